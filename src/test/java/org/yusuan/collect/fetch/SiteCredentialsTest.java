package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class SiteCredentialsTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PORTAL_LOGIN", "Basic c2VjcmV0");

    private final Portal portal = Portal.open();
    private final Portal other = Portal.open();
    private final Path into;

    SiteCredentialsTest(@TempDir Path into) {
        this.into = into;
    }

    @AfterEach
    void end() throws IOException {
        portal.close();
        other.close();
    }

    @Test
    void credentialsAreSentToTheirSiteAndNotAlongWithARedirect() {
        portal.at("/a").always(Responses.redirect(other.uri("/b").toString()));
        other.file("/b", new byte[] {1});
        WebPolicy policy = TestFetcher.QUICK.with(List.of(new SiteLogin(portal.uri(""), "PORTAL_LOGIN")));

        try (TestFetcher fetcher = TestFetcher.knowing(into, policy, ENVIRONMENT)) {
            fetcher.body(portal.uri("/a"));
        }

        assertThat(authorization(portal)).containsOnly("Basic c2VjcmV0");
        assertThat(authorization(other)).containsOnly("");
    }

    @Test
    void anUnsetVariableIsReportedBeforeAnyRequest() {
        WebPolicy policy = TestFetcher.QUICK.with(List.of(new SiteLogin(portal.uri(""), "NO_SUCH_LOGIN")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestFetcher.knowing(into, policy, ENVIRONMENT))
                .withMessageContaining("NO_SUCH_LOGIN");
    }

    @Test
    void aProxyIsUsedWithItsCredentials() {
        other.at("http://portal.example/a").once(needsLogin()).always(Responses.file(new byte[] {1}));
        WebPolicy policy = TestFetcher.QUICK
                .with(new NetworkPolicy(Set.of("portal.example"), true))
                .through("PROXY");
        Map<String, String> environment = Map.of("PROXY", "http://name:pass@127.0.0.1:" + other.port());

        try (TestFetcher fetcher = TestFetcher.knowing(into, policy, environment)) {
            fetcher.body(URI.create("http://portal.example/a"));
        }

        assertThat(other.requests("http://portal.example/a"))
                .extracting(logged -> logged.request().header("Proxy-Authorization"))
                .contains("Basic bmFtZTpwYXNz");
    }

    @Test
    void aPrivateAddressIsRefusedBehindAProxyToo() {
        WebPolicy policy = TestFetcher.QUICK.with(NetworkPolicy.PUBLIC).through("PROXY");
        Map<String, String> environment = Map.of("PROXY", "http://127.0.0.1:" + other.port());

        try (TestFetcher fetcher = TestFetcher.knowing(into, policy, environment)) {
            assertThat(fetcher.refused(URI.create("http://intranet.example/a")).reason())
                    .isEqualTo(FailureReason.PRIVATE_ADDRESS);
        }
        assertThat(other.log().all()).isEmpty();
    }

    @Test
    void noMessageContainsSecretsOfAnAddress() {
        assertThat(RedactedUrl.of("http://name:pass@host/a?id=3&access_token=abc&x=1&pwd=q"))
                .isEqualTo("http://host/a?id=3&access_token=[hidden]&x=1&pwd=[hidden]");
    }

    private static org.yusuan.portal.PortalResponse needsLogin() {
        return connection -> connection.send(407, Map.of("Proxy-Authenticate", "Basic realm=\"proxy\""), new byte[0]);
    }

    private static List<String> authorization(Portal of) {
        return of.log().all().stream()
                .map(LoggedRequest::request)
                .map(request -> request.header("Authorization"))
                .toList();
    }
}
