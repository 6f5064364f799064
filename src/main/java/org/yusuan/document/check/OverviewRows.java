package org.yusuan.document.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;

/** The rows of an overview, in the detailed table that they summarise and in another overview. */
final class OverviewRows implements RuleFamily {
    private static final Rule CLASSES = Rule.ofSums(
            "same.class",
            "a functional row of an overview is the class (类) of that name in the detailed table",
            "tables are compared only where the overview cannot hold more: where nothing was carried over, or all money is general"
                    + " public budget");
    private static final Rule OVERVIEW = Rule.ofSums(
            "same.overview",
            "where two overviews have the same total, each expenditure row has the same amount in both, under each classification",
            "equal totals mean that nothing but appropriated money is spent; else one overview is only a part of the other");

    @Override
    public List<Rule> rules() {
        return List.of(CLASSES, OVERVIEW);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Relations relations = index.relations();
        for (Relations.RowPairs some : relations.sameClass()) {
            if (index.applies(some)) {
                some.pairs().forEach(pair -> checkClasses(index, pair, results));
            }
        }
        for (Relations.RowPairs some : relations.sameOverview()) {
            if (index.applies(some)) {
                some.pairs().forEach(pair -> checkOverviews(index, pair, results));
            }
        }
    }

    private static void checkClasses(TableIndex index, Relations.Pair pair, Consumer<Result> results) {
        Optional<SideRows> detail = index.block(pair.other()).filter(SideRows::isByItem);
        Optional<SideRows> overview = index.byFunction(pair.one())
                .filter(block -> block.measures().contains(pair.one().column()));
        if (detail.isPresent() && overview.isPresent()) {
            new Classes(pair, overview.get(), detail.get()).compare(index.relations(), results);
        }
    }

    /** An overview and the table of the classes that it lists. */
    private record Classes(Relations.Pair pair, SideRows overview, SideRows detail) {

        void compare(Relations relations, Consumer<Result> results) {
            for (Row row : overview.rows()) {
                Optional<Row> partner = detail.ofClass(row.name());
                if (partner.isPresent() || isClass(row, relations)) {
                    compare(row, partner, results);
                }
            }
            for (Row row : detail.rows()) {
                if (row.isClass() && overview.named(row.name()).isEmpty()) {
                    missing(row, results);
                }
            }
        }

        /** Carry-overs and balances stand among the functions and are none. */
        private boolean isClass(Row row, Relations relations) {
            return !row.isTotal()
                    && overview.members(row).isEmpty()
                    && relations.classRows() != null
                    && relations.classRows().matches(row.name());
        }

        private void compare(Row row, Optional<Row> partner, Consumer<Result> results) {
            Measure measure = pair.one().column();
            List<Figure> figures = row.figures(measure);
            List<Figure> others =
                    partner.map(p -> p.figures(pair.other().column())).orElse(List.of());
            if (!figures.isEmpty() || others.stream().anyMatch(f -> !f.isZero())) {
                results.accept(Equation.of(CLASSES, Subject.of(row, measure), figures, others));
            }
        }

        private void missing(Row row, Consumer<Result> results) {
            List<Figure> figures = row.figures(pair.other().column());
            if (figures.stream().anyMatch(f -> !f.isZero())) {
                FigureSelector where = pair.one();
                int page = overview.rows().get(0).page();
                Subject at = new Subject(
                        where.table().value(),
                        page,
                        "",
                        row.name(),
                        where.column().word(),
                        null);
                results.accept(Equation.of(CLASSES, at, List.of(), figures));
            }
        }
    }

    private static void checkOverviews(TableIndex index, Relations.Pair pair, Consumer<Result> results) {
        for (SideRows block : index.blocks(pair.one())) {
            index.blocks(pair.other()).stream()
                    .filter(other -> other.classification() == block.classification())
                    .findFirst()
                    .ifPresent(other -> compare(pair, block, other, results));
        }
    }

    private static void compare(Relations.Pair pair, SideRows block, SideRows other, Consumer<Result> results) {
        Map<String, Deque<Row>> byName = new HashMap<>();
        other.rows().forEach(r -> byName.computeIfAbsent(ComparableNames.folded(r.name()), n -> new ArrayDeque<>())
                .add(r));
        for (Row row : block.rows()) {
            Deque<Row> partners = byName.getOrDefault(ComparableNames.folded(row.name()), new ArrayDeque<>());
            List<Figure> figures = row.figures(pair.one().column());
            if (!partners.isEmpty() && !figures.isEmpty()) {
                results.accept(Equation.of(
                        OVERVIEW,
                        figures.get(0),
                        partners.poll().figures(pair.other().column())));
            }
        }
    }
}
