/**
 * Figures of runs and of the service for Prometheus.
 */
@NullMarked
package org.yusuan.operate.metrics;

import org.jspecify.annotations.NullMarked;
