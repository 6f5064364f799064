package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;

class FileDatabaseTest {

    @Test
    void aDatasetInAFileSurvivesAStop(@TempDir Path directory) {
        String url = "jdbc:h2:file:" + directory.resolve("yusuan");
        DocumentId id = DocumentId.of(new byte[0]);
        OpenDatabase before = OpenDatabase.migrated(url, "sa");
        long run = before.store().beginRun("run");
        before.store().sight(run, List.of(new Sighting(id, "a.pdf", "", null)));
        before.store()
                .load(
                        run,
                        id,
                        new EngineVersion("1.0", "abc"),
                        extraction().fact(StoredFactBuilder.in("t02")).read());

        // Without DB_CLOSE_DELAY the database stops with its last connection.
        OpenDatabase after = OpenDatabase.migrated(url, "sa");
        assertThat(after.store().known(List.of(id))).containsExactly(id);
        assertThat(after.store().status().facts()).isEqualTo(1);
    }
}
