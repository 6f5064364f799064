package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.HeaderForest.HeaderRules;

class CentredColumnsTest {
    private static final HeaderRules BARE = new HeaderRules(List.of(), 90);

    /** Headers of columns from 0 to 100, 180, 260 and 300 points. */
    private static final List<HeaderCell> LEAVES = List.of(
            Print.header(50, 80, "科目名称"),
            Print.header(140, 80, "合计"),
            Print.header(220, 80, "基本支出"),
            Print.header(280, 80, "项目"));

    @Test
    void theEdgesOfTheCellsComeFromTheMiddlesOfTheHeaders() {
        HeaderForest forest = new HeaderForest(LEAVES, List.of(), BARE);
        List<Alignment> body = List.of(Print.numbers(177, "100.00"), Print.numbers(257, "5.00"));
        assertThat(CentredColumns.of(forest, body)).hasValueSatisfying(edges -> assertThat(edges.positions())
                .containsExactly(new double[] {0, 100, 180, 260, 300}, within(0.5)));
    }

    @Test
    void numbersAcrossTwoColumnsShowThatHeadersAreNotCentred() {
        HeaderForest forest = new HeaderForest(LEAVES, List.of(), BARE);
        List<Alignment> body = List.of(Print.numbers(240, "100,000,000,000.00"));
        assertThat(CentredColumns.of(forest, body)).isEmpty();
    }

    @Test
    void aHeaderIsOverTheColumnsInWhoseMiddleItIs() {
        HeaderForest forest = new HeaderForest(LEAVES, List.of(Print.header(200, 60, "支出")), BARE);
        List<Alignment> body = List.of(Print.numbers(177, "100.00"), Print.numbers(257, "5.00"));
        AlignedColumns columns = new AlignedColumns(forest, body);
        assertThat(HeaderSpans.of(forest, columns)).containsValue(new HeaderSpans.Span(1, 4));
    }
}
