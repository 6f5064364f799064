package org.yusuan.collect.source.web;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.source.TimedText;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/**
 * Opens pages as a browser without scripts does: it follows a refresh to the page it leads to, and finds the pages in frames. What a
 * page does to the program costs that page.
 */
final class LinkPageReader {
    private static final Logger LOG = LoggerFactory.getLogger(LinkPageReader.class);
    /** Pages with links have some 100 KB, articles with tables a few MB. */
    private static final int MAX_PAGE_BYTES = 16 << 20;

    private static final int MAX_REFRESHES = 3;
    private static final int MAX_FRAMES = 5;

    private final PageVisits visits;

    LinkPageReader(PageVisits visits) {
        this.visits = visits;
    }

    /** How opening a page ended. */
    sealed interface Opened {
        /**
         * The page is there.
         *
         * @param requested the address that was asked for
         * @param address where it was found, after redirects and refreshes
         */
        record Read(URI requested, URI address, LinkPage page) implements Opened {}

        /**
         * The page is not there, or cannot be read.
         *
         * @param absent whether the server says that there is no such page
         * @param limit whether a limit of the night is the reason
         */
        record Missed(SourceItem item, boolean absent, boolean limit) implements Opened {}
    }

    /** Opens a list, which may have changed since the last night. */
    Opened list(URI address) {
        return open(address, visits::visit);
    }

    /** Opens an article, which hardly ever changes. */
    Opened article(URI address) {
        return open(address, visits::visitArticle);
    }

    /** Fetches an article anew the next time: what came was not the article. */
    void forget(Opened.Read read) {
        visits.forget(read.requested());
        visits.forget(read.address());
    }

    /** The pages that a page shows in its frames, those of its frames included. */
    List<LinkPage> frames(LinkPage page) {
        List<LinkPage> found = new ArrayList<>();
        Set<URI> known = new HashSet<>(Set.of(page.base()));
        List<LinkPage> open = new ArrayList<>(List.of(page));
        while (!open.isEmpty()) {
            for (URI address : open.remove(0).frames()) {
                if (known.size() <= MAX_FRAMES && known.add(address) && list(address) instanceof Opened.Read read) {
                    found.add(read.page());
                    open.add(read.page());
                }
            }
        }
        return found;
    }

    private Opened open(URI first, Function<URI, PageVisits.Visited> visit) {
        try {
            Set<URI> visited = new HashSet<>();
            URI at = first;
            while (true) {
                visited.add(at);
                PageVisits.Visited one = visit.apply(at);
                if (one instanceof PageVisits.Visited.Missed missed) {
                    return new Opened.Missed(missed.item(), missed.absent(), missed.limit());
                }
                PageVisits.Visited.Seen seen = (PageVisits.Visited.Seen) one;
                if (seen.page().body().length > MAX_PAGE_BYTES) {
                    return failed(
                            first, "too_large", "the page is longer than the " + MAX_PAGE_BYTES + " bytes allowed");
                }
                LinkPage page = LinkPage.parse(seen.uri(), seen.text());
                Optional<URI> next = page.refresh().filter(to -> !visited.contains(to));
                if (next.isEmpty() || visited.size() > MAX_REFRESHES) {
                    return new Opened.Read(first, seen.uri(), page);
                }
                at = next.get();
            }
        } catch (RuntimeException | StackOverflowError e) {
            return new Opened.Missed(unreadable(first, e), false, false);
        }
    }

    /**
     * The item of a page that cannot be read, whatever it did to the program.
     *
     * @throws RuntimeException if the page is not to blame: the disk, or the end of the run
     */
    static SourceItem unreadable(URI address, Throwable thrown) {
        if (thrown instanceof CannotRunException || thrown instanceof UncheckedIOException) {
            throw (RuntimeException) thrown;
        }
        if (thrown instanceof TimedText.TooLongException) {
            return item(address, "limit_exceeded", thrown.getMessage() + "; simplify the patterns of the job");
        }
        if (thrown instanceof StackOverflowError) {
            LOG.error("{}: the page cannot be read: nested too deep at {}", address, thrown.getStackTrace()[0]);
            return item(
                    address,
                    "limit_exceeded",
                    "the page, or a pattern of the job that searches it, is nested too deep; simplify the patterns of the job");
        }
        LOG.error("{}: the page cannot be read", address, thrown);
        return item(
                address,
                "defect",
                "the page cannot be read, a defect of the program ("
                        + thrown.getClass().getSimpleName() + "): please report it with the log");
    }

    private static Opened failed(URI address, String reason, String message) {
        return new Opened.Missed(item(address, reason, message), false, false);
    }

    private static SourceItem item(URI address, String reason, String message) {
        return new SourceItem(SourceEnding.PAGE_FAILED, reason, address.toString(), "", message, "");
    }
}
