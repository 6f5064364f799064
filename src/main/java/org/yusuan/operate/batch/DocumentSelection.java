package org.yusuan.operate.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yusuan.collect.source.Candidate;
import org.yusuan.dataset.store.DocumentClaims;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.DocumentToRead;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.operate.batch.Night.Recorded;
import org.yusuan.operate.batch.Night.Selected;

/** Decides which documents a run reads, and offers them to its readers. */
@Component
class DocumentSelection {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSelection.class);

    private final DocumentStore store;
    private final DocumentClaims claims;
    private final DocumentExtractor extractor;

    DocumentSelection(DocumentStore store, DocumentClaims claims, DocumentExtractor extractor) {
        this.store = store;
        this.claims = claims;
        this.extractor = extractor;
    }

    /** Decides, and puts the documents that are to be read into the table of claims, the largest first. */
    Selected select(Run run, Recorded recorded) {
        Choice choice = choose(run.request(), recorded);
        choice.gone().forEach(name -> LOG.warn("its bytes are no longer where the jobs look: {}", name));
        claims.offer(run.number(), choice.documents());
        return choice.selected(recorded);
    }

    /** Decides; changes nothing. */
    Choice choose(HarvestRequest request, Recorded recorded) {
        // who was taken out is not read, whatever is asked for
        List<Candidate> found = recorded.discovery().documents().stream()
                .filter(one -> !request.withdrawn().containsKey(one.id()))
                .toList();
        if (request.selection() instanceof Selection.Everything) {
            return choice(request, found, List.of());
        }
        if (request.selection() instanceof Selection.Unread) {
            return choice(request, unread(request.corrections(), found), List.of());
        }
        Map<DocumentId, String> names = wanted(request.selection()).stream()
                .collect(Collectors.toMap(DocumentKey::id, DocumentKey::sourceFile, (a, b) -> a, TreeMap::new));
        List<Candidate> documents =
                found.stream().filter(one -> names.containsKey(one.id())).toList();
        documents.forEach(one -> names.remove(one.id()));
        return choice(request, documents, names.values().stream().sorted().toList());
    }

    /**
     * What a run reads.
     *
     * @param documents in the order in which they are read
     * @param gone the names of documents that should be read, but of which the sources no longer hold the bytes
     */
    record Choice(List<DocumentToRead> documents, List<String> gone) {

        Selected selected(Recorded recorded) {
            return new Selected(
                    recorded.sources(), HarvestReport.Found.of(recorded.discovery()), documents.size(), gone);
        }
    }

    private List<Candidate> unread(List<Correction> corrections, List<Candidate> found) {
        Set<DocumentId> known = store.known(found.stream().map(Candidate::id).toList());
        Set<DocumentId> otherwise = corrections.stream()
                .filter(store::readOtherwise)
                .map(Correction::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !known.contains(one.id()) || otherwise.contains(one.id()))
                .toList();
    }

    private List<DocumentKey> wanted(Selection selection) {
        if (selection instanceof Selection.ReadBy by) {
            return store.readBy(by.template());
        }
        if (selection instanceof Selection.Quarantined refused) {
            return store.quarantined(refused.reasons());
        }
        if (selection instanceof Selection.Document document) {
            return one(document.id());
        }
        return store.stale(extractor.version());
    }

    private List<DocumentKey> one(String id) {
        List<DocumentKey> documents = store.beginningWith(id);
        if (documents.size() != 1) {
            throw new CannotRunException(documents.size() + " documents of the database begin with '" + id
                    + "'; give the disclosure_id of one, as in csv/disclosures.csv");
        }
        return List.of(store.file(documents.get(0)));
    }

    private static Choice choice(HarvestRequest request, List<Candidate> documents, List<String> gone) {
        Map<DocumentId, String> corrected =
                request.corrections().stream().collect(Collectors.toMap(Correction::id, Correction::template));
        return new Choice(
                documents.stream()
                        .map(one -> toRead(one, corrected.getOrDefault(one.id(), "")))
                        .toList(),
                gone);
    }

    /** What a person says of this document goes before what the job says of all of its. */
    private static DocumentToRead toRead(Candidate document, String corrected) {
        return new DocumentToRead(
                document.id(),
                document.file(),
                document.sourceFile(),
                document.linkText(),
                document.regionHint(),
                corrected.isEmpty() ? document.template() : corrected);
    }
}
