/**
 * Measurements of speed. A folder of PDFs comes in, pages per second go out: of the whole pipeline, and of Tabula's lattice alone
 * over the same pages, in the same process, with the same threads, in turns. Two more benches measure the reading of scans, by
 * stage, and the formats of the export. Begin reading with {@link org.yusuan.bench.Bench}.
 */
@NullMarked
package org.yusuan.bench;

import org.jspecify.annotations.NullMarked;
