package org.yusuan.collect.source;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.fetch.NetworkPolicy;
import org.yusuan.collect.fetch.Politeness;
import org.yusuan.collect.fetch.RequestHours;
import org.yusuan.collect.fetch.RetryPolicy;
import org.yusuan.collect.fetch.SiteLogin;
import org.yusuan.collect.fetch.Timeouts;
import org.yusuan.collect.fetch.UserAgent;
import org.yusuan.collect.fetch.WebLimits;
import org.yusuan.collect.fetch.WebPolicy;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.CannotRunException;

/** Reads a job whose documents are fetched from the web. */
final class WebJobReader {
    /** The name becomes part of file names. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final YamlMapping yaml;
    private final Path job;
    private final String version;

    /** @param job the job's file */
    WebJobReader(YamlMapping yaml, Path job, String version) {
        this.yaml = yaml;
        this.job = job;
        this.version = version;
    }

    /** @throws CannotRunException if it is not valid */
    WebJob read(String kind) {
        JobTerms terms = JobReader.terms(yaml);
        if (!NAME.matcher(terms.name()).matches()) {
            throw yaml.error("name", "the name of a web job is made of a-z, 0-9 and -, such as 'datong-bureaus'");
        }
        StartAddress start = start(kind);
        return new WebJob(
                terms,
                start,
                new SelectionRulesReader(yaml).rules(kind),
                policy(start),
                limits(),
                yaml.value("recheck", JobValues::positive).orElse(WebJob.DEFAULT_RECHECK));
    }

    private StartAddress start(String kind) {
        return switch (kind) {
            case "pages" ->
                new StartAddress.Pages(
                        yaml.values("start", JobValues::address).orElseThrow(() -> yaml.missing("start")),
                        new SelectionRulesReader(yaml).paging());
            case "sitemap" -> new StartAddress.Sitemap(address("sitemap"));
            case "feed" -> new StartAddress.Feed(address("feed"));
            default -> new StartAddress.Addresses(file());
        };
    }

    private URI address(String key) {
        return yaml.value(key, JobValues::address).orElseThrow(() -> yaml.missing(key));
    }

    private Path file() {
        Path file = JobReader.beside(job, JobReader.text(yaml, "file"));
        if (!Files.isRegularFile(file)) {
            throw yaml.error("file", "there is no file '" + file + "'");
        }
        return file;
    }

    private WebPolicy policy(StartAddress start) {
        WebPolicy policy = new WebPolicy(
                yaml.value("contact", contact -> new UserAgent(version, contact))
                        .orElseThrow(() -> yaml.missing("contact")),
                JobReader.child(yaml, "politeness", JobKeys.POLITENESS)
                        .map(WebJobReader::politeness)
                        .orElse(Politeness.DEFAULT),
                JobReader.child(yaml, "politeness", JobKeys.POLITENESS)
                        .map(WebJobReader::retry)
                        .orElse(RetryPolicy.DEFAULT),
                Timeouts.DEFAULT,
                serverLimits(),
                new NetworkPolicy(
                        Set.copyOf(yaml.values("private_hosts", Function.identity())
                                .orElse(List.of())),
                        NetworkPolicy.PUBLIC.downgrade()),
                logins(start),
                null);
        return yaml.value("proxy_env", WebJobReader::variable)
                .map(policy::through)
                .orElse(policy);
    }

    private List<SiteLogin> logins(StartAddress start) {
        return yaml.value("authorization_env", WebJobReader::variable)
                .map(variable -> List.of(new SiteLogin(origin(start), variable)))
                .orElse(List.of());
    }

    /** Credentials are sent to the host of the first address and nowhere else. */
    private URI origin(StartAddress start) {
        return start.origin()
                .orElseThrow(() -> yaml.error(
                        "authorization_env",
                        "a list of addresses has no host of its own, so no host to send credentials to"));
    }

    private static String variable(String name) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "give the name of an environment variable, such as YUSUAN_PORTAL; do not write the secret here");
        }
        return name;
    }

    private static Politeness politeness(YamlMapping yaml) {
        return new Politeness(
                yaml.value("delay", JobValues::duration).orElse(Politeness.DEFAULT.delay()),
                yaml.value("concurrency", JobValues::positive).orElse(Politeness.DEFAULT.concurrency()),
                Politeness.DEFAULT.crawlDelayCap(),
                hours(yaml));
    }

    private static RetryPolicy retry(YamlMapping yaml) {
        RetryPolicy usual = RetryPolicy.DEFAULT;
        return new RetryPolicy(
                yaml.value("attempts", JobValues::positive).orElse(usual.attempts()),
                yaml.value("backoff", JobValues::duration).orElse(usual.backoff()),
                usual.backoffCap(),
                usual.retryAfterCap());
    }

    private static @Nullable RequestHours hours(YamlMapping yaml) {
        return yaml.value("hours", text -> hours(text, yaml)).orElse(null);
    }

    private static RequestHours hours(String text, YamlMapping yaml) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no part of a day, such as 22:00-06:00");
        }
        LocalTime from = JobValues.time(ends[0]);
        return new RequestHours(
                from,
                JobValues.time(ends[1]),
                yaml.value("zone", JobValues::zone).orElse(JobValues.CHINA));
    }

    private WebLimits serverLimits() {
        WebLimits usual = WebLimits.DEFAULT;
        return JobReader.child(yaml, "limits", JobKeys.LIMITS)
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
        return JobReader.child(yaml, "limits", JobKeys.LIMITS)
                .map(limits -> new NightLimits(
                        limits.value("documents", JobValues::positive).orElse(usual.documents()),
                        limits.value("pages", JobValues::positive).orElse(usual.pages()),
                        limits.value("size", JobValues::bytes).orElse(usual.size()),
                        limits.value("bytes", JobValues::bytes).orElse(usual.bytes()),
                        limits.value("time", JobValues::duration).orElse(usual.time())))
                .orElse(usual);
    }
}
