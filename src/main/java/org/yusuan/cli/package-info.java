/**
 * The command line: what a person types and reads. Help, version and mistakes cost no Spring context; only a command that
 * needs the database starts one.
 */
@NullMarked
package org.yusuan.cli;

import org.jspecify.annotations.NullMarked;
