package org.yusuan.collect.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.yusuan.model.CannotRunException;

/** Reads the job definitions {@code jobs/*.yaml}. What is wrong in one is told with file and line. */
public final class JobReader {
    private final String version;

    /** @param version of the program, which servers are told */
    public JobReader(String version) {
        this.version = version;
    }

    /**
     * All jobs of a directory, in the order of their file names.
     *
     * @throws CannotRunException if there are none, or one is not valid, or two have one name
     */
    public List<Job> readAll(Path directory) {
        Set<String> names = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        for (Path file : files(directory)) {
            Job job = read(file);
            if (!names.add(job.name())) {
                throw new CannotRunException(file + ": another job is called '" + job.name()
                        + "' too: records go by that name, choose another");
            }
            jobs.add(job);
        }
        return jobs;
    }

    /**
     * The files of a directory that define jobs, in the order of their names.
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
     * One job.
     *
     * @throws CannotRunException if it is not valid
     */
    public Job read(Path file) {
        JobNode node = new JobNode(file, compose(file));
        String kind = kind(node);
        node.only("a job", JobKeys.of(kind));
        return kind.equals("folder")
                ? new FolderJob(TermsReader.terms(node), beside(file, node.text("folder")), include(node))
                : new WebJobReader(node, file, version).read(kind);
    }

    /** What is said, or what the keys show: a folder and a list of pages need no word more. */
    private static String kind(JobNode node) {
        return node.optional("kind")
                .map(kind -> {
                    node.require(kind, "kind", JobKeys.KINDS);
                    return kind;
                })
                .orElseGet(() -> JobKeys.KINDS.stream()
                        .filter(kind -> node.has(JobKeys.OF_KIND
                                .getOrDefault(kind, List.of(kind))
                                .get(0)))
                        .findFirst()
                        .orElse("folder"));
    }

    /** Relative to the directory that holds jobs/, wherever the program was started. */
    static Path beside(Path job, String path) {
        return job.toAbsolutePath().resolveSibling("..").resolve(path).normalize();
    }

    private static NamePatterns include(JobNode node) {
        return node.list("include").map(names -> new NamePatterns(names, false)).orElseGet(NamePatterns::documents);
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

    private static Node compose(Path file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            return new Compose(settings)
                    .composeString(Files.readString(file))
                    .orElseThrow(
                            () -> new CannotRunException(file + ": the job is empty; it needs a name and a folder"));
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            throw new CannotRunException(file + line + ": this is no YAML: " + e.getProblem(), e);
        } catch (IOException | YamlEngineException e) {
            throw new CannotRunException(file + ": the job cannot be read as a text in UTF-8", e);
        }
    }
}
