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
 * The HTTP client of a policy, without all that it would do by itself: redirects, attempts, cookies and unpacking are ours,
 * for each of them must pass the gate and the checks.
 */
final class HttpTransport implements AutoCloseable {
    /** Heads of portals with their security headers come to 30 lines; without a limit one is read for ever. */
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16_384)
            .setMaxEmptyLineCount(10)
            .build();
    /** How many connections there are is the gates' matter. */
    private static final int NO_LIMIT = 10_000;

    private final CloseableHttpClient client;

    HttpTransport(WebPolicy policy, CheckedDnsResolver names, @Nullable URI proxy) {
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(connections(policy.patience(), names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(policy.patience().read()))
                        .setProtocolUpgradeEnabled(
                                false) // an offer of TLS that firewalls of portals take for an attack
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

    /** Sends a request. The answer must be read or the request cancelled. */
    ClassicHttpResponse send(HttpGet request) throws IOException {
        return client.executeOpen(null, request, HttpClientContext.create());
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    private static PoolingHttpClientConnectionManager connections(RetryPolicy patience, CheckedDnsResolver names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnPerRoute(NO_LIMIT)
                .setMaxConnTotal(NO_LIMIT)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADS)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(patience.connect()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(patience.connect()))
                        .setSocketTimeout(timeout(patience.read()))
                        // A server may close what was idle for a moment; asking costs a millisecond, failing an
                        // attempt.
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
