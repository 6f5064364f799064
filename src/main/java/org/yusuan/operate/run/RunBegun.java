package org.yusuan.operate.run;

import java.time.Instant;

/**
 * A run that is under way, or was killed.
 *
 * @param run its number
 * @param command what is run
 * @param begun when it began
 */
public record RunBegun(long run, String command, Instant begun) {}
