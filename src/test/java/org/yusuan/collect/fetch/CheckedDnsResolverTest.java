package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class CheckedDnsResolverTest {
    private static final String PUBLIC = "192.88.98.1";

    private final Portal portal = Portal.open();
    private final Path into;

    CheckedDnsResolverTest(@TempDir Path into) {
        this.into = into;
    }

    @AfterEach
    void end() throws IOException {
        portal.close();
    }

    @Test
    void loopbackIsRefusedUnlessTheJobAllowsTheHost() {
        portal.file("/a", new byte[] {1});

        try (TestFetcher fetcher = TestFetcher.with(into, TestFetcher.QUICK.with(NetworkPolicy.PUBLIC))) {
            FetchResult.Refused refused = fetcher.refused(portal.uri("/a"));

            assertThat(refused.reason()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
            assertThat(refused.message()).contains("127.0.0.1", "private hosts");
            assertThat(portal.log().all()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://0.0.0.0/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/"
            })
    void anAddressInAnUnusualNotationIsRefused(String written) {
        try (TestFetcher fetcher = TestFetcher.with(into, TestFetcher.QUICK.with(NetworkPolicy.PUBLIC))) {
            FetchResult result = fetcher.get(URI.create(written));

            // how many spellings of a number the platform reads is its own matter: none of them may be connected to
            assertThat(result).isNotInstanceOf(FetchResult.Body.class);
            assertThat(portal.log().all()).isEmpty();
            if (result instanceof FetchResult.Refused refused) {
                assertThat(refused.reason()).isIn(FailureReason.PRIVATE_ADDRESS, FailureReason.BAD_ADDRESS);
            }
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        portal.at("/a").always(Responses.redirect("http://localhost:" + portal.port() + "/secret"));
        NetworkPolicy here = new NetworkPolicy(Set.of("127.0.0.1"), true);

        try (TestFetcher fetcher = TestFetcher.with(into, TestFetcher.QUICK.with(here))) {
            assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
            assertThat(portal.log().targets()).containsExactly("/robots.txt", "/a");
        }
    }

    @Test
    void dnsRebindingGainsNothing() {
        // The first lookup gives the address that a check would see, with nobody there; all later ones give loopback.
        AtomicInteger lookups = new AtomicInteger();
        FetchContext.HostLookup rebinding = host -> addresses(lookups.getAndIncrement() == 0 ? PUBLIC : "127.0.0.1");
        portal.file("/a", new byte[] {1});

        try (TestFetcher fetcher = TestFetcher.resolving(into, quickly(), rebinding)) {
            FetchResult.Refused refused = fetcher.refused(URI.create("http://portal.example:" + portal.port() + "/a"));

            assertThat(refused.reason()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
            assertThat(lookups).hasValueGreaterThan(1);
            assertThat(portal.log().all()).isEmpty();
        }
    }

    @Test
    void theConnectionUsesTheAddressThatWasChecked() {
        AtomicInteger lookups = new AtomicInteger();
        FetchContext.HostLookup counting = host -> addresses(lookups.getAndIncrement() % 2 == 0 ? "127.0.0.1" : PUBLIC);
        portal.file("/a", new byte[] {1});
        WebPolicy policy = TestFetcher.QUICK.with(new NetworkPolicy(Set.of("portal.example"), true));

        try (TestFetcher fetcher = TestFetcher.resolving(into, policy, counting)) {
            fetcher.body(URI.create("http://portal.example:" + portal.port() + "/a"));

            // one connection for robots.txt and document, one lookup for the connection
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void ofSeveralAddressesOnlyPublicOnesAreConnectedTo() throws UnknownHostException {
        CheckedDnsResolver names = new CheckedDnsResolver(
                host -> new InetAddress[] {InetAddress.getByName("10.0.0.1"), InetAddress.getByName("8.8.8.8")},
                NetworkPolicy.PUBLIC);

        assertThat(names.resolve("portal.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.255",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::10.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void specialAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.255.255",
                "223.255.255.255",
                "2400:3200::1",
                "2606:4700::1111",
                "64:ff9b::808:808"
            })
    void otherAddressesArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    private static WebPolicy quickly() {
        Duration soon = Duration.ofMillis(200);
        return TestFetcher.QUICK
                .with(NetworkPolicy.PUBLIC)
                .with(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .with(new Timeouts(soon, soon, Duration.ofSeconds(20)));
    }

    private static InetAddress[] addresses(String written) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByName(written)};
    }
}
