package org.yusuan.collect.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where requests may go.
 *
 * @param privateHosts names or addresses of hosts that may lead to an address that is not public, such as a portal of the
 *     own network; as they stand in the address, an IPv6 address without brackets
 * @param downgrade whether a redirect may lead from https to http
 */
public record NetworkPolicy(Set<String> privateHosts, boolean downgrade) {
    /**
     * The public internet. Redirects to http are followed: many portals still answer https with a redirect to http, what
     * we fetch is public, and credentials do not go along.
     */
    public static final NetworkPolicy PUBLIC = new NetworkPolicy(Set.of(), true);

    /** Names are compared without case. */
    public NetworkPolicy {
        privateHosts = privateHosts.stream().map(NetworkPolicy::compared).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the job allows the host to be in a private network. */
    boolean allowsPrivate(String host) {
        return privateHosts.contains(compared(host));
    }

    private static String compared(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    }
}
