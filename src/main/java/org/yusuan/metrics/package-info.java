/**
 * Figures of runs and of the service for Prometheus.
 */
@NullMarked
package org.yusuan.metrics;

import org.jspecify.annotations.NullMarked;
