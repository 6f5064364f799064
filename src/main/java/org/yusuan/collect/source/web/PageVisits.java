package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yusuan.collect.archive.PageMemory;
import org.yusuan.collect.archive.PageMemory.Head;
import org.yusuan.collect.archive.PageMemory.Remembered;
import org.yusuan.collect.fetch.FailureReason;
import org.yusuan.collect.fetch.FetchResult;
import org.yusuan.collect.fetch.Validators;
import org.yusuan.collect.fetch.WebFetcher;
import org.yusuan.collect.fetch.WebRequest;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Fetches pages with links. A page that has not changed comes from the memory of an earlier night. */
final class PageVisits {
    /** List pages have some 100 KB; a sitemap may have 50 MB (sitemaps.org). */
    private static final long MAX_BYTES = 50L << 20;

    private final WebFetcher web;
    private final PageMemory memory;
    private final Path landing;
    private final boolean remembering;
    private final NightBudget night;

    /** @param remembering whether fetched pages are kept for the next night */
    PageVisits(WebFetcher web, PageMemory memory, Path landing, boolean remembering, NightBudget night) {
        this.web = web;
        this.memory = memory;
        this.landing = landing;
        this.remembering = remembering;
        this.night = night;
    }

    /** How a visit ended. */
    sealed interface Visited {
        /** The page was fetched, or is known and unchanged. */
        record Seen(URI uri, Remembered page) implements Visited {
            /** The decoded text of the page. */
            String text() {
                return PageDecoder.of(page.body(), page.head().charset());
            }
        }

        /**
         * The page could not be fetched.
         *
         * @param absent whether the server says that there is no such page
         * @param limit whether a limit of the night forbids the visit
         */
        record Missed(SourceItem item, boolean absent, boolean limit) implements Visited {}
    }

    /** Visits a page that may have changed. */
    Visited visit(URI address) {
        Optional<Visited> limit = night.page()
                .map(reason -> new Visited.Missed(
                        new SourceItem(
                                SourceEnding.PASSED_OVER,
                                "limit",
                                address.toString(),
                                "",
                                reason + "; it is left for the next night",
                                ""),
                        false,
                        true));
        return limit.orElseGet(() -> fetch(address, memory.of(address.toString())));
    }

    /** Visits a page that hardly ever changes: a known one is fetched again only when its recheck is due. */
    Visited visitArticle(URI address) {
        Optional<Remembered> known = memory.of(address.toString());
        return known.isPresent() && !night.isDue(address.toString()) ? seen(known.get()) : visit(address);
    }

    /** Forgets a page, so that its next visit fetches it anew. */
    void forget(URI address) {
        if (remembering) {
            memory.forget(address.toString());
        }
    }

    private Visited fetch(URI address, Optional<Remembered> known) {
        Validators validators = known.map(
                        page -> new Validators(page.head().etag(), page.head().lastModified()))
                .orElse(Validators.NONE);
        FetchResult result = web.get(new WebRequest(address, validators, landing, MAX_BYTES));
        if (result instanceof FetchResult.Body body) {
            return received(address, body);
        }
        if (result instanceof FetchResult.NotModified && known.isPresent()) {
            return seen(known.get());
        }
        return missed(address, result);
    }

    private Visited received(URI address, FetchResult.Body body) {
        try {
            Validators validators = body.headers().validators();
            Remembered page = new Remembered(
                    new Head(
                            body.uri().toString(),
                            body.headers().charset(),
                            validators.etag(),
                            validators.lastModified()),
                    Files.readAllBytes(body.file()));
            Files.delete(body.file());
            if (remembering) {
                memory.remember(address.toString(), page);
            }
            return seen(page);
        } catch (IOException e) {
            throw new UncheckedIOException("the directory '" + landing + "' cannot be used", e);
        }
    }

    private static Visited seen(Remembered page) {
        return new Visited.Seen(URI.create(page.head().finalUrl()), page);
    }

    private static Visited missed(URI address, FetchResult result) {
        if (result instanceof FetchResult.Refused refused) {
            boolean absent = refused.reason() == FailureReason.NOT_FOUND || refused.reason() == FailureReason.GONE;
            return new Visited.Missed(item(address, refused.reason(), refused.message()), absent, false);
        }
        return result instanceof FetchResult.Failed failed
                ? new Visited.Missed(item(address, failed.reason(), failed.message()), false, false)
                : new Visited.Missed(
                        item(
                                address,
                                FailureReason.BAD_ANSWER,
                                "the server says that it did not change, but it was never fetched"),
                        false,
                        false);
    }

    private static SourceItem item(URI address, FailureReason reason, String message) {
        return new SourceItem(
                SourceEnding.PAGE_FAILED,
                reason.word(),
                address.toString(),
                "",
                message + "; its links are followed the next night",
                "");
    }
}
