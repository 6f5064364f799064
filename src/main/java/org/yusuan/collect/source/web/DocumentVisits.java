package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.PageMemory;
import org.yusuan.collect.archive.PageMemory.Head;
import org.yusuan.collect.archive.PageMemory.Remembered;
import org.yusuan.collect.archive.Visit;
import org.yusuan.collect.fetch.FetchResult;
import org.yusuan.collect.fetch.Validators;
import org.yusuan.collect.fetch.WebFetcher;
import org.yusuan.collect.fetch.WebRequest;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/**
 * Fetches offered documents into the archive. The bytes are kept first, then the visit is recorded: a kill between the two leaves
 * bytes without a record, and the next night fetches and records them. Several threads may use it at once.
 */
final class DocumentVisits {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentVisits.class);

    private final String job;
    private final WebFetcher web;
    private final Archive archive;
    private final NightBudget night;
    private final ContentGate gate;
    private final PageMemory refusals;
    private final Map<String, Visit> known = new HashMap<>();
    private final Set<String> digests = new HashSet<>();

    DocumentVisits(String job, WebFetcher web, Archive archive, NightBudget night, ContentGate gate) {
        this.job = job;
        this.web = web;
        this.archive = archive;
        this.night = night;
        this.gate = gate;
        this.refusals = new PageMemory(archive, job + " refused");
        for (Visit visit : archive.visits(job)) {
            if (archive.holds(new DocumentId(visit.sha256()))) { // without its bytes it is fetched like a new one
                remember(visit);
            }
        }
    }

    boolean isKnown(Offer offer) {
        return known(offer) != null;
    }

    /** Fetches a document, unless it is known and its recheck is not due. */
    SourceItem visit(Offer offer) {
        try {
            return visited(offer);
        } catch (CannotRunException | UncheckedIOException e) { // such as a full disk
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: fetching failed", offer.address(), e);
            return item(
                    offer,
                    SourceEnding.FAILED,
                    "defect",
                    "fetching it met a defect of the program (" + e.getClass().getSimpleName()
                            + "): please report it with the log",
                    "");
        }
    }

    private SourceItem visited(Offer offer) {
        Visit before = known(offer);
        if (before != null && !night.isDue(before.url())) {
            return unchanged(offer, before);
        }
        return night.document()
                .map(limit ->
                        item(offer, SourceEnding.PASSED_OVER, "limit", limit + "; it is left for the next night", ""))
                .orElseGet(() -> fetch(offer, before));
    }

    private SourceItem fetch(Offer offer, @Nullable Visit before) {
        Optional<Remembered> refusal =
                before == null ? refusals.of(offer.address().toString()) : Optional.empty();
        Validators validators = before == null
                ? refusal.map(one ->
                                new Validators(one.head().etag(), one.head().lastModified()))
                        .orElse(Validators.NONE)
                : new Validators(before.etag(), before.lastModified());
        FetchResult result = web.get(new WebRequest(
                offer.address(), validators, archive.landing(), night.limits().size()));
        if (result instanceof FetchResult.Body body) {
            return received(offer, before, body);
        }
        if (result instanceof FetchResult.Refused refused) {
            return item(offer, SourceEnding.REFUSED, refused.reason().word(), refused.message(), "");
        }
        if (result instanceof FetchResult.Failed failed) {
            return item(offer, SourceEnding.FAILED, failed.reason().word(), failed.message(), "");
        }
        return before == null
                ? refused(offer, refusal.map(Remembered::body).orElse(new byte[0]))
                : unchanged(offer, before);
    }

    /** The item of a response that is no document. */
    private static SourceItem refused(Offer offer, byte[] message) {
        return item(offer, SourceEnding.REFUSED, "no_document", new String(message, StandardCharsets.UTF_8), "");
    }

    private SourceItem received(Offer offer, @Nullable Visit before, FetchResult.Body body) {
        night.received(body.size());
        String name = PublishedName.of(body.uri(), body.headers());
        String refusal = (offer.isArticle()
                        ? gate.refusalOfArticle(body.file(), body.headers().charset())
                        : gate.refusal(body.file(), name))
                .orElse("");
        if (!refusal.isEmpty()) {
            delete(body);
            return refused(offer, remembered(offer, body, refusal));
        }
        if (offer.isArticle() && before != null && hasSameTables(before, body)) {
            delete(body);
            return unchanged(offer, before);
        }
        Visit visit = visitOf(offer, body, name);
        boolean newBytes = isNew(visit);
        archive.keep(body.file(), new DocumentId(body.sha256()));
        if (before == null || !before.sha256().equals(visit.sha256()) || !hasSameMetadata(before, visit)) {
            archive.record(job, visit);
        }
        remember(visit);
        return item(offer, ending(before, newBytes, visit), "", "", visit.sha256());
    }

    /** A page changes with every visit, such as by a number of visitors; its tables make it another edition. */
    private boolean hasSameTables(Visit before, FetchResult.Body body) {
        try {
            String charset = body.headers().charset();
            Path old = archive.file(new DocumentId(before.sha256()));
            return ArticleTables.digest(old, charset).equals(ArticleTables.digest(body.file(), charset));
        } catch (IOException e) {
            throw new UncheckedIOException("the file '" + body.file() + "' cannot be read", e);
        }
    }

    /** Remembers the validators of a refused page: it is requested every night, but not sent again while it is unchanged. */
    private byte[] remembered(Offer offer, FetchResult.Body body, String refusal) {
        Validators validators = body.headers().validators();
        byte[] message = refusal.getBytes(StandardCharsets.UTF_8);
        refusals.remember(
                offer.address().toString(),
                new Remembered(
                        new Head(body.uri().toString(), "", validators.etag(), validators.lastModified()), message));
        return message;
    }

    private static SourceEnding ending(@Nullable Visit before, boolean newBytes, Visit visit) {
        if (before != null && !before.sha256().equals(visit.sha256())) {
            return SourceEnding.CHANGED;
        }
        return newBytes ? SourceEnding.NEW : SourceEnding.UNCHANGED;
    }

    /** Records a date of publication that the source gives only now, although the bytes are unchanged. */
    private SourceItem unchanged(Offer offer, Visit before) {
        if (offer.published() != null && !offer.published().equals(before.published())) {
            Visit dated = redated(before, offer);
            archive.record(job, dated);
            remember(dated);
        }
        return item(offer, SourceEnding.UNCHANGED, "", "", before.sha256());
    }

    private Visit redated(Visit before, Offer offer) {
        return new Visit(
                night.begin(),
                night.now(),
                before.url(),
                before.finalUrl(),
                before.sha256(),
                before.size(),
                before.contentType(),
                before.etag(),
                before.lastModified(),
                before.fileName(),
                offer.title(),
                offer.text(),
                offer.page(),
                offer.published(),
                offer.region());
    }

    private Visit visitOf(Offer offer, FetchResult.Body body, String name) {
        return new Visit(
                night.begin(),
                night.now(),
                offer.address().toString(),
                body.uri().toString(),
                body.sha256(),
                body.size(),
                body.headers().contentType(),
                body.headers().validators().etag(),
                body.headers().validators().lastModified(),
                name,
                offer.title(),
                offer.text(),
                offer.page(),
                offer.published(),
                offer.region());
    }

    private static boolean hasSameMetadata(Visit one, Visit other) {
        return one.etag().equals(other.etag())
                && one.lastModified().equals(other.lastModified())
                && Objects.equals(one.published(), other.published());
    }

    private synchronized @Nullable Visit known(Offer offer) {
        return known.get(offer.address().toString());
    }

    private synchronized boolean isNew(Visit visit) {
        return digests.add(visit.sha256());
    }

    private synchronized void remember(Visit visit) {
        known.put(visit.url(), visit);
        digests.add(visit.sha256());
    }

    private static void delete(FetchResult.Body body) {
        try {
            Files.delete(body.file());
        } catch (IOException e) {
            throw new UncheckedIOException("the file '" + body.file() + "' cannot be deleted", e);
        }
    }

    private static SourceItem item(Offer offer, SourceEnding ending, String reason, String message, String sha256) {
        return new SourceItem(ending, reason, offer.address().toString(), offer.displayName(), message, sha256);
    }
}
