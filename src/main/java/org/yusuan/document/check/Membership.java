package org.yusuan.document.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yusuan.model.Measure;
import org.yusuan.model.RowKind;

/** A row that is part of another has that row beside it, and a unit its members: for rows that no code places. */
final class Membership implements RuleFamily {
    private static final Rule GROUP = Rule.ofWords(
            "rows.group",
            "a row of which others are part prints an amount, and a unit that stands over others has one that does",
            "ordinals, counterparts and units say what belongs to what where codes do not; a group that is lost leaves the sums"
                    + " intact, and so does the only member of a unit; under the ordinals of an overview parts may be blank");

    @Override
    public List<Rule> rules() {
        return List.of(GROUP);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        book.blocks().forEach(block -> check(block, told));
    }

    private static void check(SideRows block, Consumer<Result> told) {
        Set<Integer> lines = block.rows().stream().map(Row::line).collect(Collectors.toSet());
        Set<Integer> parents = block.rows().stream()
                .map(Row::parentLine)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Integer> missing = new TreeSet<>();
        for (Row row : block.rows()) {
            if (block.isByItem() && row.hasCode()) {
                continue;
            }
            Integer parent = row.parentLine();
            if (parent != null && !lines.contains(parent) && missing.add(parent)) {
                told.accept(observed(row, "a row above", "the row that it is part of has no amount"));
            }
            if (row.kind() == RowKind.UNIT && !parents.contains(row.line())) {
                told.accept(observed(row, "parts", "the row stands over others, and none of its parts has an amount"));
            }
        }
    }

    private static Observation observed(Row row, String expected, String message) {
        Measure measure = row.figures().keySet().iterator().next();
        return new Observation(GROUP, Subject.of(row, measure), expected, "", message, row.method());
    }
}
