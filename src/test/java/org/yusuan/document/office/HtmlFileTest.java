package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class HtmlFileTest {
    private static final String TABLE =
            "<h1>支出预算表</h1><p>单位：万元</p><table><tr><td>科目<td>合计" + "<tr><td>教育&nbsp;支出<br>（本级）<td>1.50</table>";

    private final Path folder;

    HtmlFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void theEncodingIsFoundWhateverThePageDeclares(String charset) {
        for (String declared : List.of("", "<meta charset=gb2312>", "<meta charset='utf-8'>")) {
            boolean misled = declared.contains("utf-8") && charset.startsWith("GB");
            String text = HtmlFile.text((declared + TABLE).getBytes(Charset.forName(charset)));
            assertThat(text.contains("教育")).as(charset + declared).isEqualTo(!misled);
        }
    }

    @Test
    void headingsAndParagraphsBeforeATableAreItsTitle() throws IOException {
        Grid grid = only(TABLE);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表", "单位：万元");
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育 支出\n（本级）", "1.50");
    }

    @Test
    void spansAreFollowedToTheEndOfTheirGroupAndWhereTheyOverlap() throws IOException {
        Grid grid = only("<table><caption>支出预算表</caption><thead><tr><th rowspan=0>科目<th colspan=2>预算数"
                + "<tr><th>合计<th>项目支出</thead><tbody><tr><td>教育<td rowspan=9>1.50<td>0.50"
                + "<tr><td colspan=2>科技<td>2.00</tbody></table>");
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表");
        assertThat(grid.at(1, 0).map(GridCell::text)).contains("科目");
        assertThat(grid.at(3, 1).map(GridCell::text)).contains("1.50");
        assertThat(grid.at(3, 2).map(GridCell::text)).contains("2.00");
        assertThat(grid.ledger().balances()).isTrue();
    }

    @Test
    void whatIsNotDisplayedIsNotRead() throws IOException {
        Grid grid = only("<script>document.write('x')</script><table><tr><td>科目<td>合计"
                + "<tr style='display: none'><td>旧<td>9.00<tr><td>教育<span hidden>旧</span><td>1.50</table>");
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育", "1.50");
    }

    @Test
    void aTableThatLaysOutThePageIsNone() throws IOException {
        Grid grid = only("<table><tr><td>首页<td>" + TABLE + "</table>");
        assertThat(texts(grid)).contains("1.50").doesNotContain("首页");
    }

    @Test
    void aPageWithoutATableIsRefusedForItIsOftenAnErrorPage() {
        assertThatThrownBy(() -> only("<html><body>404 Not Found</body></html>"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
                    assertThat(e).hasMessageContaining("error page");
                });
    }

    private Grid only(String html) throws IOException {
        Path file = Files.write(folder.resolve("a.html"), html.getBytes(StandardCharsets.UTF_8));
        DocumentLayout content = new OfficeReader(OfficeLimits.DEFAULT, OfficeFormat.HTML).read(file);
        List<Grid> grids = TableStitcher.stitch(content.layouts());
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }
}
