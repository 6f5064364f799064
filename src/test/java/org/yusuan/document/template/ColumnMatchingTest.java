package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Measure;

class ColumnMatchingTest {

    @Test
    void seventyItemsInTheHeaderAreAllTold() {
        String items = IntStream.range(0, 70)
                .mapToObj(i -> "    - header: " + item(i) + "\n")
                .collect(Collectors.joining());
        TableSpec table = TextTemplate.table("""
                - key: t15
                  titles: [费用表]
                  columns:
                    item_name: 单位名称
                  items:
                    measures:
                      total: 合计
                    list:
                """ + items.indent(2));
        String over = IntStream.range(0, 70).mapToObj(ColumnMatchingTest::item).collect(Collectors.joining("|"));
        String leaves = "合计|".repeat(69) + "合计";
        HeaderTree header = header("单位名称|" + over + "\n^|" + leaves);
        assertThat(ColumnMatching.match(table, header.paths()).columns()).allMatch(ColumnAssignment::isPlaced);
    }

    @Test
    void seventyColumnsThatStandOnceEachAreMatchedAtOnce() {
        List<ColumnSpec> columns = IntStream.range(0, 70)
                .mapToObj(i ->
                        new ColumnSpec(ColumnSpec.Role.AMOUNT, Measure.TOTAL, List.of(HeaderPattern.of(item(i))), null))
                .toList();
        TableSpec table = new TableSpec(
                org.yusuan.model.StandardTable.T02.key(),
                List.of(),
                List.of(new TableSpec.Block(
                        org.yusuan.model.Side.NONE, org.yusuan.model.Classification.NONE, List.of(), columns, false)),
                1);
        HeaderTree header =
                header(IntStream.range(0, 70).mapToObj(ColumnMatchingTest::item).collect(Collectors.joining("|")));
        List<ColumnAssignment> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> ColumnMatching.match(table, header.paths()).columns());
        assertThat(found).extracting(ColumnAssignment::spec).containsExactlyElementsOf(columns);
    }

    /** Words of which none contains another. */
    private static String item(int number) {
        return "费" + (char) ('天' + number / 10) + (char) ('人' + number % 10);
    }

    private static HeaderTree header(String block) {
        List<HeaderTree> candidates = TextGrid.of(block).printed().headers();
        return candidates.get(candidates.size() - 1);
    }
}
