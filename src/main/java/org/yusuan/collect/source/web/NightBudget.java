package org.yusuan.collect.source.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.yusuan.collect.source.NightLimits;
import org.yusuan.collect.source.WebJob;

/** What one job may still do tonight. Safe for use by several threads. */
final class NightBudget {
    /** Turns of documents are counted in days of the publishers' clock. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final NightLimits limits;
    private final int recheck;
    private final InstantSource clock;
    private final Instant begin;
    private final LocalDate day;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** @param begin of the run */
    NightBudget(WebJob job, InstantSource clock, Instant begin) {
        this.limits = job.limits();
        this.recheck = job.recheck();
        this.clock = clock;
        this.begin = begin;
        this.day = begin.atZone(CHINA).toLocalDate();
    }

    Instant begin() {
        return begin;
    }

    Instant now() {
        return clock.instant();
    }

    NightLimits limits() {
        return limits;
    }

    /**
     * Whether something known is asked for once more tonight. Every thing has its turn in so many nights, by its address
     * alone: no record of the last time is needed, none can be lost by a kill, and no night asks for all.
     */
    boolean isTurnOf(String address) {
        return Math.floorMod(day.toEpochDay() + address.hashCode(), recheck) == 0;
    }

    /** Takes a page; says which limit forbids it. */
    Optional<String> page() {
        return pages.incrementAndGet() > limits.pages()
                ? Optional.of("more than " + limits.pages() + " pages in one night (limits: pages)")
                : late();
    }

    /** Takes a document; says which limit forbids it. */
    Optional<String> document() {
        if (documents.incrementAndGet() > limits.documents()) {
            return Optional.of("more than " + limits.documents() + " documents in one night (limits: documents)");
        }
        return bytes.get() >= limits.bytes()
                ? Optional.of("more than " + limits.bytes() + " bytes in one night (limits: bytes)")
                : late();
    }

    void received(long more) {
        bytes.addAndGet(more);
    }

    private Optional<String> late() {
        Duration spent = Duration.between(begin, clock.instant());
        return spent.compareTo(limits.time()) > 0
                ? Optional.of("the night of this job is over after " + limits.time() + " (limits: time)")
                : Optional.empty();
    }
}
