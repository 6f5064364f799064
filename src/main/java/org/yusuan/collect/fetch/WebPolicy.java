package org.yusuan.collect.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of fetching, of a run or of a job.
 *
 * @param agent who asks
 * @param logins credentials, each for one site
 * @param proxyEnv the environment variable with the proxy's address, such as {@code http://name:secret@proxy:3128}; null: none.
 *     Decision 6 says what a proxy means for the check of addresses
 */
public record WebPolicy(
        UserAgent agent,
        Politeness politeness,
        RetryPolicy patience,
        WebLimits limits,
        NetworkPolicy reach,
        List<SiteLogin> logins,
        @Nullable String proxyEnv) {

    /** Keeps a copy of the list. */
    public WebPolicy {
        logins = List.copyOf(logins);
    }

    /** The rules where nothing is said but who asks. */
    public static WebPolicy of(UserAgent agent) {
        return new WebPolicy(
                agent,
                Politeness.DEFAULT,
                RetryPolicy.DEFAULT,
                WebLimits.DEFAULT,
                NetworkPolicy.PUBLIC,
                List.of(),
                null);
    }

    /** The same, with another pace. */
    public WebPolicy with(Politeness other) {
        return new WebPolicy(agent, other, patience, limits, reach, logins, proxyEnv);
    }

    /** The same, with other waiting times. */
    public WebPolicy with(RetryPolicy other) {
        return new WebPolicy(agent, politeness, other, limits, reach, logins, proxyEnv);
    }

    /** The same, with other limits. */
    public WebPolicy with(WebLimits other) {
        return new WebPolicy(agent, politeness, patience, other, reach, logins, proxyEnv);
    }

    /** The same, with another reach. */
    public WebPolicy with(NetworkPolicy other) {
        return new WebPolicy(agent, politeness, patience, limits, other, logins, proxyEnv);
    }

    /** The same, with these credentials. */
    public WebPolicy with(List<SiteLogin> others) {
        return new WebPolicy(agent, politeness, patience, limits, reach, others, proxyEnv);
    }

    /** The same, through the proxy that the environment variable names. */
    public WebPolicy through(String variable) {
        return new WebPolicy(agent, politeness, patience, limits, reach, logins, variable);
    }
}
