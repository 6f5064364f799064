package org.yusuan.collect.source;

import java.time.Instant;
import org.yusuan.collect.fetch.RequestHours;
import org.yusuan.collect.fetch.WebPolicy;

/**
 * A job whose documents are fetched from the web.
 *
 * @param terms what every job may state
 * @param start where their addresses are listed
 * @param selection which of them are taken
 * @param policy the rules of fetching them
 * @param limits how much one night may bring
 * @param recheck a known document is checked for changes once in so many nights; at least 1
 */
public record WebJob(
        JobTerms terms, StartAddress start, SelectionRules selection, WebPolicy policy, NightLimits limits, int recheck)
        implements Job {

    /** A week: a new edition is found soon, and a large source is not asked for everything every night. */
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
