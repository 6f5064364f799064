package org.yusuan.operate.batch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The runs that this process carries. The job is one for all runs and knows only their numbers; its steps ask here what they
 * were asked to do. A reader may be in another process, which carries no run: it has nothing but the number.
 */
@Component
class ActiveRuns {
    private final Map<Long, Run> runs = new ConcurrentHashMap<>();

    void add(Run run) {
        runs.put(run.number(), run);
    }

    void remove(Run run) {
        runs.remove(run.number());
    }

    /** @throws IllegalStateException if this process does not carry it */
    Run get(long number) {
        return Optional.ofNullable(runs.get(number))
                .orElseThrow(() -> new IllegalStateException("run " + number + " is not carried by this process"));
    }

    /** Who hears how far the run is; nobody if another process carries it. */
    Progress progress(long number) {
        Run run = runs.get(number);
        return run == null ? Progress.SILENT : run.progress();
    }
}
