package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;

class ChangedDocumentsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewEditionIncludesTheOneItSuperseded(TestDatabase kind) {
        OpenDatabase database = kind.open();
        long first = load(database, "old", LocalDate.of(2024, 3, 1));
        load(database, "new", LocalDate.of(2024, 3, 2));
        assertThat(names(database, new Since.AfterRun(first))).containsExactly("new.pdf", "old.pdf");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOldEditionReadAgainIncludesTheNewerOne(TestDatabase kind) {
        OpenDatabase database = kind.open();
        load(database, "old", LocalDate.of(2024, 3, 1));
        long second = load(database, "new", LocalDate.of(2024, 3, 2));
        load(database, "old", LocalDate.of(2024, 3, 1));
        assertThat(names(database, new Since.AfterRun(second))).containsExactly("new.pdf", "old.pdf");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void timesAreThoseOfTheRuns(TestDatabase kind) {
        OpenDatabase database = kind.open();
        load(database, "old", LocalDate.of(2024, 3, 1));
        assertThat(names(database, new Since.Time(Instant.EPOCH))).containsExactly("old.pdf");
        assertThat(names(database, new Since.Time(Instant.parse("9999-01-01T00:00:00Z"))))
                .isEmpty();
        assertThat(names(database, new Since.AfterRun(1))).isEmpty();
    }

    private static List<String> names(OpenDatabase database, Since since) {
        return database.reader().documents(since).stream()
                .map(DocumentKey::sourceFile)
                .toList();
    }

    private static long load(OpenDatabase database, String name, LocalDate published) {
        DocumentStore store = database.store();
        long run = store.beginRun("test");
        DocumentId id = DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
        store.sight(run, List.of(new Sighting(id, name + ".pdf", "", published)));
        store.load(run, id, new EngineVersion("1", "1"), extraction().read());
        store.settleEditions();
        return run;
    }
}
