package org.yusuan.collect.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where requests may go.
 *
 * @param privateHosts names or addresses of hosts that may have a private address, such as a portal of the own network; written
 *     as in the address, an IPv6 address without brackets
 * @param downgrade whether a redirect may lead from https to http
 */
public record NetworkPolicy(Set<String> privateHosts, boolean downgrade) {
    /**
     * The public internet. Redirects to http are followed: many portals still redirect from https to http, what we fetch is
     * public, and credentials are not sent along.
     */
    public static final NetworkPolicy PUBLIC = new NetworkPolicy(Set.of(), true);

    /** Names are compared without regard to case. */
    public NetworkPolicy {
        privateHosts = privateHosts.stream().map(NetworkPolicy::normalised).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the job allows the host to be in a private network. */
    boolean allowsPrivate(String host) {
        return privateHosts.contains(normalised(host));
    }

    private static String normalised(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    }
}
