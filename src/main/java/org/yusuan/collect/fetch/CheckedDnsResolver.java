package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the HTTP client, and leaves out private addresses. The client connects to what this gives and looks up
 * nothing else, so a name that changes its address between check and connection (DNS rebinding) gains nothing.
 */
final class CheckedDnsResolver implements DnsResolver {
    private final FetchContext.HostLookup lookup;
    private final NetworkPolicy network;

    CheckedDnsResolver(FetchContext.HostLookup lookup, NetworkPolicy network) {
        this.lookup = lookup;
        this.network = network;
    }

    /** The public addresses of the host; all of them if the job allows the host to be private. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookup.addresses(host);
        if (network.allowsPrivate(host)) {
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

    /** A name without a public address. It is an unknown host to the HTTP client, which therefore does not connect. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host, InetAddress address) {
            super(host + " leads to " + address.getHostAddress() + ", which is not a public address");
        }
    }
}
