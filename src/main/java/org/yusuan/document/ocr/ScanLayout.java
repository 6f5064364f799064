package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.RuledPaper;
import org.yusuan.document.page.Ruling;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * Where rulings, cells and lines of text stand on a scanned page.
 *
 * @param rulings in points
 * @param cells in points
 * @param lines in pixels: those of the cells in the order of the cells, then those outside
 * @param usual height of a line of text in pixels
 */
record ScanLayout(List<Ruling> rulings, List<Box> cells, List<TextLine> lines, double usual) {
    /** In points: the ink of a ruling around its middle. */
    private static final double RULING = 1.4;

    /** In points: the usual size of type, where too little is printed to tell. */
    private static final double TYPE = 9;

    static ScanLayout of(PaperScan scan, int page, PageLimits limits) throws UnreadableDocument {
        List<Ruling> rulings = new RulingFinder(scan.scale()).find(scan.ink());
        List<Box> cells = RuledPaper.cells(rulings, page, limits);
        Bitmap text = withoutRulings(scan, rulings);
        double usual = usualHeight(text, scan.scale(), cells);
        TextFinder finder = new TextFinder(text, scan.scale(), usual);
        List<TextLine> lines = new ArrayList<>();
        for (Box cell : cells) {
            PixelArea room = room(cell, text, scan);
            finder.lines(room).forEach(line -> lines.add(new TextLine(line, room)));
        }
        cells.forEach(cell -> text.clear(PixelArea.of(cell, scan.scale())));
        finder.lines(text.area()).forEach(line -> lines.add(new TextLine(line, text.area())));
        return new ScanLayout(rulings, cells, lines, usual);
    }

    /**
     * Of a page whose rulings and pieces of text are known.
     *
     * @param pieces in points, each within a line; what is beside them is not read
     */
    static ScanLayout ofPieces(PaperScan scan, List<Ruling> rulings, List<Box> pieces) {
        Bitmap text = withoutRulings(scan, rulings);
        double usual = pieces.stream().mapToDouble(Box::height).average().orElse(TYPE) * scan.scale();
        TextFinder finder = new TextFinder(text, scan.scale(), usual);
        List<TextLine> lines = new ArrayList<>();
        for (Box piece : pieces) {
            PixelArea room = PixelArea.of(piece, scan.scale()).within(text.area());
            finder.lines(room).forEach(line -> lines.add(new TextLine(line, room)));
        }
        return new ScanLayout(List.of(), List.of(), lines, usual);
    }

    private static Bitmap withoutRulings(PaperScan scan, List<Ruling> rulings) {
        Bitmap text = scan.ink().copy();
        for (Ruling ruling : rulings) {
            Box line = new Box(ruling.x0() - RULING, ruling.y0() - RULING, ruling.x1() + RULING, ruling.y1() + RULING);
            text.clear(PixelArea.of(line, scan.scale()));
        }
        return text;
    }

    private static PixelArea room(Box cell, Bitmap text, PaperScan scan) {
        return PixelArea.of(cell, scan.scale())
                .shrunk((int) Math.round(RULING * scan.scale()))
                .within(text.area());
    }

    /** The median height of what stands in lines, by a first cut without knowing it. */
    private static double usualHeight(Bitmap text, double scale, List<Box> cells) {
        TextFinder first = new TextFinder(text, scale, TYPE * scale);
        List<PixelArea> lines = new ArrayList<>();
        cells.forEach(cell -> lines.addAll(first.lines(PixelArea.of(cell, scale))));
        if (lines.isEmpty()) {
            lines.addAll(first.lines(text.area()));
        }
        double[] heights = lines.stream()
                .mapToDouble(PixelArea::height)
                .filter(h -> h >= TYPE * scale / 2)
                .sorted()
                .toArray();
        return heights.length == 0 ? TYPE * scale : heights[heights.length / 2];
    }
}
