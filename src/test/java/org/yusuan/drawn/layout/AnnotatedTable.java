package org.yusuan.drawn.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.layout.AnnotatedColumn.Meaning;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/**
 * A table whose columns have a meaning, so that a row of texts is a row of expected facts:
 * {@code AnnotatedTable.of(code("科目编码"), name("科目名称"), amount("合计", TOTAL)).row("201|一般公共服务支出|80.00")}.
 *
 * @param blocks groups of columns side by side
 * @param unit in which its amounts are printed
 * @param rows cells from left to right
 */
public record AnnotatedTable(List<Part> blocks, MoneyUnit unit, List<List<String>> rows) {
    private static final String TOTAL = "合计";

    /**
     * Columns that belong together.
     *
     * @param columns their headings
     */
    public record Part(Side side, Classification classification, List<AnnotatedColumn> columns) {
        private List<AnnotatedColumn> leaves() {
            return columns.stream().flatMap(AnnotatedColumn::leaves).toList();
        }
    }

    public static AnnotatedTable of(AnnotatedColumn... columns) {
        return side(Side.NONE, columns);
    }

    static AnnotatedTable side(Side side, AnnotatedColumn... columns) {
        return new AnnotatedTable(
                List.of(new Part(side, Classification.NONE, List.of(columns))), MoneyUnit.TEN_THOUSAND, List.of());
    }

    /** Adds columns at the right. */
    AnnotatedTable beside(Side side, AnnotatedColumn... columns) {
        return beside(side, Classification.NONE, columns);
    }

    AnnotatedTable beside(Side side, Classification classification, AnnotatedColumn... columns) {
        Part more = new Part(side, classification, List.of(columns));
        return new AnnotatedTable(
                Stream.concat(blocks.stream(), Stream.of(more)).toList(), unit, rows);
    }

    public AnnotatedTable in(MoneyUnit money) {
        return new AnnotatedTable(blocks, money, rows);
    }

    /** Adds a row; its cells are separated by {@code |}. */
    public AnnotatedTable row(String cells) {
        List<String> row = Arrays.asList(cells.split("\\|", -1));
        return new AnnotatedTable(
                blocks, unit, Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    public DrawnTable drawn(TableKey key, String title) {
        List<AnnotatedColumn> columns =
                blocks.stream().flatMap(b -> b.columns().stream()).toList();
        return DrawnTable.headed(columns.stream().map(AnnotatedColumn::heading).toArray(Heading[]::new))
                .keyed(key)
                .titled(title)
                .rows(rows.stream().map(this::cells).toList());
    }

    private List<DrawnCell> cells(List<String> row) {
        List<DrawnCell> cells = new ArrayList<>();
        int at = 0;
        for (Part block : blocks) {
            int end = at + block.leaves().size();
            cells.addAll(cells(block, row.subList(at, end)));
            at = end;
        }
        return cells;
    }

    private List<DrawnCell> cells(Part block, List<String> texts) {
        List<AnnotatedColumn> leaves = block.leaves();
        Item row = item(leaves, texts).on(block.side(), block.classification());
        List<DrawnCell> cells = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            cells.add(cell(leaves.get(i), row, texts.get(i)));
        }
        return cells;
    }

    private static Item item(List<AnnotatedColumn> leaves, List<String> texts) {
        String code = joined(leaves, texts, Meaning.CODE);
        String name = joined(leaves, texts, Meaning.NAME);
        String otherCode = joined(leaves, texts, Meaning.OTHER_CODE);
        String otherName = joined(leaves, texts, Meaning.OTHER_NAME);
        if (texts.contains(TOTAL)) {
            return Item.TOTAL;
        }
        int ordinal = name.indexOf('、') + 1;
        return Item.of(code, name.substring(ordinal)).against(otherCode, otherName);
    }

    private static String joined(List<AnnotatedColumn> leaves, List<String> texts, Meaning meaning) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            joined.append(leaves.get(i).meaning() == meaning ? texts.get(i) : "");
        }
        return joined.toString();
    }

    private DrawnCell cell(AnnotatedColumn column, Item row, String text) {
        Measure measure = column.measure();
        if (measure == null || text.isEmpty()) {
            return column.meaning() == Meaning.NOTHING ? DrawnCell.label(text) : DrawnCell.text(text);
        }
        Yuan amount = unit.toYuan(new BigDecimal(text.replace(",", "")));
        return DrawnCell.amount(text, item(column, row), measure, amount);
    }

    /** Turns an item of the header into the counterpart of the unit in its row. */
    private static Item item(AnnotatedColumn column, Item row) {
        return column.item().isEmpty()
                ? row
                : Item.named(column.item()).against(row.counterpartCode(), row.counterpartName());
    }
}
