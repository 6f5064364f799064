package org.yusuan.collect.source;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.fetch.NetworkPolicy;
import org.yusuan.collect.fetch.Politeness;
import org.yusuan.collect.fetch.RequestHours;
import org.yusuan.collect.fetch.RetryPolicy;
import org.yusuan.collect.fetch.SiteLogin;
import org.yusuan.collect.fetch.UserAgent;
import org.yusuan.collect.fetch.WebLimits;
import org.yusuan.collect.fetch.WebPolicy;
import org.yusuan.model.CannotRunException;

/** Reads a job whose documents are fetched from the web. */
final class WebJobReader {
    /** Names of files are made of it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final JobNode node;
    private final Path job;
    private final String version;

    /** @param job the job's file */
    WebJobReader(JobNode node, Path job, String version) {
        this.node = node;
        this.job = job;
        this.version = version;
    }

    /** @throws CannotRunException if it is not valid */
    WebJob read(String kind) {
        JobTerms terms = TermsReader.terms(node);
        if (!NAME.matcher(terms.name()).matches()) {
            throw node.fault(
                    "name", "the name of a job of the web is made of a-z, 0-9 and -, such as 'datong-bureaus'");
        }
        StartAddress start = start(kind);
        return new WebJob(
                terms,
                start,
                new SelectionRulesReader(node).taking(kind),
                policy(start),
                limits(),
                node.value("recheck", JobValues::positive).orElse(WebJob.DEFAULT_RECHECK));
    }

    private StartAddress start(String kind) {
        return switch (kind) {
            case "pages" ->
                new StartAddress.Pages(
                        node.list("start", JobValues::address).orElseThrow(() -> node.missing("start")),
                        new SelectionRulesReader(node).paging());
            case "sitemap" -> new StartAddress.Sitemap(address("sitemap"));
            case "feed" -> new StartAddress.Feed(address("feed"));
            default -> new StartAddress.Addresses(file());
        };
    }

    private URI address(String key) {
        return node.value(key, JobValues::address).orElseThrow(() -> node.missing(key));
    }

    private Path file() {
        Path file = JobReader.beside(job, node.text("file"));
        if (!Files.isRegularFile(file)) {
            throw node.fault("file", "there is no file '" + file + "'");
        }
        return file;
    }

    private WebPolicy policy(StartAddress start) {
        WebPolicy policy = new WebPolicy(
                node.value("contact", contact -> new UserAgent(version, contact))
                        .orElseThrow(() -> node.missing("contact")),
                node.child("politeness", JobKeys.POLITENESS)
                        .map(WebJobReader::politeness)
                        .orElse(Politeness.DEFAULT),
                node.child("politeness", JobKeys.POLITENESS)
                        .map(WebJobReader::patience)
                        .orElse(RetryPolicy.DEFAULT),
                serverLimits(),
                new NetworkPolicy(
                        Set.copyOf(node.list("private_hosts").orElse(List.of())), NetworkPolicy.PUBLIC.downgrade()),
                logins(start),
                null);
        return node.value("proxy_env", WebJobReader::variable)
                .map(policy::through)
                .orElse(policy);
    }

    private List<SiteLogin> logins(StartAddress start) {
        return node.value("authorization_env", WebJobReader::variable)
                .map(variable -> List.of(new SiteLogin(origin(start), variable)))
                .orElse(List.of());
    }

    /** Credentials are for where the job begins, and for nowhere else. */
    private URI origin(StartAddress start) {
        return start.origin()
                .orElseThrow(() -> node.fault(
                        "authorization_env",
                        "a list of addresses has no host of its own that credentials could be for"));
    }

    private static String variable(String name) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "give the name of an environment variable, such as YUSUAN_PORTAL; the secret itself does not belong here");
        }
        return name;
    }

    private static Politeness politeness(JobNode node) {
        return new Politeness(
                node.value("delay", JobValues::duration).orElse(Politeness.DEFAULT.delay()),
                node.value("concurrency", JobValues::positive).orElse(Politeness.DEFAULT.concurrency()),
                Politeness.DEFAULT.crawlDelayCap(),
                hours(node));
    }

    private static RetryPolicy patience(JobNode node) {
        RetryPolicy usual = RetryPolicy.DEFAULT;
        Duration backoff = node.value("backoff", JobValues::duration).orElse(usual.backoff());
        return new RetryPolicy(
                node.value("attempts", JobValues::positive).orElse(usual.attempts()),
                backoff,
                usual.backoffCap(),
                usual.retryAfterCap(),
                usual.connect(),
                usual.read(),
                usual.total());
    }

    private static @Nullable RequestHours hours(JobNode node) {
        return node.value("hours", text -> hours(text, node)).orElse(null);
    }

    private static RequestHours hours(String text, JobNode node) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no part of a day, such as 22:00-06:00");
        }
        LocalTime from = JobValues.time(ends[0]);
        return new RequestHours(
                from,
                JobValues.time(ends[1]),
                node.value("zone", JobValues::zone).orElse(JobValues.CHINA));
    }

    private WebLimits serverLimits() {
        WebLimits usual = WebLimits.DEFAULT;
        return node.child("limits", JobKeys.LIMITS)
                .map(limits -> new WebLimits(
                        Math.max(usual.maxBytes(), limits().size()),
                        limits.value("speed", JobValues::bytes).orElse(usual.minBytesPerSecond()),
                        limits.value("window", JobValues::duration).orElse(usual.window()),
                        usual.redirects(),
                        usual.maxExpansion()))
                .orElse(usual);
    }

    private NightLimits limits() {
        NightLimits usual = NightLimits.DEFAULT;
        return node.child("limits", JobKeys.LIMITS)
                .map(limits -> new NightLimits(
                        limits.value("documents", JobValues::positive).orElse(usual.documents()),
                        limits.value("pages", JobValues::positive).orElse(usual.pages()),
                        limits.value("size", JobValues::bytes).orElse(usual.size()),
                        limits.value("bytes", JobValues::bytes).orElse(usual.bytes()),
                        limits.value("time", JobValues::duration).orElse(usual.time())))
                .orElse(usual);
    }
}
