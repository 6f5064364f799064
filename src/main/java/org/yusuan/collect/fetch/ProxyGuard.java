package org.yusuan.collect.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Behind a proxy we connect to the proxy, and the proxy looks names up. What we can still do is to look the name up
 * ourselves before: against a name that changes meanwhile only the proxy's own rules help (decision 6).
 */
final class ProxyGuard implements UrlFilter {
    private final @Nullable URI proxy;
    private final HostLookup lookup;
    private final NetworkPolicy reach;

    ProxyGuard(@Nullable URI proxy, HostLookup lookup, NetworkPolicy reach) {
        this.proxy = proxy;
        this.lookup = lookup;
        this.reach = reach;
    }

    /** What connections are made to: behind a proxy the proxy, wherever it stands. */
    CheckedDnsResolver connections() {
        if (proxy == null) {
            return new CheckedDnsResolver(lookup, reach);
        }
        Set<String> hosts = new HashSet<>(reach.privateHosts());
        hosts.add(proxy.getHost());
        return new CheckedDnsResolver(lookup, new NetworkPolicy(hosts, reach.downgrade()));
    }

    @Override
    public Optional<FetchResult> refusal(URI uri, Path into) {
        if (proxy == null) {
            return Optional.empty();
        }
        try {
            new CheckedDnsResolver(lookup, reach).resolve(uri.getHost());
            return Optional.empty();
        } catch (PrivateAddressException notPublic) {
            return HttpErrorMapper.of(uri, notPublic) instanceof AttemptResult.Settled settled
                    ? Optional.of(settled.reply())
                    : Optional.empty();
        } catch (UnknownHostException onlyTheProxyKnows) {
            return Optional.empty();
        }
    }
}
