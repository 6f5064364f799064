package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.store.StoredRows.Row;

class RowDiffTest {

    @Test
    void equalRowsAreNoChange() {
        assertThat(RowDiff.between(List.of(row("t05", "a", "1", "p1")), List.of(row("t05", "a", "1", "p1"))))
                .isEmpty();
    }

    @Test
    void anotherAmountIsAChangeWithBothAmountsAsExample() {
        assertThat(RowDiff.between(List.of(row("t05", "a", "1", "p1")), List.of(row("t05", "a", "2", "p1"))))
                .containsExactly(new TableChange("t05", 0, 0, 1, 0, List.of("~ a: amount_yuan 1 → 2")));
    }

    @Test
    void aBlankIsShownAsEmpty() {
        assertThat(RowDiff.between(List.of(row("t05", "a", "", "p1")), List.of(row("t05", "a", "2", "p1"))))
                .first()
                .satisfies(change -> assertThat(change.examples()).containsExactly("~ a: amount_yuan (empty) → 2"));
    }

    @Test
    void anotherPlaceAloneIsAMoveWithoutExample() {
        assertThat(RowDiff.between(List.of(row("t05", "a", "1", "p1")), List.of(row("t05", "a", "1", "p2"))))
                .containsExactly(new TableChange("t05", 0, 0, 0, 1, List.of()));
    }

    @Test
    void rowsOfOtherKeysAreAddedAndRemoved() {
        assertThat(RowDiff.between(List.of(row("t05", "a", "1", "p1")), List.of(row("t05", "b", "1", "p1"))))
                .containsExactly(new TableChange("t05", 1, 1, 0, 0, List.of("+ b 1", "- a 1")));
    }

    @Test
    void rowsOfTheSameKeyArePairedInTheirOrder() {
        List<Row> before = List.of(row("t05", "a", "1", "p1"), row("t05", "a", "2", "p1"));
        List<Row> after = List.of(row("t05", "a", "1", "p1"), row("t05", "a", "3", "p1"), row("t05", "a", "4", "p1"));
        assertThat(RowDiff.between(before, after))
                .containsExactly(new TableChange("t05", 1, 0, 1, 0, List.of("~ a: amount_yuan 2 → 3", "+ a 4")));
    }

    @Test
    void tablesAreComparedApartAndSortedByName() {
        assertThat(RowDiff.between(List.of(row("t06", "a", "1", "p1")), List.of(row("t05", "a", "1", "p1"))))
                .extracting(TableChange::table, TableChange::added, TableChange::removed)
                .containsExactly(tuple("t05", 1, 0), tuple("t06", 0, 1));
    }

    @Test
    void onlyTheFirstExamplesAreKept() {
        List<Row> many = IntStream.range(0, 9)
                .mapToObj(number -> row("t05", "key" + number, "1", "p1"))
                .toList();
        assertThat(RowDiff.between(List.of(), many)).singleElement().satisfies(change -> {
            assertThat(change.added()).isEqualTo(9);
            assertThat(change.examples()).hasSize(TableChange.EXAMPLES).startsWith("+ key0 1");
        });
    }

    private static Row row(String table, String key, String amount, String place) {
        return new Row(table, key, Map.of("amount_yuan", amount), place);
    }
}
