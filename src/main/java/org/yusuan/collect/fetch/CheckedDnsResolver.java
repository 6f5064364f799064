package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The client's only way from a name to an address: what it gives is what is connected to, so that a name which changes its
 * address between check and connection (DNS rebinding) gains nothing.
 */
final class CheckedDnsResolver implements DnsResolver {
    private final HostLookup lookup;
    private final NetworkPolicy reach;

    CheckedDnsResolver(HostLookup lookup, NetworkPolicy reach) {
        this.lookup = lookup;
        this.reach = reach;
    }

    /** The public addresses of the host, or all of them if the job allows the host. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookup.addresses(host);
        if (reach.allowsPrivate(host)) {
            return all;
        }
        InetAddress[] open = Stream.of(all).filter(PublicAddresses::contains).toArray(InetAddress[]::new);
        if (open.length == 0 && all.length > 0) {
            throw new PrivateAddressException(host, all[0]);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
