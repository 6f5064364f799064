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

/** What one job may still do tonight. Several threads may use it at once. */
final class NightBudget {
    /** Nights are counted in days of the publishers' time zone. */
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

    /** The day of the night, where the publishers are. */
    LocalDate day() {
        return day;
    }

    Instant now() {
        return clock.instant();
    }

    NightLimits limits() {
        return limits;
    }

    /**
     * Whether the recheck of a known document or page is due tonight. The address alone decides the night, so no record of the
     * last recheck is needed, a kill can lose none, and the rechecks spread over the nights.
     */
    boolean isDue(String address) {
        return Math.floorMod(day.toEpochDay() + address.hashCode(), recheck) == 0;
    }

    /** Counts a page; gives the limit that forbids it, empty if none does. */
    Optional<String> page() {
        return pages.incrementAndGet() > limits.pages()
                ? Optional.of("more than " + limits.pages() + " pages in one night (limits: pages)")
                : late();
    }

    /** Counts a document; gives the limit that forbids it, empty if none does. */
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
