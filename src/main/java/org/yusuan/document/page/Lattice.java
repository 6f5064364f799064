package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The cells between rulings, found by Tabula, table by table. */
final class Lattice {
    /** Nothing can be printed in less: the slit between two lines of a border. */
    private static final double NARROWEST = 3;

    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final WorkBudget work;

    Lattice(WorkBudget work) {
        this.work = work;
    }

    /**
     * The cells, from top to bottom, left to right.
     *
     * @throws UnreadableDocument if the rulings are more than the limits allow: comparing their crossings is the dear part
     */
    List<Box> cells(List<Stroke> rulings) throws UnreadableDocument {
        work.rulings(rulings.size());
        List<RulingGroup> nets = RulingGroup.of(rulings, work);
        List<List<Box>> tables = new ArrayList<>();
        for (RulingGroup net : nets) {
            tables.add(cells(net));
        }
        tables.removeIf(table -> isFrame(table, tables));
        return tables.stream().flatMap(List::stream).sorted(READING_ORDER).toList();
    }

    private static List<Box> cells(RulingGroup net) {
        RulingGroup closed = net.closed();
        return SpreadsheetExtractionAlgorithm.findCells(lines(closed.horizontal()), lines(closed.vertical())).stream()
                .map(PageTransform::boxOf)
                .filter(box -> box.width() >= NARROWEST && box.height() >= NARROWEST)
                .toList();
    }

    private static List<Ruling> lines(List<Stroke> strokes) {
        List<Ruling> lines = new ArrayList<>();
        for (Stroke stroke : strokes) {
            Box box = stroke.box();
            lines.add(new Ruling((float) box.y0(), (float) box.x0(), (float) box.width(), (float) box.height()));
        }
        return lines;
    }

    /** A lone cell with a table in it is the frame of a page: its text belongs to the table. */
    private static boolean isFrame(List<Box> table, List<List<Box>> tables) {
        return table.size() == 1
                && tables.stream()
                        .filter(other -> other != table)
                        .flatMap(List::stream)
                        .anyMatch(cell -> table.get(0).contains(cell.centerX(), cell.centerY()));
    }
}
