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
 * @param directory the directory of the job files
 */
public record JobDefinitions(Path directory) {

    /** A reader of job files, which knows the version of this program. */
    public static JobReader reader() {
        return new JobReader(BuildVersion.number());
    }

    /**
     * Reads all jobs.
     *
     * @throws CannotRunException if there is none, or a job file has a mistake
     */
    public List<Job> all() {
        return reader().readAll(directory);
    }

    /**
     * Reads the jobs of these names.
     *
     * @param names names of jobs; empty for all
     * @throws CannotRunException if a name has no job, or a job file has a mistake
     */
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
