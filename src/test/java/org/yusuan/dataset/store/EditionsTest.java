package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EditionsTest {
    private static final EngineVersion VERSION = new EngineVersion("1.0", "abc");
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    private final OpenDatabase database;
    private final DocumentStore store;
    private long run;

    EditionsTest(TestDatabase kind) {
        database = kind.open();
        store = database.store();
        run = store.beginRun("first");
    }

    @Test
    void theEditionPublishedLaterIsCurrentInAnyOrderOfLoading() {
        load("late.pdf", APRIL, extraction().read());
        load("early.pdf", MARCH, extraction().read());
        store.settleEditions();
        assertEditions()
                .containsExactly(
                        tuple(
                                "early.pdf",
                                DocumentStatus.SUPERSEDED,
                                1,
                                id("late.pdf").disclosureId()),
                        tuple("late.pdf", DocumentStatus.LOADED, 2, ""));
    }

    @Test
    void ofUndatedEditionsThatOfTheLaterRunIsCurrent() {
        load("old.pdf", null, extraction().read());
        run = store.beginRun("second");
        load("new.pdf", null, extraction().read());
        store.settleEditions();
        assertEditions()
                .containsExactly(
                        tuple("new.pdf", DocumentStatus.LOADED, 2, ""),
                        tuple(
                                "old.pdf",
                                DocumentStatus.SUPERSEDED,
                                1,
                                id("new.pdf").disclosureId()));
    }

    @Test
    void twoUndatedEditionsOfOneRunAreBothCurrentWithAConflict() {
        load("a.pdf", null, extraction().read());
        load("b.pdf", null, extraction().read());
        store.settleEditions();
        store.settleEditions();

        assertEditions()
                .containsExactly(
                        tuple("a.pdf", DocumentStatus.LOADED_WITH_FINDINGS, 1, ""),
                        tuple("b.pdf", DocumentStatus.LOADED_WITH_FINDINGS, 1, ""));
        assertThat(findings("a.pdf")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("edition.conflict");
            assertThat(finding.message()).contains(id("b.pdf").disclosureId());
        });
        assertThat(findings("b.pdf")).hasSize(1);
    }

    @Test
    void aConflictEndsWhenADateOfPublicationArrives() {
        load("a.pdf", null, extraction().read());
        load("b.pdf", null, extraction().read());
        store.settleEditions();
        store.sight(run, List.of(new Sighting(id("a.pdf"), "a.pdf", "", MARCH)));
        store.settleEditions();

        assertEditions()
                .containsExactly(
                        tuple("a.pdf", DocumentStatus.LOADED, 2, ""),
                        tuple("b.pdf", DocumentStatus.SUPERSEDED, 1, id("a.pdf").disclosureId()));
        assertThat(database.count("finding")).isZero();
    }

    @Test
    void documentsOfOtherDisclosuresAndRefusedOrUnidentifiedOnesBelongToNoChain() {
        load("a.pdf", null, extraction().read());
        load("b.pdf", null, extraction().of("示例市水务局").read());
        load("c.pdf", null, extraction().year(2023).read());
        load("d.pdf", null, extraction().year(null).read());
        load("e.pdf", null, new Outcome.Refused(Refusal.of(Refusal.Reason.PASSWORD, "It has a password.")));
        store.settleEditions();
        assertEditions()
                .containsExactly(
                        tuple("a.pdf", DocumentStatus.LOADED, 1, ""),
                        tuple("b.pdf", DocumentStatus.LOADED, 1, ""),
                        tuple("c.pdf", DocumentStatus.LOADED, 1, ""),
                        tuple("d.pdf", DocumentStatus.LOADED, null, ""),
                        tuple("e.pdf", DocumentStatus.QUARANTINED, null, ""));
    }

    @Test
    void aSupersededEditionIsCurrentAgainIfTheNewerOneIsAnotherDisclosure() {
        load("old.pdf", MARCH, extraction().read());
        load("new.pdf", APRIL, extraction().read());
        store.settleEditions();
        store.load(run, id("new.pdf"), VERSION, extraction().year(2025).read());
        store.settleEditions();
        assertEditions()
                .containsExactly(
                        tuple("new.pdf", DocumentStatus.LOADED, 1, ""), tuple("old.pdf", DocumentStatus.LOADED, 1, ""));
    }

    @Test
    void theStatusCountsCurrentEditionsOnly() {
        load("old.pdf", MARCH, extraction().fact(StoredFactBuilder.in("t02")).read());
        load("new.pdf", APRIL, extraction().fact(StoredFactBuilder.in("t02")).read());
        store.settleEditions();
        assertThat(store.status().facts()).isEqualTo(1);
    }

    private void load(String file, @Nullable LocalDate published, Outcome outcome) {
        store.sight(run, List.of(new Sighting(id(file), file, "", published)));
        store.load(run, id(file), VERSION, outcome);
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertEditions() {
        DatasetReader reader = database.reader();
        return assertThat(reader.documents())
                .map(reader::disclosure)
                .extracting(Disclosure::sourceFile, Disclosure::status, Disclosure::edition, Disclosure::supersededBy);
    }

    private List<Finding> findings(String file) {
        List<Finding> findings = new ArrayList<>();
        DatasetReader reader = database.reader();
        reader.documents().stream()
                .filter(key -> key.sourceFile().equals(file))
                .forEach(key -> reader.findings(key, findings::add));
        return findings;
    }

    private static DocumentId id(String name) {
        return DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
