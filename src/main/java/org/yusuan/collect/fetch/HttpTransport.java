package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of a policy. Redirects, retries, cookies and decoding are switched off in it: we do them ourselves, because
 * every request must pass the host's gate and the checks of its address.
 */
final class HttpTransport implements AutoCloseable {
    /** The headers of portals come to 30 lines. Without a limit a header without an end would be read for ever. */
    private static final Http1Config HEADER_LIMITS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16_384)
            .setMaxEmptyLineCount(10)
            .build();
    /** The gates limit the connections, not the pool. */
    private static final int NO_LIMIT = 10_000;

    private final CloseableHttpClient client;

    HttpTransport(WebPolicy policy, CheckedDnsResolver resolver, @Nullable URI proxy) {
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(connections(policy.timeouts(), resolver))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(policy.timeouts().read()))
                        // the offer of TLS is something that firewalls of portals take for an attack
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(policy.agent().header())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching();
        if (proxy != null) {
            useProxy(builder, proxy);
        }
        client = builder.build();
    }

    /** Sends a request. The caller reads the response to its end, or cancels the request. */
    ClassicHttpResponse send(HttpGet request) throws IOException {
        return client.executeOpen(null, request, HttpClientContext.create());
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    private static PoolingHttpClientConnectionManager connections(Timeouts timeouts, CheckedDnsResolver resolver) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnPerRoute(NO_LIMIT)
                .setMaxConnTotal(NO_LIMIT)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADER_LIMITS)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(timeouts.connect()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(timeouts.connect()))
                        .setSocketTimeout(timeout(timeouts.read()))
                        // A server may have closed an idle connection: the check costs 1 ms, a failure an attempt.
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    private static void useProxy(HttpClientBuilder builder, URI address) {
        HttpHost proxy = new HttpHost(
                address.getScheme(), address.getHost(), Origin.of(address).port());
        builder.setProxy(proxy);
        String user = address.getUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            char[] password = (parts.length == 2 ? parts[1] : "").toCharArray();
            credentials.setCredentials(new AuthScope(proxy), new UsernamePasswordCredentials(parts[0], password));
            builder.setDefaultCredentialsProvider(credentials);
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
