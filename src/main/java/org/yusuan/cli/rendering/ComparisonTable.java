package org.yusuan.cli.rendering;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;

/** A view of the comparison: its main columns, amounts with separators, and a mark at derived amounts. */
public final class ComparisonTable {
    private static final String DERIVED = "*";
    private static final String YUAN = "_yuan";

    private final CompareView view;
    private final int limit;
    private final int[] shown;
    private final TextTable table;
    private final DecimalFormat amounts =
            new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private boolean derived;
    private int rows;

    /**
     * Makes a table without rows.
     *
     * @param view the view whose rows follow
     * @param limit the largest number of rows to show
     */
    public ComparisonTable(CompareView view, int limit) {
        this.view = view;
        this.limit = limit;
        shown = IntStream.range(0, view.columns().size())
                .filter(index -> column(index).shown())
                .toArray();
        table = new TextTable(
                IntStream.of(shown).mapToObj(index -> heading(column(index))).toList(),
                IntStream.of(shown)
                        .mapToObj(index -> column(index).type() != ViewColumn.Type.TEXT)
                        .toList());
    }

    /**
     * Adds a row.
     *
     * @param row the texts of all columns of the view
     */
    public void add(List<String> row) {
        rows++;
        if (rows <= limit) {
            table.add(IntStream.of(shown).mapToObj(index -> cell(row, index)).toList());
        }
    }

    /** The table, in lines. */
    public String text() {
        StringBuilder text = new StringBuilder(view.table() + ": " + view.description() + "\n");
        if (rows == 0) {
            return text.append("(nothing)\n").toString();
        }
        text.append(table.text());
        if (rows > limit) {
            text.append(String.format(Locale.ROOT, "… and %,d more rows: see %s.csv\n", rows - limit, view.table()));
        }
        if (derived) {
            text.append(DERIVED + " not printed: computed from other amounts\n");
        }
        return text.toString();
    }

    private ViewColumn column(int index) {
        return view.columns().get(index);
    }

    private String cell(List<String> row, int index) {
        String text = row.get(index);
        if (text.isEmpty() || column(index).type() != ViewColumn.Type.AMOUNT) {
            return text;
        }
        boolean marked = isDerived(row, index);
        derived |= marked;
        return amounts.format(new BigDecimal(text)) + (marked ? DERIVED : "");
    }

    /** The column after an amount, if its name ends in {@code basis}, says whether the amount was printed or derived. */
    private boolean isDerived(List<String> row, int index) {
        return index + 1 < row.size()
                && column(index + 1).name().endsWith("basis")
                && row.get(index + 1).equals("derived");
    }

    private static String heading(ViewColumn column) {
        return column.name().endsWith(YUAN)
                ? column.name().substring(0, column.name().length() - YUAN.length())
                : column.name();
    }
}
