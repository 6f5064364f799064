package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.yusuan.dataset.store.Claim;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.DocumentToRead;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** The documents of a run that changes nothing: each is compared with what the dataset holds of it. */
final class Rehearsal implements ReadingQueue {
    private final DocumentStore store;
    private final Queue<Claim> waiting = new ConcurrentLinkedQueue<>();
    private final Map<Integer, DocumentResult> results = new ConcurrentHashMap<>();
    private final int documents;

    Rehearsal(DocumentStore store, List<DocumentToRead> documents) {
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
                DocumentResult.of(
                        document.sourceFile(), outcome, store.rehearse(document.id(), version, outcome)));
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
