package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Identity;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CorrectionsTest {
    private static final EngineVersion VERSION = new EngineVersion("1", "abc");
    private static final DocumentId ID = DocumentId.of("a document".getBytes(StandardCharsets.UTF_8));
    private static final DocumentId UNKNOWN = DocumentId.of("none".getBytes(StandardCharsets.UTF_8));

    private final DocumentStore store;
    private final DatasetReader reader;
    private final long run;

    CorrectionsTest(TestDatabase kind) {
        OpenDatabase database = kind.open();
        store = database.store();
        reader = database.reader();
        run = store.beginRun("first");
        store.sight(run, List.of(new Sighting(ID, "a.pdf", "", null)));
        store.load(run, ID, VERSION, extraction().read());
    }

    @Test
    void aCorrectionAppliesUntilItIsRemoved() {
        Identity printed = identity();
        store.correct(List.of(correction(ID, "Another Entity"), correction(UNKNOWN, "Nobody")));
        store.correct(List.of(correction(ID, "Another Entity"), correction(UNKNOWN, "Nobody")));
        assertThat(identity().entityName()).isEqualTo("Another Entity");
        assertThat(identity().fiscalYear()).isEqualTo(printed.fiscalYear());
        assertThat(datasetFindings())
                .singleElement()
                .asString()
                .startsWith("overrides.csv: ")
                .contains(UNKNOWN.disclosureId());

        store.correct(List.of());
        assertThat(identity()).isEqualTo(printed);
        assertThat(datasetFindings()).isEmpty();
    }

    @Test
    void aRehearsalShowsTheChangeAndChangesNothing() {
        store.correct(List.of(correction(ID, "Another Entity")));
        Outcome refused = new Outcome.Refused(Refusal.of(Refusal.Reason.DAMAGED, "cut"));

        assertThat(store.rehearse(ID, VERSION, extraction().read())).isEmpty();
        assertThat(store.rehearse(ID, VERSION, refused))
                .extracting(TableChange::table)
                .contains("document");
        assertThat(identity().entityName()).isEqualTo("Another Entity");
        assertThat(store.quarantined(Set.of())).isEmpty();

        assertThat(store.reload(run, ID, VERSION, refused)).isNotEmpty();
        assertThat(store.quarantined(Set.of(Refusal.Reason.DAMAGED))).hasSize(1);
    }

    @Test
    void anotherVersionMakesADocumentStale() {
        assertThat(store.stale(VERSION)).isEmpty();
        assertThat(store.stale(new EngineVersion("2", "abc"))).hasSize(1);
        assertThat(store.stale(new EngineVersion("1", "abd")))
                .extracting(DocumentKey::id)
                .containsExactly(ID);
    }

    private Identity identity() {
        return reader.disclosure(reader.documents().get(0)).identity();
    }

    /** The findings about no document, each with the file that it is about. */
    private List<String> datasetFindings() {
        List<String> findings = new ArrayList<>();
        reader.datasetFindings((source, finding) -> findings.add(source + ": " + finding.message()));
        return findings;
    }

    private static Correction correction(DocumentId id, String entity) {
        return new Correction(id, new Identity("", "", "", entity, null, null, null), "", "the cover is wrong");
    }
}
