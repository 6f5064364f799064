package org.yusuan.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yusuan.archive.PageMemory;
import org.yusuan.archive.PageMemory.Head;
import org.yusuan.archive.PageMemory.Remembered;
import org.yusuan.fetch.Reason;
import org.yusuan.fetch.Reply;
import org.yusuan.fetch.Validators;
import org.yusuan.fetch.Web;
import org.yusuan.fetch.WebRequest;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Visits pages with links; one that did not change comes out of the memory. */
final class PageVisits {
    /** Pages of lists are some 100 KB; a sitemap may have 50 MB (sitemaps.org). */
    private static final long MAX_BYTES = 50L << 20;

    private final Web web;
    private final PageMemory memory;
    private final Path landing;
    private final boolean remembering;
    private final Night night;

    /** @param remembering whether what was seen is kept for the next night */
    PageVisits(Web web, PageMemory memory, Path landing, boolean remembering, Night night) {
        this.web = web;
        this.memory = memory;
        this.landing = landing;
        this.remembering = remembering;
        this.night = night;
    }

    /** How a visit ended. */
    sealed interface Visited {
        /** The page is here. */
        record Seen(URI uri, Remembered page) implements Visited {
            /** What it says, as a text. */
            String text() {
                return PageText.of(page.body(), page.head().charset());
            }
        }

        /**
         * It is not.
         *
         * @param absent whether the server says that there is no such page
         */
        record Missed(SourceItem item, boolean absent) implements Visited {}
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
                        false));
        return limit.orElseGet(() -> ask(address, memory.of(address.toString())));
    }

    /** Visits a page that hardly ever changes: known, it is asked for again only when it is its turn. */
    Visited visitArticle(URI address) {
        Optional<Remembered> known = memory.of(address.toString());
        return known.isPresent() && !night.isTurnOf(address.toString()) ? seen(known.get()) : visit(address);
    }

    private Visited ask(URI address, Optional<Remembered> known) {
        Validators validators = known.map(
                        page -> new Validators(page.head().etag(), page.head().lastModified()))
                .orElse(Validators.NONE);
        Reply reply = web.get(new WebRequest(address, validators, landing, MAX_BYTES));
        if (reply instanceof Reply.Body body) {
            return received(address, body);
        }
        if (reply instanceof Reply.NotModified && known.isPresent()) {
            return seen(known.get());
        }
        return missed(address, reply);
    }

    private Visited received(URI address, Reply.Body body) {
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

    private static Visited missed(URI address, Reply reply) {
        if (reply instanceof Reply.Refused refused) {
            boolean absent = refused.reason() == Reason.NOT_FOUND || refused.reason() == Reason.GONE;
            return new Visited.Missed(item(address, refused.reason(), refused.message()), absent);
        }
        return reply instanceof Reply.Failed failed
                ? new Visited.Missed(item(address, failed.reason(), failed.message()), false)
                : new Visited.Missed(item(address, Reason.BAD_ANSWER, "it did not change, but was never seen"), false);
    }

    private static SourceItem item(URI address, Reason reason, String message) {
        return new SourceItem(
                SourceEnding.PAGE_FAILED,
                reason.name().toLowerCase(Locale.ROOT),
                address.toString(),
                "",
                message + "; what it leads to is looked for again the next night",
                "");
    }
}
