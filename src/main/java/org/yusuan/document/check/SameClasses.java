package org.yusuan.document.check;

import static org.yusuan.model.Measure.CARRIED_OVER;
import static org.yusuan.model.Measure.FINAL_AMOUNT;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.GOVERNMENT_FUND;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Side.REVENUE;
import static org.yusuan.model.StandardTable.F01;
import static org.yusuan.model.StandardTable.F03;
import static org.yusuan.model.StandardTable.F04;
import static org.yusuan.model.StandardTable.F05;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T13;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import org.yusuan.model.Yuan;

/** The functional rows of an overview are the classes (类) of the detailed table. */
final class SameClasses implements RuleFamily {
    private static final Rule CLASSES = Rule.ofSums(
            "same.class",
            "a functional row of an overview is the class (类) of that name in the detailed table: t01 and t03; t04 and t05; f01 and"
                    + " f03; f04 and f05; where t03 lists units (Shaanxi), t01 and t05",
            "t04 is compared with t05 only where nothing was carried over, t01 with t05 only where all money is general public"
                    + " budget: else the overview holds more");

    private record Pair(
            StandardTable overview,
            Measure measure,
            StandardTable detail,
            Measure detailMeasure,
            Predicate<TableIndex> applies) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(T01, TOTAL, T03, TOTAL, b -> b.block(T03).stream().anyMatch(SideRows::isByItem)),
            new Pair(T01, TOTAL, T05, TOTAL, SameClasses::isAllGeneral),
            new Pair(T04, TOTAL, T05, TOTAL, b -> !hasColumn(b, T04, GENERAL_PUBLIC_BUDGET) && isAllGeneral(b)),
            new Pair(T04, GENERAL_PUBLIC_BUDGET, T05, TOTAL, b -> !isCarriedOver(b)),
            new Pair(T04, GOVERNMENT_FUND, T08, TOTAL, b -> !isCarriedOver(b)),
            new Pair(F01, FINAL_AMOUNT, F03, TOTAL, b -> true),
            new Pair(F04, GENERAL_PUBLIC_BUDGET, F05, TOTAL, b -> true));

    @Override
    public List<Rule> rules() {
        return List.of(CLASSES);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (Pair pair : PAIRS) {
            Optional<SideRows> detail = book.block(pair.detail()).filter(SideRows::isByItem);
            Optional<SideRows> overview = book.byFunction(pair.overview());
            boolean printed = hasColumn(book, pair.overview(), pair.measure());
            if (detail.isPresent()
                    && overview.isPresent()
                    && printed
                    && pair.applies().test(book)) {
                compare(pair, overview.get(), detail.get(), told);
            }
        }
    }

    private static void compare(Pair pair, SideRows overview, SideRows detail, Consumer<Result> told) {
        for (Row row : overview.rows()) {
            Optional<Row> partner = detail.ofClass(row.name());
            boolean leaf = !row.isTotal() && overview.members(row).isEmpty() && isFunctional(row);
            if (partner.isPresent() || leaf) {
                List<Figure> figures = row.told(pair.measure());
                List<Figure> others =
                        partner.map(p -> p.told(pair.detailMeasure())).orElse(List.of());
                if (!figures.isEmpty() || others.stream().anyMatch(f -> !f.isZero())) {
                    told.accept(Equation.of(CLASSES, Subject.of(row, pair.measure()), figures, others));
                }
            }
        }
        missing(pair, overview, detail, told);
    }

    /** Carry-overs and balances stand among the functions and are none. */
    private static boolean isFunctional(Row row) {
        return row.name().endsWith("支出")
                && !row.name().contains("结转")
                && !row.name().contains("年");
    }

    private static void missing(Pair pair, SideRows overview, SideRows detail, Consumer<Result> told) {
        for (Row row : detail.rows()) {
            boolean listed = !row.isClass() || overview.named(row.name()).isPresent();
            List<Figure> figures = row.told(pair.detailMeasure());
            if (!listed && figures.stream().anyMatch(f -> !f.isZero())) {
                Subject at = new Subject(
                        pair.overview().key().value(),
                        overview.rows().get(0).page(),
                        "",
                        row.name(),
                        pair.measure().word(),
                        null);
                told.accept(Equation.of(CLASSES, at, List.of(), figures));
            }
        }
    }

    private static boolean isAllGeneral(TableIndex book) {
        Yuan all = grand(book.block(T01, REVENUE).flatMap(SideRows::grandTotal), Measure.BUDGET_AMOUNT);
        Yuan general = grand(book.block(T05).flatMap(SideRows::grandTotal), TOTAL);
        return all.equals(general) && !isCarriedOver(book);
    }

    private static Yuan grand(Optional<Row> total, Measure measure) {
        return total.map(r -> Figure.sum(r.told(measure))).orElse(Yuan.ZERO);
    }

    private static boolean hasColumn(TableIndex book, StandardTable table, Measure measure) {
        return book.byFunction(table).stream().anyMatch(b -> b.measures().contains(measure));
    }

    private static boolean isCarriedOver(TableIndex book) {
        boolean column = List.of(T01, T02).stream()
                .flatMap(t -> book.blocks(t).stream())
                .flatMap(b -> b.rows().stream())
                .flatMap(r -> r.told(CARRIED_OVER).stream())
                .anyMatch(f -> !f.isZero());
        boolean row = book.blocks(T04).stream()
                .flatMap(b -> b.rows().stream())
                .filter(r -> r.name().contains("结转"))
                .flatMap(r -> r.figures().values().stream())
                .anyMatch(f -> !f.isZero());
        return column || row || book.block(T13).isPresent();
    }
}
