package org.yusuan.collect.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of fetching, of a run or of a job.
 *
 * @param agent the name under which requests are made
 * @param politeness how much load a host gets
 * @param retry how often a request is tried
 * @param timeouts how long one attempt may take
 * @param limits how large a response may be
 * @param network which addresses may be connected to
 * @param logins credentials, each for one site
 * @param proxyEnv the environment variable with the proxy's address, such as {@code http://name:secret@proxy:3128}; null: no
 *     proxy. {@link ProxyGuard} says what a proxy means for the check of addresses
 */
public record WebPolicy(
        UserAgent agent,
        Politeness politeness,
        RetryPolicy retry,
        Timeouts timeouts,
        WebLimits limits,
        NetworkPolicy network,
        List<SiteLogin> logins,
        @Nullable String proxyEnv) {

    /** Keeps a copy of the list. */
    public WebPolicy {
        logins = List.copyOf(logins);
    }

    /** The defaults of everything but the agent. */
    public static WebPolicy of(UserAgent agent) {
        return new WebPolicy(
                agent,
                Politeness.DEFAULT,
                RetryPolicy.DEFAULT,
                Timeouts.DEFAULT,
                WebLimits.DEFAULT,
                NetworkPolicy.PUBLIC,
                List.of(),
                null);
    }

    /** The same policy with another politeness. */
    public WebPolicy with(Politeness other) {
        return new WebPolicy(agent, other, retry, timeouts, limits, network, logins, proxyEnv);
    }

    /** The same policy with other retries. */
    public WebPolicy with(RetryPolicy other) {
        return new WebPolicy(agent, politeness, other, timeouts, limits, network, logins, proxyEnv);
    }

    /** The same policy with other timeouts. */
    public WebPolicy with(Timeouts other) {
        return new WebPolicy(agent, politeness, retry, other, limits, network, logins, proxyEnv);
    }

    /** The same policy with other limits. */
    public WebPolicy with(WebLimits other) {
        return new WebPolicy(agent, politeness, retry, timeouts, other, network, logins, proxyEnv);
    }

    /** The same policy with other allowed addresses. */
    public WebPolicy with(NetworkPolicy other) {
        return new WebPolicy(agent, politeness, retry, timeouts, limits, other, logins, proxyEnv);
    }

    /** The same policy with these credentials. */
    public WebPolicy with(List<SiteLogin> others) {
        return new WebPolicy(agent, politeness, retry, timeouts, limits, network, others, proxyEnv);
    }

    /** The same policy through the proxy that the environment variable names. */
    public WebPolicy through(String variable) {
        return new WebPolicy(agent, politeness, retry, timeouts, limits, network, logins, variable);
    }
}
