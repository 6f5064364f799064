package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SourcesAndWithdrawalsTest {
    private static final EngineVersion VERSION = new EngineVersion("1.0", "abc");

    private final OpenDatabase database;
    private final DocumentStore store;
    private final long run;

    SourcesAndWithdrawalsTest(TestDatabase kind) {
        database = kind.open();
        store = database.store();
        run = store.beginRun("run");
    }

    @Test
    void reportsOfSourcesAreReadAsTheyWereRecorded() {
        SourceReport report = SourceReport.of(
                "portal",
                List.of(
                        item(SourceEnding.UNCHANGED, "http://a.example/1.pdf"),
                        item(SourceEnding.REFUSED, "http://a.example/2.pdf"),
                        item(SourceEnding.PAGE_FAILED, "http://a.example/list.html"),
                        item(SourceEnding.NEW, "http://a.example/预算.pdf")));
        SourceReport quiet = SourceReport.of("quiet", List.of());
        store.enterSources(run, List.of(quiet, report));
        assertThat(store.sources(run)).containsExactly(report, quiet);
        assertThat(report.seen()).isEqualTo(3);
        assertThat(store.sources(run + 1)).isEmpty();
    }

    @Test
    void aWithdrawnDocumentLeavesNothingInTheDatasetAndIsNotReadAgain() {
        DocumentId id = load("a.pdf", LocalDate.of(2024, 3, 1));
        store.withdraw(Map.of(id, "published by mistake"));
        assertThat(database.reader().documents()).isEmpty();
        assertThat(database.count("fact") + database.count("performance_form") + database.count("finding"))
                .isZero();
        assertThat(store.known(List.of(id))).containsExactly(id);
        assertThat(store.stale(new EngineVersion("2.0", ""))).isEmpty();
        assertThat(store.status().documents()).containsEntry(DocumentStatus.WITHDRAWN, 1L);
    }

    @Test
    void theEditionBeforeIsCurrentAgain() {
        DocumentId old = load("old.pdf", LocalDate.of(2024, 3, 1));
        DocumentId corrected = load("corrected.pdf", LocalDate.of(2024, 4, 1));
        store.settleEditions();
        store.withdraw(Map.of(corrected, "of another city"));
        store.settleEditions();
        assertThat(database.reader().documents()).singleElement().satisfies(key -> {
            assertThat(key.id()).isEqualTo(old);
            assertThat(database.reader().disclosure(key).current()).isTrue();
        });
    }

    @Test
    void aDocumentThatIsNoLongerWithdrawnIsReadAgain() {
        DocumentId id = load("a.pdf", LocalDate.of(2024, 3, 1));
        store.withdraw(Map.of(id, "by mistake"));
        store.withdraw(Map.of());
        assertThat(store.known(List.of(id))).isEmpty();
        store.load(run, id, VERSION, extraction().read());
        assertThat(database.reader().documents()).hasSize(1);
    }

    @Test
    void aDocumentThatWasNeverSeenCanBeWithdrawnBeforehand() {
        DocumentId id = DocumentId.of("never".getBytes(StandardCharsets.UTF_8));
        store.withdraw(Map.of(id, "known to be wrong"));
        assertThat(store.withdrawn()).isEmpty();
    }

    private static SourceItem item(SourceEnding ending, String address) {
        return new SourceItem(ending, "robots", address, "预算", "robots.txt says no", "");
    }

    private DocumentId load(String name, LocalDate published) {
        DocumentId id = DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
        store.sight(run, List.of(new Sighting(id, name, "", published)));
        store.load(run, id, VERSION, extraction().read());
        return id;
    }
}
