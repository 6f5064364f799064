package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.store.StoredFactBuilder;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;

class WideRowsTest {
    private final List<WideRows.Row> rows = new ArrayList<>();
    private final WideRows wide = new WideRows(rows::add);

    @Test
    void amountsOfOneItemInOneLineAreOneRow() {
        add(StoredFactBuilder.in("t03").at(1, 1).measure(Measure.TOTAL).amount("3", "3", "元"));
        add(StoredFactBuilder.in("t03").at(1, 2).measure(Measure.BASIC).amount("2", "2", "元"));
        wide.finish();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.amount(Measure.TOTAL)).isEqualTo("3");
            assertThat(row.amount(Measure.BASIC)).isEqualTo("2");
            assertThat(row.amount(Measure.PROJECT)).isEmpty();
        });
    }

    @Test
    void theTwoSidesOfALineAreTwoRows() {
        add(StoredFactBuilder.in("t01").at(1, 1).side(Side.REVENUE));
        add(StoredFactBuilder.in("t01").at(1, 2).side(Side.EXPENDITURE));
        wide.finish();
        assertThat(rows).extracting(row -> row.item().side()).containsExactly(Side.REVENUE, Side.EXPENDITURE);
    }

    @Test
    void theSameItemInAnotherLineIsAnotherRow() {
        add(StoredFactBuilder.in("f04").at(1, 1));
        add(StoredFactBuilder.in("f04").at(2, 1));
        wide.finish();
        assertThat(rows).hasSize(2);
    }

    @Test
    void aSecondAmountOfTheSameItemAndMeasureIsNotLost() {
        add(StoredFactBuilder.in("f06").at(1, 3).amount("5", "5", "元"));
        add(StoredFactBuilder.in("f06").at(1, 6).amount("7", "7", "元"));
        wide.finish();
        assertThat(rows).extracting(row -> row.amount(Measure.TOTAL)).containsExactly("5", "7");
    }

    private void add(StoredFactBuilder fact) {
        wide.add(fact.build());
    }
}
