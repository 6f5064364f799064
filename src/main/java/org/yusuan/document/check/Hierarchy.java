package org.yusuan.document.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yusuan.model.Measure;
import org.yusuan.model.RowKind;
import org.yusuan.model.TableKey;

/**
 * Reports rows that are missing in a hierarchy: the section (款) above an item (项), the class (类) above a section, the parts
 * below them, and for rows without codes the group or unit above them.
 */
final class Hierarchy implements RuleFamily {
    private static final Rule ABOVE = Rule.ofWords(
            "rows.level",
            "a code has a row for the level above it, where most codes of that table do",
            "a class or section that is lost leaves the sums intact: its members step up in its place; a table with fewer than "
                    + Level.FEW + " codes of a level is judged by the document");
    private static final Rule BELOW = Rule.ofWords(
            "rows.leaf",
            "a class has its sections and a section its items, where most of that table do",
            "an only item that is lost leaves the sums intact: there is nothing to add up; tables with few codes are judged as"
                    + " above");

    private static final Rule GROUP = Rule.ofWords(
            "rows.group",
            "a row prints an amount if other rows are part of it, and so does a part of each unit",
            "ordinals, counterparts and units say what belongs to what where codes do not; a group that is lost leaves the sums"
                    + " intact, and so does the only member of a unit; under the ordinals of an overview parts may be blank");

    private static final int STEP = 2;
    private static final int ITEM = 7;
    private static final List<Integer> UPPER = List.of(3, 5);

    /** The rows with one length of code, in one table and in all tables of that classification, and what they should have. */
    private record Level(List<Placed> here, List<Placed> everywhere, Predicate<Placed> whole) {
        private static final int FEW = 4;

        /** The rows that lack what most rows have. */
        List<Placed> odd() {
            List<Placed> odd = lacking(here);
            List<Placed> judges = here.size() < FEW ? everywhere : here;
            return lacking(judges).size() * 2 < judges.size() ? odd : List.of();
        }

        private List<Placed> lacking(List<Placed> rows) {
            return rows.stream().filter(whole.negate()).toList();
        }
    }

    private record Placed(Row row, SideRows block) {
        boolean hasUpper() {
            return block.coded(above(row)).isPresent();
        }

        boolean hasLower() {
            return !block.members(row).isEmpty();
        }
    }

    @Override
    public List<Rule> rules() {
        return List.of(ABOVE, BELOW, GROUP);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Set<TableKey> economic = index.relations().codes().economic();
        // These tables repeat the code of an item, and print no classes.
        Set<TableKey> nested = index.nestedTables();
        List<SideRows> blocks = index.blocks().stream()
                .filter(b -> b.isByItem() && !nested.contains(b.table()))
                .toList();
        for (SideRows block : blocks) {
            boolean byEconomic = economic.contains(block.table());
            List<SideRows> alike = blocks.stream()
                    .filter(b -> economic.contains(b.table()) == byEconomic)
                    .toList();
            checkLevels(block, alike, results);
        }
        index.blocks().forEach(block -> checkGroups(block, results));
    }

    private static void checkLevels(SideRows block, List<SideRows> alike, Consumer<Result> results) {
        if (hasOneLevel(block)) {
            return;
        }
        for (int length : UPPER) {
            level(block, alike, length + STEP, Placed::hasUpper).odd().forEach(p -> results.accept(orphan(p.row())));
            if (alike.stream().anyMatch(b -> !placed(b, length + STEP).isEmpty())) {
                level(block, alike, length, Placed::hasLower).odd().forEach(p -> results.accept(childless(p.row())));
            }
        }
    }

    /** A table whose codes all have the length of items (项) prints these alone: no level above them is missing. */
    private static boolean hasOneLevel(SideRows block) {
        return block.rows().stream().filter(Row::hasCode).allMatch(r -> r.code().length() == ITEM);
    }

    private static void checkGroups(SideRows block, Consumer<Result> results) {
        Set<Integer> lines = block.rows().stream().map(Row::line).collect(Collectors.toSet());
        Set<Integer> parents = block.rows().stream()
                .map(Row::parentLine)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        // Where no unit has parts, the table lists units alone.
        List<Row> units =
                block.rows().stream().filter(r -> r.kind() == RowKind.UNIT).toList();
        boolean grouped = units.size() < 2 || units.stream().anyMatch(r -> parents.contains(r.line()));
        Set<Integer> missing = new TreeSet<>();
        for (Row row : block.rows()) {
            if (block.isByItem() && row.hasCode()) {
                continue;
            }
            Integer parent = row.parentLine();
            if (parent != null && !lines.contains(parent) && missing.add(parent)) {
                results.accept(observed(GROUP, row, "a row above", "the row that it is part of has no amount"));
            }
            if (row.kind() == RowKind.UNIT && grouped && !parents.contains(row.line())) {
                results.accept(observed(
                        GROUP, row, "parts", "the row stands over others, and none of its parts has an amount"));
            }
        }
    }

    private static Level level(SideRows block, List<SideRows> alike, int length, Predicate<Placed> whole) {
        List<Placed> everywhere =
                alike.stream().flatMap(b -> placed(b, length).stream()).toList();
        return new Level(placed(block, length), everywhere, whole);
    }

    private static List<Placed> placed(SideRows block, int length) {
        return block.rows().stream()
                .filter(r -> r.code().length() == length)
                .map(r -> new Placed(r, block))
                .toList();
    }

    private static String above(Row row) {
        return row.code().substring(0, row.code().length() - STEP);
    }

    private static Result.Observation orphan(Row row) {
        return observed(ABOVE, row, above(row), "no row is printed for the level above the code, " + above(row));
    }

    private static Result.Observation childless(Row row) {
        return observed(BELOW, row, row.code() + "…", "no row is printed for any part of the code");
    }

    private static Result.Observation observed(Rule rule, Row row, String expected, String message) {
        Measure measure = row.figures().keySet().iterator().next();
        return new Result.Observation(rule, Subject.of(row, measure), expected, "", message, row.method());
    }
}
