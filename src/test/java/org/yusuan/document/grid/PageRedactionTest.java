package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PageKind;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/** The people and numbers are invented. */
class PageRedactionTest {

    @ParameterizedTest
    @CsvSource({
        "填报人：测试甲,填报人：[redacted]",
        "联系人测试甲,联系人[redacted]",
        "联系人测试甲13800000000,联系人[redacted]",
        "咨询电话6031234,咨询电话[redacted]",
        "单位负责人：测试甲 单位：万元,单位负责人：[redacted] 单位：万元",
        "2024年部门预算收支总表,2024年部门预算收支总表",
        "项目负责人,项目负责人",
        "预算数13800000.00,预算数13800000.00",
    })
    void aLineOutsideTablesLosesTheValueOfALabel(String printed, String kept) {
        PageContent redacted = PageRedaction.of(line(printed));
        assertThat(text(redacted)).isEqualTo(kept);
        assertThat(PageRedaction.of(redacted)).isEqualTo(redacted);
    }

    @Test
    void aPageMayNotBeKeptIfOnlyTheDocumentsTableShowsThatATextIsAName() {
        Grid torn = grid(cell(0, "联系人", 1), cell(1, "测试甲", 2));
        assertThat(PageRedaction.pagesWanting(List.of(torn), List.of())).containsExactly(1, 2);

        Grid redacted = grid(cell(0, "联系人", 1), cell(1, Redaction.MARK, 2));
        assertThat(PageRedaction.pagesWanting(List.of(redacted), List.of())).isEmpty();
    }

    @Test
    void aPageMayNotBeKeptIfALineOfTheDocumentNamesAPerson() {
        ContextLine line = new ContextLine("经办人 测试甲", 10, new PageBox(3, new Box(0, 0, 100, 10)));
        PageLayout layout = new PageLayout(3, 600, 800, List.of(), List.of(line));
        assertThat(PageRedaction.pagesWanting(List.of(), List.of(layout))).containsExactly(3);
    }

    private static Grid grid(GridCell... cells) {
        RowLedger ledger = new RowLedger(cells.length, 0, 0, cells.length);
        return new Grid(1, cells.length, 1, List.of(cells), List.of(), List.of(), List.of(1, 2), ledger, "");
    }

    private static GridCell cell(int row, String text, int page) {
        PageBox where = new PageBox(page, new Box(0, row * 20, 100, row * 20 + 20));
        return new GridCell(row, 0, 1, 1, text, false, where, Method.OCR, BigDecimal.ONE);
    }

    private static PageContent line(String text) {
        List<Glyph> glyphs = IntStream.range(0, text.length())
                .mapToObj(i -> new Glyph(text.substring(i, i + 1), new Box(i * 10, 0, i * 10 + 10, 10), 10, true))
                .toList();
        return new PageContent(
                1,
                600,
                800,
                glyphs,
                List.of(),
                List.of(),
                List.of(),
                PageKind.SCAN,
                List.of(),
                List.of(),
                Method.OCR,
                BigDecimal.ONE);
    }

    private static String text(PageContent page) {
        return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }
}
