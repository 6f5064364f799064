package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.document.grid.Cells.line;
import static org.yusuan.document.grid.Cells.part;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableStitcherTest {
    private static final String HEADER = "科目名称|合计";
    private static final PageGrid FIRST = part(1, 200, HEADER, "教育支出|8.00");

    @Test
    void aPartAtTheTopOfTheNextPageContinuesTheTable() {
        List<Grid> grids = stitched(page(1, FIRST), page(2, part(2, 100, "卫生健康支出|7.00")));

        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).pages()).containsExactly(1, 2);
        assertThat(grids.get(0).rows()).isEqualTo(3);
        assertThat(grids.get(0).at(2, 1))
                .hasValueSatisfying(cell -> assertThat(cell.text()).isEqualTo("7.00"));
    }

    @Test
    void aRepeatedHeaderIsLeftOutAndTheLedgerBalances() {
        List<Grid> grids = stitched(page(1, FIRST), page(2, part(2, 100, HEADER, "卫生健康支出|7.00")));

        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).ledger()).isEqualTo(new RowLedger(4, 1, 0, 3));
        assertThat(grids.get(0).ledger().balances()).isTrue();
    }

    @Test
    void aTitleBetweenTwoPartsBeginsAnotherTable() {
        List<Grid> grids =
                stitched(page(1, FIRST), page(2, part(2, 200, HEADER, "卫生健康支出|7.00"), line(2, 150, "政府性基金预算支出表")));

        assertThat(grids).hasSize(2);
        assertThat(grids.get(1).above()).extracting(ContextLine::text).containsExactly("政府性基金预算支出表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "（续表）", "接上页", "续表1"})
    void aLineThatSaysContinuedIsNoTitle(String text) {
        assertThat(stitched(page(1, FIRST), page(2, part(2, 200, HEADER, "卫生健康支出|7.00"), line(2, 150, text))))
                .hasSize(1);
    }

    @Test
    void aRepeatedTitleWithARepeatedHeaderContinuesTheTable() {
        assertThat(stitched(
                        page(1, FIRST, line(1, 150, "一般公共预算支出表")),
                        page(2, part(2, 200, HEADER, "卫生健康支出|7.00"), line(2, 150, "一般公共预算支出表"))))
                .hasSize(1);
    }

    @Test
    void otherColumnsAreAnotherTable() {
        assertThat(stitched(page(1, FIRST), page(2, part(2, 100, "卫生健康支出|7.00|3.00"))))
                .hasSize(2);
    }

    @Test
    void aPageBetweenTwoPartsSeparatesTwoTables() {
        assertThat(stitched(page(1, FIRST), page(2, line(2, 300, "部门职责如下。")), page(3, part(3, 100, "卫生健康支出|7.00"))))
                .hasSize(2);
    }

    @Test
    void textBelowATableIsItsNoteAndEndsIt() {
        List<Grid> grids = stitched(page(1, FIRST, line(1, 400, "注：本表不含上年结转")), page(2, part(2, 100, "卫生健康支出|7.00")));

        assertThat(grids).hasSize(2);
        assertThat(grids.get(0).below()).extracting(ContextLine::text).containsExactly("注：本表不含上年结转");
    }

    @Test
    void aTitleAtTheBottomOfAPageBelongsToTheTableOnTheNext() {
        List<Grid> grids =
                stitched(page(1, FIRST, line(1, 700, "政府性基金预算支出表")), page(2, part(2, 100, HEADER, "卫生健康支出|7.00")));

        assertThat(grids).hasSize(2);
        assertThat(grids.get(1).above()).extracting(ContextLine::text).containsExactly("政府性基金预算支出表");
    }

    private static List<Grid> stitched(PageLayout... pages) {
        return TableStitcher.stitch(List.of(pages));
    }

    private static PageLayout page(int number, PageGrid part, ContextLine... lines) {
        return new PageLayout(number, 595, 842, List.of(part), Arrays.asList(lines));
    }

    private static PageLayout page(int number, ContextLine... lines) {
        return new PageLayout(number, 595, 842, List.of(), Arrays.asList(lines));
    }
}
