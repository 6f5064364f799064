package org.yusuan.collect.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.CannotRunException;

/** Reads the job definitions {@code jobs/*.yaml}. A mistake is reported with its file and line. */
public final class JobReader {
    private final String version;

    /** @param version of the program, which is sent to servers */
    public JobReader(String version) {
        this.version = version;
    }

    /**
     * Reads all jobs of a directory, in the order of their file names.
     *
     * @throws CannotRunException if there are none, if one is not valid, or if two have the same name
     */
    public List<Job> readAll(Path directory) {
        Set<String> names = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        for (Path file : files(directory)) {
            Job job = read(file);
            if (!names.add(job.name())) {
                throw new CannotRunException(file + ": another job is called '" + job.name()
                        + "' too; records are kept under that name: choose another");
            }
            jobs.add(job);
        }
        return jobs;
    }

    /**
     * Lists the files of a directory that define jobs, in the order of their names.
     *
     * @throws CannotRunException if there are none
     */
    public static List<Path> files(Path directory) {
        List<Path> files = Files.isDirectory(directory) ? list(directory) : List.of();
        if (files.isEmpty()) {
            throw new CannotRunException(
                    "there is no job in '" + directory
                            + "' (no file *.yaml); name a folder of documents with --input, or a directory of jobs with --jobs");
        }
        return files;
    }

    /**
     * Reads one job.
     *
     * @throws CannotRunException if it is not valid
     */
    public Job read(Path file) {
        YamlMapping yaml = YamlMapping.parse(file.toString(), bytes(file));
        String kind = kind(yaml);
        yaml.allowOnly("a job", JobKeys.of(kind));
        try {
            return kind.equals("folder")
                    ? new FolderJob(terms(yaml), beside(file, text(yaml, "folder")), include(yaml))
                    : new WebJobReader(yaml, file, version).read(kind);
        } catch (IllegalArgumentException e) { // a setting that is out of range, such as a window of 0 s
            throw yaml.errorAt(yaml.line(), String.valueOf(e.getMessage()));
        }
    }

    /** Reads the keys that a job of any kind may have. */
    static JobTerms terms(YamlMapping yaml) {
        return new JobTerms(
                text(yaml, "name"),
                yaml.value("region", Function.identity()).orElse(""),
                yaml.value("template", Function.identity()).orElse(""),
                yaml.values("publishers", Function.identity()).orElse(List.of()),
                child(yaml, "schedule", JobKeys.SCHEDULE)
                        .map(JobReader::schedule)
                        .orElse(null));
    }

    /** The text of a key that a job must have. */
    static String text(YamlMapping yaml, String key) {
        return yaml.value(key, Function.identity()).orElseThrow(() -> yaml.missing(key));
    }

    /** The mapping under a key, with its keys checked; empty if the key is not there. */
    static Optional<YamlMapping> child(YamlMapping yaml, String key, Collection<String> keys) {
        Optional<YamlMapping> child = yaml.mapping(key);
        child.ifPresent(found -> found.allowOnly("'" + key + "'", keys));
        return child;
    }

    private static Schedule schedule(YamlMapping yaml) {
        return new Schedule(
                yaml.value("cron", JobValues::cron).orElseThrow(() -> yaml.missing("cron")),
                yaml.value("zone", JobValues::zone).orElse(JobValues.CHINA));
    }

    /** The kind that the job names. Without one, its keys show it: a folder or a list of pages needs no more. */
    private static String kind(YamlMapping yaml) {
        return yaml.value("kind", JobReader::knownKind).orElseGet(() -> JobKeys.KINDS.stream()
                .filter(kind -> yaml.has(
                        JobKeys.OF_KIND.getOrDefault(kind, List.of(kind)).get(0)))
                .findFirst()
                .orElse("folder"));
    }

    private static String knownKind(String kind) {
        if (!JobKeys.KINDS.contains(kind)) {
            throw new IllegalArgumentException(
                    "'" + kind + "' is no kind of job; use one of " + String.join(", ", JobKeys.KINDS));
        }
        return kind;
    }

    /** Resolves a path against the directory that holds jobs/, wherever the program was started. */
    static Path beside(Path job, String path) {
        return job.toAbsolutePath().resolveSibling("..").resolve(path).normalize();
    }

    private static NamePatterns include(YamlMapping yaml) {
        return yaml.values("include", Function.identity())
                .map(names -> new NamePatterns(names, false))
                .orElseGet(NamePatterns::documents);
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("the directory '" + directory + "' cannot be listed", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotRunException(
                    file + ": the job cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
