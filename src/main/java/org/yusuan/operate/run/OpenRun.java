package org.yusuan.operate.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run that is under way, and its note in the output. It is opened as soon as the output is locked, before the database is:
 * a run that cannot reach its database is a run, has a number, and is reported.
 *
 * @param files of the output
 * @param begun what the note says
 */
public record OpenRun(RunFiles files, RunBegun begun) {

    /**
     * Opens a run. The note of a run that was killed stays where it is until that run is reported.
     *
     * @param output the directory of the dataset; the caller holds its lock
     * @param command what is run
     */
    public static OpenRun open(Path output, String command, Instant now) {
        RunFiles files = new RunFiles(output);
        Optional<RunBegun> killed = files.begun();
        long last = Stream.concat(files.last().map(RunReport::run).stream(), killed.map(RunBegun::run).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        OpenRun run = new OpenRun(files, new RunBegun(last + 1, command, now));
        if (killed.isEmpty()) {
            files.begin(run.begun);
        }
        return run;
    }

    /** Its number, greater than those of all runs of this output. */
    public long number() {
        return begun.run();
    }

    /** The run whose note lies there and that is not this one: it was killed. */
    public Optional<RunBegun> killed() {
        return files.begun().filter(note -> !note.equals(begun));
    }

    /** The same run under the number that the ledger gave it, with its note. */
    public OpenRun numbered(long number) {
        OpenRun run = new OpenRun(files, new RunBegun(number, begun.command(), begun.begun()));
        files.begin(run.begun);
        return run;
    }

    /** Takes the note away, for there was no run: another one is going on. */
    public void cancel() {
        if (killed().isEmpty()) {
            files.close();
        }
    }
}
