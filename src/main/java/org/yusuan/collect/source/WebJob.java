package org.yusuan.collect.source;

import java.time.Instant;
import org.yusuan.collect.fetch.RequestHours;
import org.yusuan.collect.fetch.WebPolicy;

/**
 * A job whose documents are fetched from the web.
 *
 * @param terms what every job may say
 * @param start where their addresses stand
 * @param taking which of them are taken
 * @param policy how they are asked for
 * @param limits how much one night may bring
 * @param recheck every how many nights a known document is asked for once more, whether it changed; at least 1
 */
public record WebJob(
        JobTerms terms, StartAddress start, SelectionRules taking, WebPolicy policy, NightLimits limits, int recheck)
        implements Job {

    /** A week: what is re-published is found soon, and a large source is not asked for everything every night. */
    static final int DEFAULT_RECHECK = 7;

    @Override
    public String kind() {
        return start.kind();
    }

    @Override
    public Instant opening(Instant time) {
        RequestHours hours = policy.politeness().hours();
        return hours == null ? time : hours.opening(time);
    }
}
