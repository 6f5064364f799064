package org.yusuan.document.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

/** Checks the length of a code and the name beside it. */
final class CodeNames implements RuleFamily {
    private static final Rule SHAPE = Rule.ofWords(
            "code.shape",
            "codes of functional items have 3, 5 or 7 digits, those of economic items 3 or 5",
            "the national classifications say so; codes are kept as printed, never padded or repaired");
    private static final Rule NAME = Rule.ofWords(
            "code.name",
            "a code has one name throughout a document",
            "codes are copied by hand less often than names are; brackets and other signs are not compared");

    private static final int CLASS = 3;
    private static final Set<Integer> LENGTHS = Set.of(3, 5, 7);

    @Override
    public List<Rule> rules() {
        return List.of(SHAPE, NAME);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Set<TableKey> own = index.relations().codes().own();
        Map<String, Row> first = new HashMap<>();
        for (SideRows block : index.blocks()) {
            if (block.isByItem() && !own.contains(block.table())) {
                for (Row row : block.rows()) {
                    checkShape(block, row, results);
                    checkName(row, first, results);
                }
            }
        }
    }

    private static void checkShape(SideRows block, Row row, Consumer<Result> results) {
        if (row.hasCode() && !LENGTHS.contains(row.code().length()) && !isOfUnit(block, row)) {
            results.accept(new Result.Observation(
                    SHAPE,
                    about(row),
                    "3, 5 or 7 digits",
                    row.code(),
                    "the code has a length that no level of the classification has; it is kept as printed",
                    row.method()));
        }
    }

    /** Whether it is the code of a unit among items: a long one that no class of the table begins. */
    private static boolean isOfUnit(SideRows block, Row row) {
        return row.code().length() > CLASS + 2
                && block.coded(row.code().substring(0, CLASS)).isEmpty();
    }

    private static void checkName(Row row, Map<String, Row> first, Consumer<Result> results) {
        if (row.hasCode() && !row.name().isEmpty()) {
            Row before = first.putIfAbsent(row.code(), row);
            if (before != null && !ComparableNames.folded(before.name()).equals(ComparableNames.folded(row.name()))) {
                results.accept(new Result.Observation(
                        NAME,
                        about(row),
                        before.name(),
                        row.name(),
                        "the code has another name in " + before.table() + " on page " + before.page(),
                        row.method()));
            }
        }
    }

    private static Subject about(Row row) {
        Measure measure = row.figures().keySet().iterator().next();
        return Subject.of(row, measure);
    }
}
