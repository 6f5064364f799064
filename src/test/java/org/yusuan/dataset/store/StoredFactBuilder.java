package org.yusuan.dataset.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** Builds a fact. A test sets only what it is about. */
public final class StoredFactBuilder {
    private final TableKey table;
    private int line = 1;
    private int column = 1;
    private Side side = Side.NONE;
    private Classification classification = Classification.NONE;
    private String code = "";
    private String name = "合计";
    private Measure measure = Measure.TOTAL;
    private String yuan = "0";
    private String printed = "0";
    private String unit = "元";
    private PageBox where = new PageBox(1, new Box(0, 0, 10, 10));
    private RowKind kind = RowKind.ITEM;
    private @Nullable Integer parent;
    private boolean vouched;

    private StoredFactBuilder(String table) {
        this.table = new TableKey(table);
    }

    public static StoredFactBuilder in(String table) {
        return new StoredFactBuilder(table);
    }

    public StoredFactBuilder at(int lineNo, int columnNo) {
        line = lineNo;
        column = columnNo;
        return this;
    }

    public StoredFactBuilder side(Side half) {
        side = half;
        return this;
    }

    public StoredFactBuilder classification(Classification heading) {
        classification = heading;
        return this;
    }

    public StoredFactBuilder item(String itemCode, String itemName) {
        code = itemCode;
        name = itemName;
        return this;
    }

    public StoredFactBuilder measure(Measure measured) {
        measure = measured;
        return this;
    }

    public StoredFactBuilder amount(String inYuan, String asPrinted, String printedUnit) {
        yuan = inYuan;
        printed = asPrinted;
        unit = printedUnit;
        return this;
    }

    public StoredFactBuilder on(int page, double x0, double y0, double x1, double y1) {
        where = new PageBox(page, new Box(x0, y0, x1, y1));
        return this;
    }

    public StoredFactBuilder partOf(int parentLine) {
        parent = parentLine;
        return this;
    }

    public StoredFactBuilder kind(RowKind rowKind) {
        kind = rowKind;
        return this;
    }

    public StoredFactBuilder vouched() {
        vouched = true;
        return this;
    }

    public Fact build() {
        return new Fact(
                table,
                line,
                side,
                classification,
                code,
                name,
                name,
                "",
                "",
                measure,
                new Yuan(new BigDecimal(yuan)),
                printed,
                unit,
                where,
                Method.TEXT,
                BigDecimal.ONE,
                column,
                kind,
                parent,
                vouched,
                "");
    }
}
