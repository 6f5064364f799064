/**
 * What every command stands on: the Spring context of a session, the address of the database, the locks of a run, settings,
 * the console, exit codes, and the one line that explains a failure. Begin reading with
 * {@link org.yusuan.cli.wiring.SessionFactory}.
 */
@NullMarked
package org.yusuan.cli.wiring;

import org.jspecify.annotations.NullMarked;
