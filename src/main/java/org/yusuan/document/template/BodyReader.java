package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * Reads the body of a placed table row by row, each row block by block. Cells that become nothing else are kept in the raw
 * cells.
 */
final class BodyReader {
    private final TablePlacement placement;
    private final Grid grid;
    private final CellIndex index;
    private final List<BlockColumns> blocks;
    /** The numbers of the blocks whose names begin with codes. */
    private final Set<Integer> coded = new HashSet<>();

    private final TableReading reading = new TableReading();
    private final ForeignSection section = new ForeignSection();

    private BodyReader(TablePlacement placement) {
        this.placement = placement;
        this.grid = placement.grid();
        this.index = new CellIndex(grid);
        this.blocks = BlockColumns.of(placement.columns());
    }

    static TableReading read(TablePlacement placement) {
        BodyReader reader = new BodyReader(placement);
        BodyRows body = BodyRows.of(reader.grid, reader.index, placement.header());
        reader.blocks.stream()
                .filter(block -> RowNames.beginWithCodes(block, reader.index, body.rows()))
                .map(BlockColumns::number)
                .forEach(reader.coded::add);
        body.rows().forEach(reader::readRow);
        body.notes().forEach(reader::keepNote);
        ColumnFindings.report(placement, reader.index, body, reader.reading);
        reader.reading.nameTotals();
        return reader.reading;
    }

    private void readRow(int row) {
        int line = reading.nextLine();
        if (section.isForeign(placement.table().key(), grid.startingInRow(row))) {
            grid.startingInRow(row).stream()
                    .filter(c -> !c.isBlank())
                    .forEach(c -> reading.add(raw(c, "table.other_section")));
            return;
        }
        for (BlockColumns block : blocks) {
            RowNames item = RowNames.of(
                    block,
                    index,
                    row,
                    ColumnSpec.Role.ITEM_CODE,
                    ColumnSpec.Role.ITEM_NAME,
                    coded.contains(block.number()));
            RowNames counterpart =
                    RowNames.of(block, index, row, ColumnSpec.Role.COUNTERPART_CODE, ColumnSpec.Role.COUNTERPART_NAME);
            if (block.of(ColumnSpec.Role.ITEM_AMOUNT).isEmpty()) {
                List<ItemRow.Amount> amounts = counted(amounts(block, row, ColumnSpec.Role.AMOUNT, item), item.name());
                addRow(block, line, item, counterpart, amounts);
            } else {
                addItemRows(block, row, line, counterpart);
            }
        }
    }

    /**
     * The amounts of a row, or its counts, which are no money: 公务接待人数（人）. Where several columns hold counts no measure tells
     * them apart, and they stay in the raw cells.
     */
    private List<ItemRow.Amount> counted(List<ItemRow.Amount> amounts, String name) {
        if (!Counts.isCount(name)) {
            return amounts;
        }
        boolean money = amounts.stream().anyMatch(a -> a.ownUnit() != null);
        boolean known = amounts.stream().anyMatch(a -> a.measure() == Measure.QUANTITY);
        if (money || known) {
            return amounts;
        }
        if (placement.columns().stream()
                        .filter(c -> c.role() == ColumnSpec.Role.AMOUNT)
                        .count()
                > 1) {
            amounts.forEach(a -> reading.add(raw(a.cell(), "table.count")));
            return List.of();
        }
        return amounts.stream()
                .map(a -> new ItemRow.Amount(a.columnNo(), Measure.QUANTITY, a.value(), null, a.cell()))
                .toList();
    }

    private void addRow(
            BlockColumns block, int line, RowNames item, RowNames counterpart, List<ItemRow.Amount> amounts) {
        RowNames named = item;
        RowNames other = counterpart;
        if (item.name().isEmpty() && item.code().isEmpty() && ItemRow.TOTAL.equals(counterpart.name())) {
            named = counterpart;
        }
        if (ItemRow.TOTAL.equals(Ordinals.strip(named.name()))) {
            named = new RowNames("", named.name());
            other = ItemRow.TOTAL.equals(other.name()) ? new RowNames("", "") : other;
        }
        boolean nothing = named.name().isEmpty() && named.code().isEmpty() && amounts.isEmpty();
        if (!nothing) {
            reading.add(itemRow(placement.table().key(), block, line, named.code(), named.name(), other, amounts));
        }
    }

    private void addItemRows(BlockColumns block, int row, int line, RowNames unit) {
        RowNames counterpart = ItemRow.TOTAL.equals(unit.name()) ? new RowNames("", "") : unit;
        Map<ColumnSpec.Item, List<ItemRow.Amount>> byItem = new LinkedHashMap<>();
        Map<ColumnSpec.Item, ColumnAssignment> headers = new LinkedHashMap<>();
        for (ColumnAssignment column : block.of(ColumnSpec.Role.ITEM_AMOUNT)) {
            ColumnSpec.Item item =
                    Objects.requireNonNull(Objects.requireNonNull(column.spec()).item());
            headers.putIfAbsent(item, column);
            byItem.computeIfAbsent(item, i -> new ArrayList<>()).addAll(amount(column, row, unit));
        }
        byItem.forEach((item, amounts) -> {
            TableKey key = item.table() == null ? placement.table().key() : item.table();
            ColumnAssignment header = Objects.requireNonNull(headers.get(item));
            String printed = item.printedName(header.path(), ColumnScoring.DEFAULT);
            String name = item.name() == null ? Ordinals.strip(printed) : item.name();
            if (!amounts.isEmpty()) {
                reading.add(new ItemRow(
                        key,
                        line,
                        block.number(),
                        block.spec().side(),
                        block.spec().classification(),
                        "",
                        name,
                        printed,
                        counterpart.code(),
                        counterpart.name(),
                        amounts));
            }
        });
    }

    private static ItemRow itemRow(
            TableKey key,
            BlockColumns block,
            int line,
            String code,
            String name,
            RowNames other,
            List<ItemRow.Amount> amounts) {
        return new ItemRow(
                key,
                line,
                block.number(),
                block.spec().side(),
                block.spec().classification(),
                code,
                Ordinals.strip(name),
                name,
                other.code(),
                other.name(),
                amounts);
    }

    private List<ItemRow.Amount> amounts(BlockColumns block, int row, ColumnSpec.Role role, RowNames item) {
        List<ItemRow.Amount> amounts = new ArrayList<>();
        block.of(role).forEach(c -> amounts.addAll(amount(c, row, item)));
        return amounts;
    }

    /** The number in a column of a row, or none. A cell over several rows or columns counts only where it begins. */
    private List<ItemRow.Amount> amount(ColumnAssignment column, int row, RowNames item) {
        int at = column.path().column();
        GridCell cell = index.at(row, at);
        Measure measure =
                Objects.requireNonNull(Objects.requireNonNull(column.spec()).measure());
        if (cell.row() != row || cell.column() != at || cell.compact().equals(item.name())) {
            return List.of();
        }
        PrintedAmount printed = PrintedAmount.parse(cell.text());
        if (printed instanceof PrintedAmount.Number number) {
            MoneyUnit own = number.ownUnit() == null ? columnUnit(column.path()) : number.ownUnit();
            return List.of(new ItemRow.Amount(at + 1, measure, number.value(), own, cell));
        }
        if (printed instanceof PrintedAmount.NotANumber wrong) {
            keepUnreadable(cell, measure, item, wrong.why(), isHeader(row));
        }
        return List.of();
    }

    /** The unit in the headers over a column, the nearest to the figures first; null if none prints one. */
    private static @Nullable MoneyUnit columnUnit(HeaderPath path) {
        for (int i = path.printed().size() - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = TableFrame.unitIn(path.printed().get(i));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return null;
    }

    /** Whether a row holds several words and no number: a header that the next page prints in other words. */
    private boolean isHeader(int row) {
        int words = 0;
        for (GridCell cell : grid.startingInRow(row)) {
            PrintedAmount printed = PrintedAmount.parse(cell.text());
            if (printed instanceof PrintedAmount.Number) {
                return false;
            }
            words +=
                    printed instanceof PrintedAmount.NotANumber wrong && wrong.why() == PrintedAmount.Why.WORDS ? 1 : 0;
        }
        return words > 2;
    }

    private void keepUnreadable(GridCell cell, Measure measure, RowNames item, PrintedAmount.Why why, boolean header) {
        boolean words = why == PrintedAmount.Why.WORDS;
        String message = "the cell in a column of amounts holds no single number ("
                + why.name().toLowerCase(Locale.ROOT) + "); it is kept in the raw cells: compare it with the page";
        reading.add(new Finding(
                "amount.unreadable",
                words && header ? Severity.INFO : words ? Severity.WARNING : Severity.ERROR,
                Fault.UNKNOWN,
                placement.table().key().value(),
                cell.where().page(),
                item.code(),
                Ordinals.strip(item.name()),
                measure.word(),
                "one number",
                cell.compact(),
                message,
                null));
        reading.add(raw(cell, "amount.unreadable"));
    }

    private void keepNote(int row) {
        for (GridCell cell : grid.startingInRow(row)) {
            if (!cell.isBlank()) {
                reading.add(raw(cell, "table.note"));
            }
        }
    }

    private RawCell raw(GridCell cell, String reason) {
        return RawCells.of(grid, cell, reason);
    }
}
