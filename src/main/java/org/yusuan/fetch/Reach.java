package org.yusuan.fetch;

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
public record Reach(Set<String> privateHosts, boolean downgrade) {
    /**
     * The public internet. Redirects to http are followed: many portals still answer https with a redirect to http, what
     * we fetch is public, and credentials do not go along.
     */
    public static final Reach PUBLIC = new Reach(Set.of(), true);

    /** Names are compared without case. */
    public Reach {
        privateHosts = privateHosts.stream().map(Reach::compared).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the job allows the host to be in a private network. */
    boolean allowsPrivate(String host) {
        return privateHosts.contains(compared(host));
    }

    private static String compared(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    }
}
