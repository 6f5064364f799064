package org.yusuan.operate.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.collect.source.Candidate;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;

/**
 * The documents that a run reads.
 *
 * @param documents of those that were found, in their order
 * @param gone the names of documents that should be read, but of which the sources no longer hold the bytes
 */
record Selected(List<Candidate> documents, List<String> gone) {

    static Selected of(HarvestRequest request, List<Candidate> found, DocumentStore store, EngineVersion version) {
        // who was taken out is not read, whatever is asked for
        List<Candidate> in = found.stream()
                .filter(one -> !request.withdrawn().containsKey(one.id()))
                .toList();
        if (request.selection() instanceof Selection.Everything) {
            return new Selected(in, List.of());
        }
        if (request.selection() instanceof Selection.Unread) {
            return unread(request.corrections(), in, store);
        }
        return wanted(wanted(request.selection(), store, version), in);
    }

    private static Selected unread(List<Correction> corrections, List<Candidate> found, DocumentStore store) {
        Set<DocumentId> known = store.known(found.stream().map(Candidate::id).toList());
        Set<DocumentId> otherwise = corrections.stream()
                .filter(store::readOtherwise)
                .map(Correction::id)
                .collect(Collectors.toSet());
        return new Selected(
                found.stream()
                        .filter(one -> !known.contains(one.id()) || otherwise.contains(one.id()))
                        .toList(),
                List.of());
    }

    private static List<DocumentKey> wanted(Selection selection, DocumentStore store, EngineVersion version) {
        if (selection instanceof Selection.ReadBy by) {
            return store.readBy(by.template());
        }
        if (selection instanceof Selection.Quarantined refused) {
            return store.quarantined(refused.reasons());
        }
        if (selection instanceof Selection.Document document) {
            return one(document.id(), store);
        }
        return store.stale(version);
    }

    private static List<DocumentKey> one(String id, DocumentStore store) {
        List<DocumentKey> documents = store.beginningWith(id);
        if (documents.size() != 1) {
            throw new CannotRunException(documents.size() + " documents of the database begin with '" + id
                    + "'; give the disclosure_id of one, as in csv/disclosures.csv");
        }
        return documents;
    }

    private static Selected wanted(List<DocumentKey> wanted, List<Candidate> found) {
        Map<DocumentId, String> names = wanted.stream()
                .collect(Collectors.toMap(DocumentKey::id, DocumentKey::sourceFile, (a, b) -> a, TreeMap::new));
        List<Candidate> documents =
                found.stream().filter(one -> names.containsKey(one.id())).toList();
        documents.forEach(one -> names.remove(one.id()));
        return new Selected(documents, names.values().stream().sorted().toList());
    }
}
