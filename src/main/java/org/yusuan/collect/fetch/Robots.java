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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/** Obeys robots.txt (RFC 9309), which is fetched once for each host and run. */
final class Robots implements UrlFilter {
    /** What a crawler must read at least (RFC 9309, 2.5), and all that is read. */
    private static final long MOST_BYTES = 500 << 10;

    private static final List<String> NAMES = List.of(UserAgent.PRODUCT.toLowerCase(Locale.ROOT));
    /** There is no robots.txt, or its redirects lead nowhere (RFC 9309, 2.3.1.2 and 2.3.1.3): everything is allowed. */
    private static final Set<FailureReason> ABSENT = Set.of(
            FailureReason.NOT_FOUND,
            FailureReason.GONE,
            FailureReason.CLIENT_ERROR,
            FailureReason.TOO_MANY_REDIRECTS,
            FailureReason.REDIRECT_LOOP,
            FailureReason.BAD_ANSWER);
    /** The server fails: nothing is allowed (RFC 9309, 2.3.1.4). We count 429 as a failure, not as "there is none". */
    private static final Set<FailureReason> SERVER_FAILURE =
            Set.of(FailureReason.SERVER_ERROR, FailureReason.RATE_LIMITED);

    private final BiFunction<URI, FetchSpec, FetchResult> fetcher;
    private final FetchContext context;
    private final Duration crawlDelayCap;

    /** @param fetcher fetches a robots.txt without asking this filter */
    Robots(BiFunction<URI, FetchSpec, FetchResult> fetcher, FetchContext context, Duration crawlDelayCap) {
        this.fetcher = fetcher;
        this.context = context;
        this.crawlDelayCap = crawlDelayCap;
    }

    @Override
    public Optional<FetchResult> refusal(URI uri, Path into) {
        Origin origin = Origin.of(uri);
        try {
            return context.robots().of(origin, () -> guarded(origin, into)).refusal(uri);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(
                    new FetchResult.Failed(FailureReason.INTERRUPTED, RedactedUrl.of(uri) + ": interrupted", 0));
        }
    }

    /** Without its rules a host is not asked; what could not be read may be readable for the next request. */
    private HostRules guarded(Origin origin, Path into) {
        try {
            return fetch(origin, into);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return new HostRules.Unknown(
                    new FetchResult.Failed(
                            FailureReason.DEFECT, HttpErrorMapper.defectMessage(origin.robots(), unforeseen), 1),
                    FailureReason.DEFECT);
        }
    }

    private HostRules fetch(Origin origin, Path into) {
        FetchSpec spec = new FetchSpec(Validators.NONE, into, MOST_BYTES, FetchSpec.OverflowPolicy.TRUNCATE);
        FetchResult result = fetcher.apply(origin.robots(), spec);
        if (result instanceof FetchResult.Body body) {
            return parse(origin, body);
        }
        if (result instanceof FetchResult.Failed failed) {
            return without(failed, failed.reason(), failed.message());
        }
        if (result instanceof FetchResult.Refused refused) {
            return without(refused, refused.reason(), refused.message());
        }
        throw new IllegalStateException("a request without conditions ended as " + result);
    }

    private static HostRules without(FetchResult result, FailureReason reason, String message) {
        if (ABSENT.contains(reason)) {
            return new HostRules.None();
        }
        return SERVER_FAILURE.contains(reason)
                ? new HostRules.Unknown(new FetchResult.Refused(FailureReason.ROBOTS, message), FailureReason.ROBOTS)
                : new HostRules.Unknown(result, reason);
    }

    private HostRules parse(Origin origin, FetchResult.Body body) {
        try {
            byte[] content = Files.readAllBytes(body.file());
            Files.delete(body.file());
            BaseRobotRules rules = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                    .parseContent(
                            origin.robots().toString(), content, body.headers().contentType(), NAMES);
            setCrawlDelay(origin, rules.getCrawlDelay());
            return new HostRules.Stated(rules);
        } catch (IOException e) {
            FetchResult failed =
                    new FetchResult.Failed(FailureReason.NOT_WRITABLE, body.file() + " cannot be read: " + e, 1);
            return new HostRules.Unknown(failed, FailureReason.NOT_WRITABLE);
        }
    }

    private void setCrawlDelay(Origin origin, long millis) {
        if (millis > 0) {
            Duration asked = Duration.ofMillis(millis);
            Duration delay = asked.compareTo(crawlDelayCap) > 0 ? crawlDelayCap : asked;
            context.gates().of(origin.robots()).setCrawlDelay(delay);
        }
    }

    /** What is known of the robots.txt of a host. */
    private sealed interface HostRules {
        /** Reasons that say nothing about the host: the next request tries again. */
        Set<FailureReason> NOT_THE_HOST = Set.of(
                FailureReason.INTERRUPTED,
                FailureReason.OUTSIDE_HOURS,
                FailureReason.PRIVATE_ADDRESS,
                FailureReason.NOT_WRITABLE);

        /** Why the address is not requested; empty if it may be. */
        Optional<FetchResult> refusal(URI uri);

        /** Whether this holds for the rest of the run, whichever job asks. */
        default boolean isLasting() {
            return true;
        }

        /** There are no rules. */
        record None() implements HostRules {
            @Override
            public Optional<FetchResult> refusal(URI uri) {
                return Optional.empty();
            }
        }

        /** The rules could not be fetched; without them nothing is requested. */
        record Unknown(FetchResult result, FailureReason reason) implements HostRules {
            @Override
            public Optional<FetchResult> refusal(URI uri) {
                return Optional.of(result);
            }

            @Override
            public boolean isLasting() {
                return !NOT_THE_HOST.contains(reason);
            }
        }

        /** The rules are known. */
        record Stated(BaseRobotRules rules) implements HostRules {
            @Override
            public Optional<FetchResult> refusal(URI uri) {
                return rules.isAllowed(uri.toString())
                        ? Optional.empty()
                        : Optional.of(new FetchResult.Refused(
                                FailureReason.ROBOTS, RedactedUrl.of(uri) + " is forbidden by the host's robots.txt"));
            }
        }
    }

    /** The robots.txt of all hosts of a run. Of many requests at once, one fetches it and the others wait. */
    static final class Cache {
        private final Map<Origin, FutureTask<HostRules>> known = new ConcurrentHashMap<>();

        /** @throws InterruptedException if this thread is interrupted while another one fetches */
        private HostRules of(Origin origin, Callable<HostRules> fetch) throws InterruptedException {
            while (true) {
                FutureTask<HostRules> mine = new FutureTask<>(fetch);
                FutureTask<HostRules> others = known.putIfAbsent(origin, mine);
                if (others == null) {
                    mine.run();
                }
                FutureTask<HostRules> task = others == null ? mine : others;
                HostRules rules = result(task);
                if (rules.isLasting()) {
                    return rules;
                }
                known.remove(origin, task);
                if (others == null) {
                    return rules;
                }
            }
        }

        private static HostRules result(FutureTask<HostRules> task) throws InterruptedException {
            try {
                return task.get();
            } catch (ExecutionException bug) {
                throw new IllegalStateException("a robots.txt could not be read", bug.getCause());
            }
        }
    }
}
