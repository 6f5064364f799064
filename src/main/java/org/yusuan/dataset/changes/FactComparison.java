package org.yusuan.dataset.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.ChangeFile.Change;

/**
 * Compares two states of {@code facts.csv}. Both are sorted by the documents' file names, so one pass over the two side by
 * side is enough. Only documents that changed their name, and editions that supersede each other, are held in memory until
 * their counterpart comes.
 */
final class FactComparison {
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Editions editions;
    private final ChangeFile file;
    private final Map<String, List<FactFile.Row>> heldBefore = new HashMap<>();
    private final Map<String, List<FactFile.Row>> heldAfter = new HashMap<>();

    private FactComparison(Map<String, String> before, Map<String, String> after, Editions editions, ChangeFile file) {
        this.before = before;
        this.after = after;
        this.editions = editions;
        this.file = file;
    }

    /**
     * Writes every row that differs.
     *
     * @throws KeptCopy.DamagedException if one of the three copies cannot be read
     */
    static void write(Path before, Path after, Path disclosures, ChangeFile file) throws IOException {
        Map<String, String> old = FactFile.documents(before);
        Map<String, String> fresh = FactFile.documents(after);
        Editions editions = Editions.read(disclosures, old.keySet(), fresh.keySet());
        try (FactFile left = new FactFile(before);
                FactFile right = new FactFile(after)) {
            new FactComparison(old, fresh, editions, file).walk(left, right);
        }
    }

    private void walk(FactFile left, FactFile right) {
        FactFile.Document old = left.next();
        FactFile.Document fresh = right.next();
        while (old != null || fresh != null) {
            if (old != null && !keptItsName(old.id())) {
                leave(old);
                old = left.next();
            } else if (fresh != null && !keptItsName(fresh.id())) {
                arrive(fresh);
                fresh = right.next();
            } else {
                meet(old, fresh);
                old = left.next();
                fresh = right.next();
            }
        }
    }

    private boolean keptItsName(String document) {
        String name = before.get(document);
        return name != null && name.equals(after.get(document));
    }

    /** Both are the same document, unless a file is not sorted as the export sorts it. */
    private void meet(FactFile.@Nullable Document old, FactFile.@Nullable Document fresh) {
        if (old == null || fresh == null || !old.id().equals(fresh.id())) {
            throw new KeptCopy.DamagedException("the facts before or after are not in the order of the export");
        }
        pair(old.rows(), fresh.rows(), Change.REMOVED);
    }

    private void leave(FactFile.Document old) {
        if (after.containsKey(old.id())) {
            hold(old.id(), old.rows());
            return;
        }
        Change how = editions.isSuperseded(old.id()) ? Change.SUPERSEDED : Change.REMOVED;
        editions.successor(old.id()).ifPresentOrElse(fresh -> hold(fresh, old.rows()), () -> old.rows()
                .forEach(row -> file.write(how, row, null)));
    }

    /** Holds the old rows until the document or edition that has them now is reached. */
    private void hold(String document, List<FactFile.Row> rows) {
        List<FactFile.Row> there = heldAfter.remove(document);
        if (there == null) {
            heldBefore.put(document, rows);
        } else {
            pairHeld(rows, there);
        }
    }

    private void arrive(FactFile.Document fresh) {
        List<FactFile.Row> was = heldBefore.remove(fresh.id());
        if (was != null) {
            pairHeld(was, fresh.rows());
        } else if (before.containsKey(fresh.id()) || editions.isSuccessor(fresh.id())) {
            heldAfter.put(fresh.id(), fresh.rows());
        } else {
            fresh.rows().forEach(row -> file.write(Change.ADDED, null, row));
        }
    }

    private void pairHeld(List<FactFile.Row> was, List<FactFile.Row> is) {
        boolean sameDocument = was.get(0).document().equals(is.get(0).document());
        pair(was, is, sameDocument ? Change.REMOVED : Change.SUPERSEDED);
    }

    /**
     * Compares the rows of a document, or of two editions. Rows of the same item are paired in their order.
     *
     * @param gone what became of rows that are no longer there
     */
    private void pair(List<FactFile.Row> before, List<FactFile.Row> after, Change gone) {
        Map<List<String>, Deque<FactFile.Row>> old = new LinkedHashMap<>();
        before.forEach(row ->
                old.computeIfAbsent(row.item(), item -> new ArrayDeque<>()).add(row));
        for (FactFile.Row row : after) {
            Deque<FactFile.Row> same = old.get(row.item());
            FactFile.Row was = same == null ? null : same.poll();
            if (was == null) {
                file.write(Change.ADDED, null, row);
            } else if (!was.amount().equals(row.amount())) {
                file.write(Change.CHANGED, was, row);
            }
        }
        old.values().forEach(rows -> rows.forEach(row -> file.write(gone, row, null)));
    }
}
