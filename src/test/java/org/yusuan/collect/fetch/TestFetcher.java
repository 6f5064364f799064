package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Fetches from portals on loopback. Its clock skips all pauses. */
final class TestFetcher implements AutoCloseable {
    static final WebPolicy QUICK = WebPolicy.of(new UserAgent("1.0", "night@example.org"))
            .with(new Politeness(Duration.ZERO, 8, Duration.ofSeconds(30), null))
            .with(new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(2)))
            .with(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(30)))
            .with(new NetworkPolicy(Set.of("127.0.0.1", "localhost"), true));

    final SkippingClock time = new SkippingClock();
    final HttpFetcher web;
    final Path into;

    private TestFetcher(Path into, WebPolicy policy, FetchContext.HostLookup names, Map<String, String> environment) {
        this.into = into;
        Map<String, String> variables = new HashMap<>(environment);
        this.web = new HttpFetcher(
                policy, FetchContext.of(Executors.newCachedThreadPool(), time, time, names, variables::get));
    }

    static TestFetcher with(Path into, WebPolicy policy) {
        return new TestFetcher(into, policy, FetchContext.HostLookup.SYSTEM, Map.of());
    }

    static TestFetcher of(Path into) {
        return with(into, QUICK);
    }

    static TestFetcher resolving(Path into, WebPolicy policy, FetchContext.HostLookup names) {
        return new TestFetcher(into, policy, names, Map.of());
    }

    static TestFetcher knowing(Path into, WebPolicy policy, Map<String, String> environment) {
        return new TestFetcher(
                into, policy, host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")}, environment);
    }

    FetchResult get(URI uri) {
        return get(uri, Validators.NONE);
    }

    FetchResult get(URI uri, Validators known) {
        return web.get(new WebRequest(uri, known, into, 10_000_000));
    }

    FetchResult.Body body(URI uri) {
        FetchResult result = get(uri);
        if (result instanceof FetchResult.Body body) {
            return body;
        }
        throw new AssertionError("no body but " + result);
    }

    FetchResult.Refused refused(URI uri) {
        FetchResult result = get(uri);
        if (result instanceof FetchResult.Refused refused) {
            return refused;
        }
        throw new AssertionError("not refused but " + result);
    }

    FetchResult.Failed failed(URI uri) {
        FetchResult result = get(uri);
        if (result instanceof FetchResult.Failed failed) {
            return failed;
        }
        throw new AssertionError("not failed but " + result);
    }

    /** The extensions of all files in the directory. */
    List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(into)) {
            return files.map(file -> file.getFileName().toString().replaceFirst(".*\\.", "."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        web.close();
    }
}
