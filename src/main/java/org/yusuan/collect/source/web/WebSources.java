package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.PageMemory;
import org.yusuan.collect.fetch.HttpFetcher;
import org.yusuan.collect.fetch.PartialDownloadStore;
import org.yusuan.collect.fetch.WebFetcher;
import org.yusuan.collect.fetch.WebPolicy;
import org.yusuan.collect.source.WebJob;
import org.yusuan.io.IoFailure;
import org.yusuan.io.JsonFile;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** Collects the web sources of a night. Each host has a thread of its own, so no host waits for another one. */
public final class WebSources {
    private static final Logger LOG = LoggerFactory.getLogger(WebSources.class);

    /** Hosts at once. A thread mostly waits for its host; with few of them, some slow hosts would delay all others. */
    private static final int HOSTS_AT_ONCE = 64;

    /** A portal that recovers within two weeks is asked for the rest of a download; later the download starts anew. */
    private static final Duration RESUMABLE_FOR = Duration.ofDays(14);

    private final Archive archive;
    private final InstantSource clock;
    private final ContentGate gate = new ContentGate();

    /** @param clock for the times of the visits */
    public WebSources(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Fetches new documents into the archive.
     *
     * @param since the first day of publication that is wanted; null for all
     * @return one report for each job, in the order of the jobs
     */
    public List<SourceReport> collect(List<WebJob> jobs, @Nullable LocalDate since) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        Instant begin = clock.instant();
        archive.sweep(resumable(begin));
        Map<String, SourceReport> reports = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(HOSTS_AT_ONCE, byHost(jobs).size()));
        try (HttpFetcher web =
                HttpFetcher.open(WebPolicy.of(jobs.get(0).policy().agent()))) {
            List<Callable<List<SourceReport>>> work = byHost(jobs).values().stream()
                    .map(host -> (Callable<List<SourceReport>>) () -> host.stream()
                            .map(job -> collect(web, job, since, begin))
                            .toList())
                    .toList();
            results(threads, work).forEach(host -> host.forEach(report -> reports.put(report.source(), report)));
        } finally {
            threads.shutdownNow();
        }
        return jobs.stream().map(job -> reports.get(job.name())).toList();
    }

    /**
     * Finds what a source offers tonight. Fetches no document and keeps nothing.
     *
     * @param since the first day of publication that is wanted; null for all
     */
    public Preview preview(WebJob job, @Nullable LocalDate since) {
        Path landing = temporary();
        NightBudget night = new NightBudget(job, clock, clock.instant());
        try (WebFetcher web = HttpFetcher.open(job.policy())) {
            PageVisits visits = new PageVisits(web, new PageMemory(archive, job.name()), landing, false, night);
            Offers offers = new Discoverer(job, visits).offers(since);
            DocumentVisits known = new DocumentVisits(job.name(), web, archive, night, gate);
            List<SourceItem> others = new ArrayList<>(SourceHealth.withLimitsJoined(offers.others()));
            others.addAll(judged(job, night, offers, List.of(), archive.memory(job.name(), SourceMemory.class))
                    .items());
            return new Preview(
                    job.name(),
                    new Offers(offers.documents(), others, offers.lists()),
                    offers.documents().stream().filter(known::isKnown).toList());
        } catch (IllegalArgumentException e) { // an environment variable is not set
            throw new CannotRunException(String.valueOf(e.getMessage()), e);
        } finally {
            delete(landing);
        }
    }

    private Set<Path> resumable(Instant begin) {
        Path landing = archive.landing();
        try {
            return PartialDownloadStore.resumable(landing, begin.minus(RESUMABLE_FOR));
        } catch (IOException e) {
            throw new UncheckedIOException("the directory '" + landing + "' cannot be read", e);
        }
    }

    private SourceReport collect(HttpFetcher shared, WebJob job, @Nullable LocalDate since, Instant begin) {
        NightBudget night = new NightBudget(job, clock, begin);
        try (WebFetcher web = shared.forJob(job.policy())) {
            PageVisits visits =
                    new PageVisits(web, new PageMemory(archive, job.name()), archive.landing(), true, night);
            Offers offers = new Discoverer(job, visits).offers(since);
            List<SourceItem> items = new ArrayList<>(offers.others());
            items.addAll(fetch(job, new DocumentVisits(job.name(), web, archive, night, gate), offers.documents()));
            JsonFile<SourceMemory> file = archive.memory(job.name(), SourceMemory.class);
            SourceHealth.Judged judged = judged(job, night, offers, items, file);
            file.write(judged.memory());
            return SourceReport.of(job.name(), judged.items());
        } catch (IllegalArgumentException e) { // an environment variable is not set
            return failed(job, "settings", String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) { // costs this source; the others go on
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            LOG.error("{}: collecting failed", job.name(), e);
            return failed(job, e instanceof CannotRunException ? "settings" : "defect", message(e));
        }
    }

    private static String message(Throwable thrown) {
        if (thrown instanceof CannotRunException) {
            return String.valueOf(thrown.getMessage());
        }
        return IoFailure.explain(thrown)
                .orElseGet(() -> "a defect of the program ("
                        + thrown.getClass().getSimpleName()
                        + "): please report it with the log; what was fetched before is kept");
    }

    private static SourceHealth.Judged judged(
            WebJob job, NightBudget night, Offers offers, List<SourceItem> items, JsonFile<SourceMemory> file) {
        return SourceHealth.judge(
                address(job),
                night.day(),
                offers.lists(),
                SourceHealth.withLimitsJoined(items),
                file.read().orElseGet(SourceMemory::nothing));
    }

    private static SourceReport failed(WebJob job, String reason, String message) {
        return SourceReport.of(
                job.name(), List.of(new SourceItem(SourceEnding.PAGE_FAILED, reason, address(job), "", message, "")));
    }

    private static String address(WebJob job) {
        return job.start().first().map(Object::toString).orElse(job.name());
    }

    /** Fetches new documents first: a limit then costs rechecks, not documents. */
    private static List<SourceItem> fetch(WebJob job, DocumentVisits visits, List<Offer> offers) {
        ExecutorService threads =
                Executors.newFixedThreadPool(job.policy().politeness().concurrency());
        try {
            return results(
                    threads,
                    offers.stream()
                            .sorted(Comparator.comparing(visits::isKnown))
                            .map(offer -> (Callable<SourceItem>) () -> visits.visit(offer))
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Groups the jobs by host. Jobs of one host run one after the other. */
    private static Map<String, List<WebJob>> byHost(List<WebJob> jobs) {
        Map<String, List<WebJob>> hosts = new LinkedHashMap<>();
        for (WebJob job : jobs) {
            String host = job.start().origin().map(Object::toString).orElse("job " + job.name());
            hosts.computeIfAbsent(host, one -> new ArrayList<>()).add(job);
        }
        return hosts;
    }

    private static <T> List<T> results(ExecutorService threads, List<Callable<T>> work) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("the run was interrupted; the next run goes on", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotRunException plain
                    ? plain
                    : new CannotRunException("fetching failed (" + e.getCause() + "); the next run goes on", e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("yusuan-preview");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory can be made", e);
        }
    }

    private static void delete(Path landing) {
        try {
            FileSystemUtils.deleteRecursively(landing);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary directory '" + landing + "' cannot be removed", e);
        }
    }
}
