package org.yusuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.export.Captions;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.ExportSummary;
import org.yusuan.dataset.export.Format;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class SyntheticDisclosuresTest {

    @Test
    void thereAreExactlySoManyFacts() {
        OpenDatabase database = TestDatabase.H2.open();
        new SyntheticDisclosures(1_000).load(database.store());
        assertThat(database.count("fact")).isEqualTo(1_000);
        assertThat(database.count("document")).isEqualTo(4);
    }

    @Test
    void twentyThousandOfThemGoIntoEveryFormat(@TempDir Path output) {
        OpenDatabase database = TestDatabase.H2.open();
        new SyntheticDisclosures(20_000).load(database.store());
        ExportSummary summary = new DatasetExport(database.reader())
                .export(
                        output,
                        new ExportRequest(EnumSet.allOf(Format.class), Set.of(), DocumentFilter.NONE, Captions.NONE));
        assertThat(summary.rows("facts")).isEqualTo(20_000);
        assertThat(output.resolve("yusuan.xlsx")).isNotEmptyFile();
    }
}
