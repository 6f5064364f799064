package org.yusuan.collect.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job of any kind may state.
 *
 * @param name of the source in records and commands
 * @param region a region code or name, for documents that do not print theirs; empty if none
 * @param template the template that reads its documents; empty if the program picks one for each
 * @param publishers whose documents are expected
 * @param schedule when it runs by itself; null if never
 */
public record JobTerms(
        String name,
        String region,
        String template,
        List<String> publishers,
        @Nullable Schedule schedule) {

    public JobTerms {
        publishers = List.copyOf(publishers);
    }

    /** Terms with a name and nothing else. */
    public static JobTerms named(String name) {
        return new JobTerms(name, "", "", List.of(), null);
    }
}
