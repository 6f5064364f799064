package org.yusuan.operate.batch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunFiles;

/**
 * The nightly flow: fetch what is new, discover the documents, leave out those that persons took out, read the new ones,
 * apply what persons say of them, settle which editions are current and what compares with what, export the dataset, tell
 * what it was. It may be killed at any moment: what is loaded is loaded whole, and the next run goes on with the rest.
 */
@Component
public class Harvest {
    private final StepSequence flow;
    private final DocumentStore store;
    private final DocumentExtractor extractor;
    private final DatasetSettlement settlement;
    private final DatasetPublication publication;
    private final Notices notices;
    private final ArchiveLimits limits;
    private final InstantSource clock;

    Harvest(
            StepSequence flow,
            DocumentStore store,
            DocumentExtractor extractor,
            DatasetSettlement settlement,
            DatasetPublication publication,
            Notices notices,
            ArchiveLimits limits,
            InstantSource clock) {
        this.flow = flow;
        this.store = store;
        this.extractor = extractor;
        this.settlement = settlement;
        this.publication = publication;
        this.notices = notices;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Runs the flow to its end, and tells of it, also where it fails. The caller holds the {@link RunLock}.
     *
     * @throws CannotRunException if something fails that is not one document's fault
     */
    public HarvestReport run(HarvestRequest request, Progress progress) {
        flow.recoverKilledRuns();
        RunBook book = new RunBook(new RunFiles(request.output()), store, notices, clock);
        book.closeKilled();
        HarvestRun run = new HarvestRun(request, progress, store, extractor, limits, clock);
        run.catchUp();
        RunBegun begun = book.begin(store.beginRun(request.command()), request.command());
        try {
            flow.run(begun.run(), steps(run, book, begun, request));
        } catch (CannotRunException e) {
            book.fail(begun, String.valueOf(e.getMessage()), run.sources());
            throw e;
        } finally {
            book.close(begun);
        }
        return run.report();
    }

    /**
     * Reads the selected documents and tells how the dataset would change; changes nothing.
     *
     * @throws CannotRunException if something fails that is not one document's fault
     */
    public HarvestReport rehearse(HarvestRequest request, Progress progress) {
        HarvestRun run = new HarvestRun(request, progress, store, extractor, limits, clock);
        run.fetch();
        run.discover();
        run.select();
        run.rehearse();
        return run.report();
    }

    private List<StepSequence.Act> steps(HarvestRun run, RunBook book, RunBegun begun, HarvestRequest request) {
        long number = begun.run();
        Path output = request.output();
        return List.of(
                new StepSequence.Act("fetch", run::fetch),
                new StepSequence.Act("discover", run::discover),
                new StepSequence.Act("enter", () -> run.enter(number)),
                new StepSequence.Act("withdraw", run::withdraw),
                new StepSequence.Act("select", run::select),
                new StepSequence.Act("read", () -> run.load(number)),
                new StepSequence.Act("correct", run::correct),
                new StepSequence.Act("settle editions", settlement::editions),
                new StepSequence.Act("settle comparison", () -> settlement.comparison(request.defined())),
                new StepSequence.Act("export", () -> publication.dataset(output)),
                new StepSequence.Act("export comparison", () -> publication.comparison(output)),
                new StepSequence.Act("changes", book::tellChanges),
                new StepSequence.Act("account", () -> run.account(number)),
                new StepSequence.Act("tell", () -> book.tell(begun, run.report())),
                new StepSequence.Act("report", () -> publication.report(output)));
    }
}
