/**
 * The commands that a user types, and their options. A command checks its options, takes the locks, opens a session of
 * {@link org.yusuan.cli.wiring}, lets the other packages work, prints what {@link org.yusuan.cli.rendering} makes of the
 * result, and returns an exit code. Help, version and mistakes in the options start no Spring context. Begin reading with
 * {@link org.yusuan.cli.command.Program}, then {@link org.yusuan.cli.command.RunCommand}.
 */
@NullMarked
package org.yusuan.cli.command;

import org.jspecify.annotations.NullMarked;
