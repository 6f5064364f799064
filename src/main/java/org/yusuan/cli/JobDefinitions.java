package org.yusuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.CannotRunException;
import org.yusuan.source.Job;
import org.yusuan.source.JobReader;

/**
 * The jobs of a directory.
 *
 * @param directory of their files
 */
record JobDefinitions(Path directory) {

    static JobReader reader() {
        return new JobReader(BuildVersion.number());
    }

    List<Job> all() {
        return reader().readAll(directory);
    }

    /**
     * The jobs of a name.
     *
     * @param name null for all
     * @throws CannotRunException if there is none
     */
    List<Job> named(@Nullable String name) {
        List<Job> all = all();
        List<Job> named = all.stream()
                .filter(job -> name == null || job.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            throw new CannotRunException("there is no job '" + name + "' in '" + directory + "'; there are: "
                    + all.stream().map(Job::name).collect(Collectors.joining(", ")));
        }
        return named;
    }
}
