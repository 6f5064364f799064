/**
 * Writes the figures of a run in the text format of Prometheus. The report of a run comes in, gauges go out: into a file for the
 * textfile collector of node_exporter, and into the answers of the service.
 */
@NullMarked
package org.yusuan.operate.metrics;

import org.jspecify.annotations.NullMarked;
