package org.yusuan.operate.run;

import java.nio.file.Path;
import java.util.Optional;
import org.yusuan.io.JsonFile;

/**
 * The reports of the runs of one output. {@code report/run.json} is the last one; {@code report/runs/<number>.json} are all of
 * them.
 *
 * @param output the directory of the dataset
 */
public record RunFiles(Path output) {

    /** Writes the note that a run is under way; if the run is killed, the note stays. */
    public void begin(RunBegun begun) {
        underWay().write(begun);
    }

    /** The run whose note is there. It is under way; if the caller holds the lock of the output, it was killed. */
    public Optional<RunBegun> begun() {
        return underWay().read();
    }

    /** Writes the report of a run into both places. The note stays until {@link #close}. */
    public void write(RunReport report) {
        of(report.run()).write(report);
        current().write(report);
    }

    /** Removes the note: the run is reported, and its notices are posted. */
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
