package org.yusuan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.yusuan.model.CannotRunException;

/** Reads the job definitions {@code jobs/*.yaml}. What is wrong in one is told with file and line. */
public final class JobReader {
    private static final List<String> KEYS = List.of("name", "kind", "folder", "include", "region");

    /**
     * All jobs of a directory, in the order of their file names.
     *
     * @throws CannotRunException if there are none, or one is not valid
     */
    public List<FolderJob> readAll(Path directory) {
        List<Path> files = files(directory);
        if (files.isEmpty()) {
            throw new CannotRunException(
                    "there is no job in '" + directory
                            + "' (no file *.yaml); name a folder of documents with --input, or a directory of jobs with --jobs");
        }
        return files.stream().map(this::read).toList();
    }

    /**
     * One job.
     *
     * @throws CannotRunException if it is not valid
     */
    public FolderJob read(Path file) {
        JobNode job = new JobNode(file, compose(file), KEYS);
        job.optional("kind").ifPresent(kind -> job.require(kind, "kind", List.of("folder")));
        Path base = file.toAbsolutePath().normalize().getParent();
        Path folder = Path.of(job.text("folder"));
        // relative to the directory that holds jobs/, wherever the program was started
        return new FolderJob(
                job.text("name"),
                base == null ? folder : base.resolveSibling(folder).normalize(),
                job.list("include").map(names -> new NamePatterns(names, false)).orElseGet(NamePatterns::documents),
                job.optional("region").orElse(""));
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
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
