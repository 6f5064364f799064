package org.yusuan.collect.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules of robots.txt (RFC 9309), asked for once a host and run. */
final class Robots implements UrlFilter {
    /** What a crawler must read at least (RFC 9309, 2.5), and all that is read. */
    private static final long MOST_BYTES = 500 << 10;

    private static final List<String> NAMES = List.of(UserAgent.PRODUCT.toLowerCase(Locale.ROOT));
    /** There is none, or redirects lead nowhere (RFC 9309, 2.3.1.2 and 2.3.1.3): everything is allowed. */
    private static final Set<FailureReason> NONE = Set.of(
            FailureReason.NOT_FOUND,
            FailureReason.GONE,
            FailureReason.CLIENT_ERROR,
            FailureReason.TOO_MANY_REDIRECTS,
            FailureReason.REDIRECT_LOOP,
            FailureReason.BAD_ANSWER);
    /** The server is in trouble: nothing is allowed (RFC 9309, 2.3.1.4). We take 429 for trouble rather than for "none". */
    private static final Set<FailureReason> IN_TROUBLE = Set.of(FailureReason.SERVER_ERROR, FailureReason.RATE_LIMITED);

    private final BiFunction<URI, FetchSpec, FetchResult> fetching;
    private final FetchContext ground;
    private final Duration crawlDelayCap;

    /** @param fetching brings a robots.txt, whatever it says itself */
    Robots(BiFunction<URI, FetchSpec, FetchResult> fetching, FetchContext ground, Duration crawlDelayCap) {
        this.fetching = fetching;
        this.ground = ground;
        this.crawlDelayCap = crawlDelayCap;
    }

    @Override
    public Optional<FetchResult> refusal(URI uri, Path into) {
        Origin origin = Origin.of(uri);
        try {
            return ground.robots().of(origin, () -> fetched(origin, into)).refusal(uri);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(
                    new FetchResult.Failed(FailureReason.INTERRUPTED, RedactedUrl.of(uri) + ": interrupted", 0));
        }
    }

    private HostRules fetched(Origin origin, Path into) {
        FetchResult reply =
                fetching.apply(origin.robots(), new FetchSpec(Validators.NONE, into, MOST_BYTES, OverflowPolicy.CUT));
        if (reply instanceof FetchResult.Body body) {
            return parsed(origin, body);
        }
        if (reply instanceof FetchResult.Failed failed) {
            return without(failed, failed.reason(), failed.message());
        }
        if (reply instanceof FetchResult.Refused refused) {
            return without(refused, refused.reason(), refused.message());
        }
        throw new IllegalStateException("asked without conditions, and answered " + reply);
    }

    private static HostRules without(FetchResult reply, FailureReason reason, String message) {
        if (NONE.contains(reason)) {
            return new HostRules.Anything();
        }
        return IN_TROUBLE.contains(reason)
                ? new HostRules.Unknown(new FetchResult.Refused(FailureReason.ROBOTS, message), FailureReason.ROBOTS)
                : new HostRules.Unknown(reply, reason);
    }

    private HostRules parsed(Origin origin, FetchResult.Body body) {
        try {
            byte[] content = Files.readAllBytes(body.file());
            Files.delete(body.file());
            BaseRobotRules rules = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                    .parseContent(
                            origin.robots().toString(), content, body.headers().contentType(), NAMES);
            slowDown(origin, rules.getCrawlDelay());
            return new HostRules.Stated(rules);
        } catch (IOException e) {
            FetchResult failed =
                    new FetchResult.Failed(FailureReason.NOT_WRITABLE, body.file() + " cannot be read: " + e, 1);
            return new HostRules.Unknown(failed, FailureReason.NOT_WRITABLE);
        }
    }

    private void slowDown(Origin origin, long millis) {
        if (millis > 0) {
            Duration asked = Duration.ofMillis(millis);
            Duration floor = asked.compareTo(crawlDelayCap) > 0 ? crawlDelayCap : asked;
            ground.gates().of(origin.robots()).slowDown(floor);
        }
    }
}
