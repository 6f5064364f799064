package org.yusuan.operate.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.Claim;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.DocumentToRead;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.operate.batch.DocumentSelection.Choice;
import org.yusuan.operate.batch.Night.DocumentsRead;
import org.yusuan.operate.batch.Night.Recorded;
import org.yusuan.operate.batch.Night.Settled;
import org.yusuan.operate.run.OpenRun;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunFiles;

/** The first half of a night without a trace of it: what would be collected and read, and how the dataset would change. */
@Component
public class HarvestRehearsal {
    private final SourceCollector sources;
    private final DocumentSelection selection;
    private final DatasetSettlement settlement;
    private final DocumentStore store;
    private final DocumentExtractor extractor;
    private final InstantSource clock;
    private final ReadingThreads threads = new ReadingThreads(new SimpleAsyncTaskExecutor("reader-"));

    HarvestRehearsal(
            SourceCollector sources,
            DocumentSelection selection,
            DatasetSettlement settlement,
            DocumentStore store,
            DocumentExtractor extractor,
            InstantSource clock) {
        this.sources = sources;
        this.selection = selection;
        this.settlement = settlement;
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
    }

    /**
     * Reads the selected documents and compares them with the dataset; changes nothing.
     *
     * @throws CannotRunException if something fails that is not one document's fault
     */
    public HarvestReport rehearse(HarvestRequest request, Progress progress) {
        RunBegun nothing = new RunBegun(0, request.command(), clock.instant());
        Run run = new Run(new OpenRun(new RunFiles(request.output()), nothing), request, progress);
        Recorded recorded = sources.compared(run, sources.collect(run));
        Choice choice = selection.choose(request, recorded);
        DocumentsRead read = new DocumentsRead(choice.selected(recorded), read(run, choice));
        return HarvestReport.of(new Settled(read, settlement.unmatched(request.corrections())), List.of(), 0);
    }

    private ReadTotals read(Run run, Choice choice) {
        ComparedDocuments documents = new ComparedDocuments(store, choice.documents());
        DocumentReader reader = new DocumentReader(documents, extractor, run.progress());
        Callable<Object> lane = Executors.callable(reader::drain);
        run.progress().begin(choice.documents().size());
        try {
            threads.run(Collections.nCopies(run.request().threads(), lane), documents::stop);
            return documents.totals();
        } finally {
            run.progress().end();
        }
    }

    /** The documents of a run that changes nothing: each is compared with what the dataset holds of it. */
    private static final class ComparedDocuments implements ReadingQueue {
        private final DocumentStore store;
        private final Queue<Claim> waiting = new ConcurrentLinkedQueue<>();
        private final Map<Integer, DocumentResult> results = new ConcurrentHashMap<>();
        private final int documents;

        ComparedDocuments(DocumentStore store, List<DocumentToRead> documents) {
            this.store = store;
            this.documents = documents.size();
            List<Claim> claims = new ArrayList<>();
            documents.forEach(document -> claims.add(new Claim(0, claims.size() + 1, 1, document)));
            waiting.addAll(claims);
        }

        @Override
        public Optional<Claim> take() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void finish(Claim claim, EngineVersion version, Outcome outcome) {
            DocumentToRead document = claim.document();
            results.put(
                    claim.number(),
                    DocumentResult.of(document.sourceFile(), outcome, store.rehearse(document.id(), version, outcome)));
        }

        @Override
        public void giveBack(Claim claim) {
            stop(); // nobody reads it in this rehearsal: it has failed
        }

        @Override
        public void stop() {
            waiting.clear();
        }

        /** What was read, all together. */
        ReadTotals totals() {
            return ReadTotals.of(IntStream.rangeClosed(1, documents)
                    .mapToObj(results::get)
                    .filter(result -> result != null)
                    .toList());
        }
    }
}
