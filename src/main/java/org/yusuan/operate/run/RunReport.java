package org.yusuan.operate.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.RowChanges;

/**
 * What a run did: the content of {@code report/run.json}. Names are snake case there; members may be added, none changes its
 * meaning while {@link #SCHEMA} stays.
 *
 * @param schema version of this form
 * @param run number of the run; greater than those before
 * @param command what was run, as in {@code yusuan run}
 * @param ending how it ended
 * @param message why it failed, and what to do; empty where it did not
 * @param begun when it began
 * @param ended when it ended; null if it was killed, for nobody saw it
 * @param documents how many, by what became of them
 * @param contents what was read in this run
 * @param look what a person should look at, the most urgent first
 * @param sources what each source gave, those that want a look first
 * @param changes how many rows of the dataset moved; null where the run did not come so far
 */
public record RunReport(
        int schema,
        long run,
        String command,
        RunEnding ending,
        String message,
        Instant begun,
        @Nullable Instant ended,
        Documents documents,
        Contents contents,
        List<AttentionItem> look,
        List<SourceLine> sources,
        @Nullable RowChanges changes) {

    /** The version of the form that this program writes. */
    public static final int SCHEMA = 1;

    public RunReport {
        look = List.copyOf(look);
        sources = List.copyOf(sources);
    }

    /**
     * Documents, counted: {@code found = loaded + quarantined + unchanged}.
     *
     * @param found in the sources
     * @param loaded read and loaded in this run
     * @param withFindings those of them with an error or a warning
     * @param quarantined refused in this run
     * @param unchanged known before
     */
    public record Documents(long found, long loaded, long withFindings, long quarantined, long unchanged) {
        public static final Documents NONE = new Documents(0, 0, 0, 0, 0);
    }

    /**
     * What was read.
     *
     * @param tables placed tables
     * @param facts printed amounts
     * @param forms performance forms
     * @param findings by severity ({@code error}, {@code warning}, {@code info}); all three are there
     * @param ownErrors findings of severity error that are not the publisher's fault
     */
    public record Contents(long tables, long facts, long forms, Map<String, Long> findings, long ownErrors) {
        public static final Contents NOTHING = new Contents(0, 0, 0, Map.of(), 0);
    }
}
