package org.yusuan.dataset.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two states of {@code facts.csv}, walked through side by side, a document at a time. Both are in the order of the documents'
 * names, so that documents that kept their name meet by themselves; only those with another name, and editions that follow
 * each other, are held until their counterpart comes.
 */
final class Comparison {
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Editions editions;
    private final ChangeFile file;
    private final Map<String, List<FactRow>> heldBefore = new HashMap<>();
    private final Map<String, List<FactRow>> heldAfter = new HashMap<>();

    private Comparison(Map<String, String> before, Map<String, String> after, Editions editions, ChangeFile file) {
        this.before = before;
        this.after = after;
        this.editions = editions;
        this.file = file;
    }

    /** Tells every row that differs. */
    static void tell(Path before, Path after, Path disclosures, ChangeFile file) throws IOException {
        Map<String, String> old = FactFile.documents(before);
        Map<String, String> fresh = FactFile.documents(after);
        Editions editions = Editions.read(disclosures, old.keySet(), fresh.keySet());
        try (FactFile left = new FactFile(before);
                FactFile right = new FactFile(after)) {
            new Comparison(old, fresh, editions, file).walk(left, right);
        }
    }

    private void walk(FactFile left, FactFile right) {
        DocumentRows old = left.next();
        DocumentRows fresh = right.next();
        while (old != null || fresh != null) {
            if (old != null && !keptItsName(old.document())) {
                gone(old);
                old = left.next();
            } else if (fresh != null && !keptItsName(fresh.document())) {
                come(fresh);
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

    /** Both are there, or the files are not in the order that they promise. */
    private void meet(@Nullable DocumentRows old, @Nullable DocumentRows fresh) {
        if (old == null || fresh == null || !old.document().equals(fresh.document())) {
            throw new IllegalStateException("facts.csv is not in the order of the export");
        }
        RowPairing.tell(old.rows(), fresh.rows(), Change.REMOVED, file);
    }

    private void gone(DocumentRows old) {
        if (after.containsKey(old.document())) {
            await(old.document(), old.rows());
            return;
        }
        Change how = editions.isSuperseded(old.document()) ? Change.SUPERSEDED : Change.REMOVED;
        editions.successor(old.document()).ifPresentOrElse(fresh -> await(fresh, old.rows()), () -> old.rows()
                .forEach(row -> file.tell(how, row, null)));
    }

    private void await(String document, List<FactRow> rows) {
        List<FactRow> there = heldAfter.remove(document);
        if (there == null) {
            heldBefore.put(document, rows);
        } else {
            pair(rows, there);
        }
    }

    private void come(DocumentRows fresh) {
        List<FactRow> was = heldBefore.remove(fresh.document());
        if (was != null) {
            pair(was, fresh.rows());
        } else if (before.containsKey(fresh.document()) || editions.isSuccessor(fresh.document())) {
            heldAfter.put(fresh.document(), fresh.rows());
        } else {
            fresh.rows().forEach(row -> file.tell(Change.ADDED, null, row));
        }
    }

    private void pair(List<FactRow> was, List<FactRow> is) {
        boolean sameDocument = was.get(0).document().equals(is.get(0).document());
        RowPairing.tell(was, is, sameDocument ? Change.REMOVED : Change.SUPERSEDED, file);
    }
}
