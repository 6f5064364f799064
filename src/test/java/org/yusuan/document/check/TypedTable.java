package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Fact;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PageBox;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/** A table that a test types: rows of printed amounts, with an empty text where nothing is printed. */
final class TypedTable {
    private final TableKey table;
    private final List<Measure> columns;
    private final List<Fact> facts = new ArrayList<>();
    private MoneyUnit unit = MoneyUnit.YUAN;
    private Method method = Method.TEXT;
    private BigDecimal certainty = BigDecimal.ONE;
    private Side side = Side.NONE;
    private @Nullable Integer under;
    private String counterpart = "";
    private int line;

    private TypedTable(TableKey table, List<Measure> columns) {
        this.table = table;
        this.columns = columns;
    }

    static TypedTable of(StandardTable table, Measure... columns) {
        return of(table.key(), columns);
    }

    static TypedTable of(TableKey table, Measure... columns) {
        return new TypedTable(table, List.of(columns));
    }

    /** A document whose tables promise nothing but what a template says under {@code relations:}. */
    static CheckInput promising(String relations, TypedTable... tables) {
        CheckInput plain = read(tables);
        return new CheckInput(
                plain.template(),
                OwnTemplate.promising(relations).relations(),
                plain.identity(),
                plain.tables(),
                plain.facts(),
                plain.forms());
    }

    static CheckInput read(TypedTable... tables) {
        return read(List.of(), tables);
    }

    static CheckInput read(List<PerformanceForm> forms, TypedTable... tables) {
        List<Fact> all = List.of(tables).stream().flatMap(t -> t.facts.stream()).toList();
        List<PlacedTable> placed =
                List.of(tables).stream().map(TypedTable::placed).toList();
        Identity someone = new Identity("", "", "", "", null, 2024, DisclosureKind.BUDGET);
        return new CheckInput("typed", TemplateLibrary.vocabulary().relations(), someone, placed, all, forms);
    }

    /** A unit's own document. */
    static CheckInput read(String unit, List<TypedForm> forms, Remarks remarks, TypedTable... tables) {
        CheckInput plain = read(forms.stream().map(TypedForm::form).toList(), tables);
        Identity identity = new Identity("", "", "", unit, EntityLevel.UNIT, 2024, DisclosureKind.BUDGET);
        List<Indicator> indicators =
                forms.stream().flatMap(f -> f.indicators().stream()).toList();
        List<FormFigure> figures =
                forms.stream().flatMap(f -> f.figures().stream()).toList();
        return new CheckInput(
                plain.template(),
                plain.relations(),
                identity,
                plain.tables(),
                plain.facts(),
                plain.forms(),
                figures,
                indicators,
                remarks);
    }

    private PlacedTable placed() {
        return new PlacedTable(List.of(table), "", "typed", List.of(1), unit.printed(), line, facts.size());
    }

    TypedTable in(MoneyUnit printed) {
        unit = printed;
        return this;
    }

    /** Recognises the following rows, and is not sure of any character. */
    TypedTable scanned() {
        return scanned("0.80");
    }

    /** Recognises the following rows with that certainty. */
    TypedTable scanned(String confidence) {
        method = Method.OCR;
        certainty = new BigDecimal(confidence);
        return this;
    }

    TypedTable on(Side half) {
        side = half;
        return this;
    }

    /** Puts the following rows under that line, until the next call; null ends it. */
    TypedTable under(@Nullable Integer parent) {
        under = parent;
        return this;
    }

    /** Gives the following rows that counterpart; empty ends it. */
    TypedTable with(String counterpartName) {
        counterpart = counterpartName;
        return this;
    }

    TypedTable total(String... printed) {
        return row(RowKind.TOTAL, "", "合计", printed);
    }

    TypedTable item(String code, String name, String... printed) {
        return row(RowKind.ITEM, code, name, printed);
    }

    TypedTable row(RowKind kind, String code, String name, String... printed) {
        line++;
        for (int i = 0; i < printed.length; i++) {
            if (!printed[i].isEmpty()) {
                facts.add(fact(kind, code, name, i, printed[i]));
            }
        }
        return this;
    }

    private Fact fact(RowKind kind, String code, String name, int column, String printed) {
        PrintedAmount.Number number = (PrintedAmount.Number) PrintedAmount.parse(printed);
        return new Fact(
                table,
                line,
                side,
                Classification.NONE,
                code,
                name,
                name,
                "",
                counterpart,
                columns.get(column),
                unit.toYuan(number.value()),
                printed,
                unit.printed(),
                new PageBox(1, new Box(100 * column, 20 * line, 100 * column + 100, 20 * line + 20)),
                method,
                method == Method.OCR ? certainty : BigDecimal.ONE,
                column + 1,
                kind,
                under,
                false,
                "");
    }
}
