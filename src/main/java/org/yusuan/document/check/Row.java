package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * One item of a table with its amounts, without {@link Measure#QUANTITY}.
 *
 * @param line the body row
 * @param code item code; empty if none
 * @param counterpart code or name of the counterpart; empty if none
 * @param parentLine the row that it is part of, as the template stage found it; null at the top
 * @param page where its first amount stands
 * @param ordinal whether its printed name begins with 一、 or the like
 * @param figures its amounts
 */
record Row(
        TableKey table,
        Side side,
        Classification classification,
        int line,
        String code,
        String name,
        String counterpart,
        RowKind kind,
        @Nullable Integer parentLine,
        int page,
        Method method,
        boolean ordinal,
        Map<Measure, Figure> figures) {
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十百]+[、.．].*");

    /** The amount under a measure as a list: none or one. */
    List<Figure> figures(Measure measure) {
        Figure figure = figures.get(measure);
        return figure == null ? List.of() : List.of(figure);
    }

    /** The amounts under several measures. */
    List<Figure> figures(List<Measure> measures) {
        return measures.stream().flatMap(m -> figures(m).stream()).toList();
    }

    boolean isTotal() {
        return kind == RowKind.TOTAL;
    }

    /** Whether it sums up rows beside it. */
    boolean isSubtotal() {
        return name.contains("小计");
    }

    /** Whether it prints the same amounts as another row. */
    boolean equalsIn(Row other) {
        return figures.keySet().equals(other.figures.keySet())
                && figures.entrySet().stream().allMatch(e -> other.figures(e.getKey())
                        .get(0)
                        .amount()
                        .equals(e.getValue().amount()));
    }

    boolean isPart() {
        return kind == RowKind.OF_WHICH;
    }

    boolean hasCode() {
        return !code.isEmpty();
    }

    boolean isClass() {
        return code.length() == 3;
    }

    /** The rows of a document, in the order of their first facts. */
    static List<Row> of(List<Fact> facts) {
        return new Builder(facts).rows();
    }

    /** Groups facts into rows. */
    private static final class Builder {
        /** Identifies a row; code and name distinguish two items on one printed line. */
        private record Place(
                Object table, Object side, Object classification, int line, String item, String counterpart) {}

        private record Printed(TableKey table, String unit) {}

        private final List<Fact> facts;
        private final Map<Printed, BigDecimal> steps = new HashMap<>();
        private final Map<TableKey, Integer> decimals = new HashMap<>();

        Builder(List<Fact> facts) {
            this.facts = facts;
            // A table drops trailing zeros (25 beside 46.56), so its longest figure shows what it rounds to.
            facts.forEach(f -> decimals.merge(f.table(), decimals(f), Math::max));
        }

        List<Row> rows() {
            Map<Place, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < facts.size(); i++) {
                Fact f = facts.get(i);
                if (f.measure() != Measure.QUANTITY) {
                    Place place = new Place(
                            f.table(),
                            f.side(),
                            f.classification(),
                            f.lineNo(),
                            f.itemCode() + " " + f.itemName(),
                            f.counterpartCode() + " " + f.counterpartName());
                    places.computeIfAbsent(place, p -> new ArrayList<>()).add(i);
                }
            }
            return places.values().stream().map(this::row).toList();
        }

        private Row row(List<Integer> indices) {
            Fact first = facts.get(indices.get(0));
            Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
            indices.forEach(i -> figures.putIfAbsent(facts.get(i).measure(), figure(i)));
            return new Row(
                    first.table(),
                    first.side(),
                    first.classification(),
                    first.lineNo(),
                    first.itemCode(),
                    first.itemName(),
                    first.counterpartCode() + first.counterpartName(),
                    first.rowKind(),
                    first.parentLineNo(),
                    first.where().page(),
                    first.method(),
                    ORDINAL.matcher(first.itemNamePrinted()).matches(),
                    figures);
        }

        private Figure figure(int index) {
            Fact f = facts.get(index);
            Subject at = new Subject(
                    f.table().value(),
                    f.where().page(),
                    f.itemCode(),
                    f.itemName(),
                    f.measure().word(),
                    null);
            return new Figure(index, at, f.amount(), step(f), f.method(), f.confidence());
        }

        private BigDecimal step(Fact fact) {
            return steps.computeIfAbsent(new Printed(fact.table(), fact.unitPrinted()), printed -> {
                MoneyUnit unit = MoneyUnit.in(fact.unitPrinted()).orElse(MoneyUnit.YUAN);
                int scale = decimals.getOrDefault(fact.table(), 0);
                return unit.toYuan(BigDecimal.ONE.movePointLeft(scale)).amount();
            });
        }

        private static int decimals(Fact fact) {
            String printed = fact.amountPrinted().replace('．', '.');
            int point = printed.lastIndexOf('.');
            return point < 0
                    ? 0
                    : (int) printed.substring(point + 1)
                            .chars()
                            .filter(Character::isDigit)
                            .count();
        }
    }
}
