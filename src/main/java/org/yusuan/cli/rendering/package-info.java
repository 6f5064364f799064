/**
 * Text for a terminal, made from values: summaries, tables, lines of findings, and the progress of a run. Reports of the
 * other packages come in, strings go out; nothing here reads a file, a database or an option. Begin reading with
 * {@link org.yusuan.cli.rendering.HarvestSummary}.
 */
@NullMarked
package org.yusuan.cli.rendering;

import org.jspecify.annotations.NullMarked;
