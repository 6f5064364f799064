/**
 * Notices of runs by webhook and e-mail: posted into an outbox when the run ends, and sent from there, once.
 */
@NullMarked
package org.yusuan.operate.notice;

import org.jspecify.annotations.NullMarked;
