package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class DocFileTest {
    private final Path folder;

    DocFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void mergedCellsOfAnOldDocumentAreOne() throws IOException {
        DocumentLayout content = read(fixture());
        List<Grid> grids = TableStitcher.stitch(content.layouts());
        assertThat(grids).hasSize(1);
        Grid grid = grids.get(0);
        assertThat(grid.above()).extracting(ContextLine::text).contains("预算支出总表", "部门名称：示例县示例局 单位：万元");
        assertThat(grid.at(1, 0).map(GridCell::text)).contains("科目编码");
        assertThat(grid.at(0, 4).map(GridCell::text)).contains("2024年预算数");
        assertThat(grid.at(2, 1).map(GridCell::text)).contains("合计");
        assertThat(grid.at(3, 4).map(GridCell::text)).contains("2.50");
        assertThat(grid.at(3, 4).map(c -> c.where().cell())).contains("T1!E4");
    }

    @Test
    void numbersThatWordCountsArePrinted() throws IOException {
        assertThat(read(fixture()).layouts().stream()
                        .flatMap(l -> l.lines().stream())
                        .map(ContextLine::text))
                .contains("1. 注：第一条", "2. 第二条");
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(fixture(), 4_000);
        assertThatThrownBy(() -> read(cut)).isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.reason())
                .isEqualTo(Reason.DAMAGED));
    }

    private DocumentLayout read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.doc"), bytes);
        return new OfficeReader(OfficeLimits.DEFAULT, OfficeFormat.DOC).read(file);
    }

    private static byte[] fixture() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocFileTest.class.getResourceAsStream("budget.doc"))) {
            return in.readAllBytes();
        }
    }
}
