package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CompilationsTest {
    private static final EngineVersion VERSION = new EngineVersion("1.0", "");
    private static final DocumentId FILE = DocumentId.of("a.pdf".getBytes(StandardCharsets.UTF_8));
    private static final DocumentId FIRST = FILE.part("2");
    private static final DocumentId SECOND = FILE.part("6");

    private final OpenDatabase database;
    private final DocumentStore store;
    private final long run;

    CompilationsTest(TestDatabase kind) {
        database = kind.open();
        store = database.store();
        run = store.beginRun("run");
    }

    @Test
    void eachPartIsADocumentUnderTheNameOfItsFile() {
        load();
        assertThat(database.reader().documents()).extracting(DocumentKey::id).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(database.reader().documents()).allSatisfy(key -> {
            Disclosure disclosure = database.reader().disclosure(key);
            assertThat(disclosure.sourceFile()).isEqualTo("a.pdf");
            assertThat(disclosure.file()).isEqualTo(FILE);
            assertThat(disclosure.pageFrom()).isEqualTo(key.id().equals(FIRST) ? 2 : 6);
            assertThat(disclosure.current()).isTrue();
        });
        assertThat(store.known(List.of(FILE))).containsExactly(FILE);
    }

    @Test
    void aFileThatIsOneDisclosureAfterAllHasNoPartsAnyLonger() {
        load();
        store.load(run, FILE, VERSION, ExtractionBuilder.extraction().of("甲局").read());
        store.settleEditions();
        assertThat(database.reader().documents()).extracting(DocumentKey::id).containsExactly(FILE);
    }

    @Test
    void aFileThatIsWithdrawnTakesItsPartsWithIt() {
        load();
        store.withdraw(Map.of(FILE, "of another city"));
        assertThat(database.reader().documents()).isEmpty();
        assertThat(database.count("placed_table")).isZero();
    }

    @Test
    void aPartThatIsWithdrawnStaysOutWhenItsFileIsReadAgain() {
        load();
        store.withdraw(Map.of(FIRST, "published by mistake"));
        load();
        assertThat(database.reader().documents()).extracting(DocumentKey::id).containsExactly(SECOND);
        store.withdraw(Map.of());
        assertThat(store.known(List.of(FILE))).isEmpty();
    }

    @Test
    void staleIsTheFileAndNotItsParts() {
        load();
        assertThat(store.stale(new EngineVersion("2.0", "")))
                .extracting(DocumentKey::id)
                .containsExactly(FILE);
    }

    private void load() {
        store.sight(run, List.of(new Sighting(FILE, "a.pdf", "", null)));
        store.load(
                run,
                FILE,
                VERSION,
                new Outcome.Compilation(List.of(
                        new Outcome.Part(
                                2,
                                5,
                                1,
                                ExtractionBuilder.extraction()
                                        .of("甲局")
                                        .table("t01", "万元", 1)
                                        .build()),
                        new Outcome.Part(
                                6,
                                9,
                                1,
                                ExtractionBuilder.extraction()
                                        .of("乙局")
                                        .table("t01", "万元", 1)
                                        .build()))));
        store.settleEditions();
    }
}
