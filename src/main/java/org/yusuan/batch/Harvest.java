package org.yusuan.batch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.night.RunBegun;
import org.yusuan.night.RunFiles;
import org.yusuan.notice.Notices;
import org.yusuan.source.ArchiveLimits;
import org.yusuan.store.DocumentStore;

/**
 * The nightly flow: fetch what is new, discover the documents, leave out those that persons took out, read the new ones,
 * apply what persons say of them, settle which editions are current and what compares with what, export the dataset, tell
 * what it was. It may be killed at any moment: what is loaded is loaded whole, and the next run goes on with the rest.
 */
@Component
public class Harvest {
    private final Flow flow;
    private final DocumentStore store;
    private final DocumentExtractor extractor;
    private final Settlement settlement;
    private final Publication publication;
    private final Notices notices;
    private final ArchiveLimits limits;
    private final InstantSource clock;

    Harvest(
            Flow flow,
            DocumentStore store,
            DocumentExtractor extractor,
            Settlement settlement,
            Publication publication,
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

    private List<Flow.Act> steps(HarvestRun run, RunBook book, RunBegun begun, HarvestRequest request) {
        long number = begun.run();
        Path output = request.output();
        return List.of(
                new Flow.Act("fetch", run::fetch),
                new Flow.Act("discover", run::discover),
                new Flow.Act("enter", () -> run.enter(number)),
                new Flow.Act("withdraw", run::withdraw),
                new Flow.Act("select", run::select),
                new Flow.Act("read", () -> run.load(number)),
                new Flow.Act("correct", run::correct),
                new Flow.Act("settle editions", settlement::editions),
                new Flow.Act("settle comparison", () -> settlement.comparison(request.defined())),
                new Flow.Act("keep", book::keepFacts),
                new Flow.Act("export", () -> publication.dataset(output)),
                new Flow.Act("export comparison", () -> publication.comparison(output)),
                new Flow.Act("changes", book::tellChanges),
                new Flow.Act("account", () -> run.account(number)),
                new Flow.Act("tell", () -> book.tell(begun, run.report())),
                new Flow.Act("report", () -> publication.report(output)));
    }
}
