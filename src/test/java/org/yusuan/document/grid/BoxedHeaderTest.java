package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/** Headers are cells in a row, 80 points wide each, at a height of 100 to 120 points. */
class BoxedHeaderTest {
    private static final BoxedHeader HEADERS = new BoxedHeader(new TemplateVocabulary(TemplateLibrary.shipped()));
    private static final List<Glyph> FIGURES = Stream.concat(
                    Print.glyphs(60, 130, "行政运行").stream(), Print.glyphs(230, 130, "12.50").stream())
            .toList();

    @Test
    void headersWithFiguresBelowThemAreABoxedHeader() {
        assertThat(HEADERS.is(row("科目编码", "科目名称", "合计", "基本支出"), FIGURES)).isTrue();
    }

    @Test
    void anEmptyTableIsNoBoxedHeader() {
        assertThat(HEADERS.is(row("科目编码", "科目名称", "合计", "基本支出"), Print.glyphs(60, 130, "注：本表无数据")))
                .isFalse();
    }

    @Test
    void cellsWithFiguresInThemAreNoBoxedHeader() {
        assertThat(HEADERS.is(row("科目名称", "合计", "基本支出", "12.50"), FIGURES)).isFalse();
    }

    @Test
    void wordsThatNoTemplateKnowsAreNoBoxedHeader() {
        assertThat(HEADERS.is(row("姓名", "职务", "合计", "去向"), FIGURES)).isFalse();
    }

    private static PageGrid row(String... texts) {
        List<GridCell> cells = new ArrayList<>();
        List<Double> edges = new ArrayList<>(List.of(50.0));
        for (int i = 0; i < texts.length; i++) {
            Box box = new Box(50 + 80 * i, 100, 130 + 80 * i, 120);
            edges.add(box.x1());
            cells.add(new GridCell(0, i, 1, 1, texts[i], false, new PageBox(1, box), Method.TEXT, BigDecimal.ONE));
        }
        Box outer = new Box(50, 100, 50 + 80 * texts.length, 120);
        return new PageGrid(1, outer, Edges.of(edges, 2), 1, cells);
    }
}
