package org.yusuan.cli.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.JobReader;
import org.yusuan.model.CannotRunException;

/**
 * The jobs of a directory.
 *
 * @param directory of their files
 */
public record JobDefinitions(Path directory) {

    public static JobReader reader() {
        return new JobReader(BuildVersion.number());
    }

    public List<Job> all() {
        return reader().readAll(directory);
    }

    /** The jobs of these names, or all if there are none; {@link CannotRunException} if one of them is not there. */
    public List<Job> named(List<String> names) {
        List<Job> all = all();
        names.stream()
                .filter(name -> all.stream().noneMatch(job -> job.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotRunException("there is no job '" + name + "' in '" + directory + "'; there are: "
                            + all.stream().map(Job::name).collect(Collectors.joining(", ")));
                });
        return all.stream()
                .filter(job -> names.isEmpty() || names.contains(job.name()))
                .toList();
    }
}
