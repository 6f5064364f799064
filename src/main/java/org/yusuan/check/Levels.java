package org.yusuan.check;

import java.util.List;
import java.util.function.Consumer;
import org.yusuan.model.Measure;

/** Above an item (项) stands its section (款), above a section its class (类). */
final class Levels implements RuleFamily {
    private static final Rule LEVEL = Rule.ofWords(
            "rows.level",
            "a code has a row for the level above it, where other codes of that table do",
            "a class or section that is lost leaves the sums intact: its members step up in its place");

    private static final List<Integer> LENGTHS = List.of(5, 7);

    @Override
    public List<Rule> rules() {
        return List.of(LEVEL);
    }

    @Override
    public void check(Book book, Consumer<Result> told) {
        book.blocks().stream().filter(Block::isByItem).forEach(block -> LENGTHS.forEach(l -> check(block, l, told)));
    }

    private static void check(Block block, int length, Consumer<Result> told) {
        List<Row> rows =
                block.rows().stream().filter(r -> r.code().length() == length).toList();
        List<Row> orphans =
                rows.stream().filter(r -> block.coded(above(r)).isEmpty()).toList();
        if (orphans.size() * 2 < rows.size()) {
            orphans.forEach(r -> told.accept(missing(r)));
        }
    }

    private static String above(Row row) {
        return row.code().substring(0, row.code().length() - 2);
    }

    private static Observation missing(Row row) {
        Measure measure = row.figures().keySet().iterator().next();
        return new Observation(
                LEVEL,
                Subject.of(row, measure),
                above(row),
                "",
                "no row is printed for the level above the code, " + above(row),
                row.method());
    }
}
