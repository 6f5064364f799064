package org.yusuan.document.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/** Above an item (项) stands its section (款), above a section its class (类), and none of these stands alone. */
final class Levels implements RuleFamily {
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

    private static final int STEP = 2;
    private static final List<Integer> UPPER = List.of(3, 5);

    private static final Set<TableKey> ECONOMIC =
            Set.of(StandardTable.T06.key(), StandardTable.F06.key(), StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC.key());

    /** Its rows print the code of the item over and over, and no class. */
    private static final TableKey PURCHASES = StandardTable.X_PROCUREMENT.key();

    /** The rows of one length of code, in a table and in all tables of that classification, and what they should have. */
    private record Level(List<Placed> here, List<Placed> everywhere, Predicate<Placed> whole) {
        private static final int FEW = 4;

        /** The rows that lack what most have. */
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
        return List.of(ABOVE, BELOW);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        List<SideRows> blocks = book.blocks().stream()
                .filter(b -> b.isByItem() && !b.table().equals(PURCHASES))
                .toList();
        for (SideRows block : blocks) {
            List<SideRows> alike = blocks.stream()
                    .filter(b -> isEconomic(b) == isEconomic(block))
                    .toList();
            for (int length : UPPER) {
                level(block, alike, length + STEP, Placed::hasUpper).odd().forEach(p -> told.accept(orphan(p.row())));
                if (alike.stream().anyMatch(b -> !placed(b, length + STEP).isEmpty())) {
                    level(block, alike, length, Placed::hasLower).odd().forEach(p -> told.accept(childless(p.row())));
                }
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

    private static boolean isEconomic(SideRows block) {
        return ECONOMIC.contains(block.table());
    }

    private static String above(Row row) {
        return row.code().substring(0, row.code().length() - STEP);
    }

    private static Observation orphan(Row row) {
        return observed(ABOVE, row, above(row), "no row is printed for the level above the code, " + above(row));
    }

    private static Observation childless(Row row) {
        return observed(BELOW, row, row.code() + "…", "no row is printed for any part of the code");
    }

    private static Observation observed(Rule rule, Row row, String expected, String message) {
        Measure measure = row.figures().keySet().iterator().next();
        return new Observation(rule, Subject.of(row, measure), expected, "", message, row.method());
    }
}
