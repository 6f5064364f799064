package org.yusuan.collect.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.fetch.CheckedDnsResolver.PrivateAddressException;

/**
 * Refuses private addresses where a proxy makes the connections. The proxy resolves the names then, so all we can do is to
 * resolve them ourselves first. Only the proxy's own rules help against a name that changes its address in between.
 */
final class ProxyGuard implements UrlFilter {
    private final @Nullable URI proxy;
    private final FetchContext.HostLookup lookup;
    private final NetworkPolicy network;

    ProxyGuard(@Nullable URI proxy, FetchContext.HostLookup lookup, NetworkPolicy network) {
        this.proxy = proxy;
        this.lookup = lookup;
        this.network = network;
    }

    /** The resolver for connections: with a proxy, the proxy itself may have a private address. */
    CheckedDnsResolver resolver() {
        if (proxy == null) {
            return new CheckedDnsResolver(lookup, network);
        }
        Set<String> hosts = new HashSet<>(network.privateHosts());
        hosts.add(proxy.getHost());
        return new CheckedDnsResolver(lookup, new NetworkPolicy(hosts, network.downgrade()));
    }

    @Override
    public Optional<FetchResult> refusal(URI uri, Path into) {
        if (proxy == null) {
            return Optional.empty();
        }
        try {
            new CheckedDnsResolver(lookup, network).resolve(uri.getHost());
            return Optional.empty();
        } catch (PrivateAddressException notPublic) {
            return HttpErrorMapper.map(uri, notPublic) instanceof AttemptResult.Done done
                    ? Optional.of(done.result())
                    : Optional.empty();
        } catch (UnknownHostException knownToTheProxyAlone) {
            return Optional.empty();
        }
    }
}
