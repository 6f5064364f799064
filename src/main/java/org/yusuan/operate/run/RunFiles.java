package org.yusuan.operate.run;

import java.nio.file.Path;
import java.util.Optional;
import org.yusuan.io.JsonFile;

/**
 * The reports of the runs of one output: {@code report/run.json} is the last one, {@code report/runs/<number>.json} each of
 * them.
 *
 * @param output the directory of the dataset
 */
public record RunFiles(Path output) {

    /** Notes that a run is under way; the note stays if it is killed. */
    public void begin(RunBegun begun) {
        underWay().write(begun);
    }

    /** The run whose note is there: it is under way, or, for whoever holds the lock, it was killed. */
    public Optional<RunBegun> begun() {
        return underWay().read();
    }

    /** Writes the report of a run into both places. The note stays until {@link #close}. */
    public void write(RunReport report) {
        of(report.run()).write(report);
        current().write(report);
    }

    /** Takes the note away: all that was to be done about the run is done. */
    public void close() {
        underWay().delete();
    }

    /** The report of the last run that ended; empty before the first. */
    public Optional<RunReport> last() {
        return current().read();
    }

    /** The report of a run; empty if there is none. */
    public Optional<RunReport> read(long run) {
        return of(run).read();
    }

    private Path folder() {
        return output.resolve("report");
    }

    private JsonFile<RunReport> current() {
        return new JsonFile<>(folder().resolve("run.json"), RunReport.class);
    }

    private JsonFile<RunReport> of(long run) {
        return new JsonFile<>(folder().resolve("runs").resolve(run + ".json"), RunReport.class);
    }

    private JsonFile<RunBegun> underWay() {
        return new JsonFile<>(folder().resolve("run-under-way.json"), RunBegun.class);
    }
}
