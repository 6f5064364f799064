package org.yusuan.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.sheet.EmbeddedWorkbook;
import org.yusuan.document.sheet.SheetLimits;
import org.yusuan.model.Box;

/** Reads the workbooks that a Word document embeds: their pictures display them, and the workbooks hold the figures. */
final class EmbeddedObjects {
    private final WordPackage parts;
    private final String main;
    private final SheetLimits limits;
    private final SkippedContent skipped;

    /**
     * The objects of a part.
     *
     * @param main name of the part that refers to them
     * @param limits how large a workbook may be
     */
    EmbeddedObjects(WordPackage parts, String main, SheetLimits limits, SkippedContent skipped) {
        this.parts = parts;
        this.main = main;
        this.limits = limits;
        this.skipped = skipped;
    }

    /** What an embedded workbook displays; empty if the element is another object, or its workbook cannot be read. */
    Optional<List<Block>> displayed(XmlElement object) {
        Optional<XmlElement> embedded = object.first("OLEObject")
                .filter(o -> EmbeddedWorkbook.isProgram(o.attribute("ProgID")))
                .filter(o -> !o.attribute("Type").equals("Link"));
        if (embedded.isEmpty()) {
            return Optional.empty();
        }
        if (embedded.get().attribute("DrawAspect").equals("Icon")) {
            skipped.icon();
            return Optional.of(List.of());
        }
        try {
            Optional<byte[]> content = parts.related(main, embedded.get());
            if (content.isPresent()) {
                List<Block> blocks = blocks(EmbeddedWorkbook.read(content.get(), limits));
                skipped.workbook();
                return Optional.of(blocks);
            }
        } catch (IOException e) {
            skipped.damagedWorkbook();
        }
        return Optional.empty();
    }

    private static List<Block> blocks(DocumentLayout workbook) {
        List<Block> blocks = new ArrayList<>();
        for (PageLayout sheet : workbook.layouts()) {
            Stream.concat(
                            sheet.lines().stream()
                                    .map(l -> new Placed(l.where().box().y0(), text(l))),
                            sheet.tables().stream().map(EmbeddedObjects::table))
                    .sorted(Comparator.comparingDouble(Placed::top))
                    .forEach(p -> blocks.add(p.block));
        }
        return blocks;
    }

    private record Placed(double top, Block block) {}

    private static TextBlock text(ContextLine line) {
        return new TextBlock(line.text(), line.fontSize(), 1);
    }

    private static Placed table(List<GridCell> grid) {
        List<TableCell> cells = new ArrayList<>();
        SortedMap<Integer, Double> edges = new TreeMap<>();
        double top = Double.MAX_VALUE;
        int rows = 0;
        for (GridCell cell : grid) {
            Box box = cell.where().box();
            edges.put(cell.column(), box.x0());
            edges.put(cell.column() + cell.columnSpan(), box.x1());
            top = Math.min(top, box.y0());
            rows = Math.max(rows, cell.row() + cell.rowSpan());
            TextBlock text = new TextBlock(cell.text(), 0, 1);
            cells.add(new TableCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), List.of(text), 1));
        }
        return new Placed(top, new TableBlock(rows, List.copyOf(edges.values()), cells));
    }
}
