package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.ocr.ScanLayout.TextLine;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.PdfDocument.PagePicture;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** Reads single cells of a page of text from its picture, as a second witness of what its characters say. */
final class CellReader {
    /** Certainty of the least certain character from which a reading counts; a doubtful witness is none. */
    private static final double CERTAIN = 0.85;

    /** Usual height of the text of a table, in points. */
    private static final double TYPE = 9;

    /** Reach of thick and of thin rulings into a cell, in points. */
    private static final double WIDE_BORDER = 1.4;

    private static final double THIN_BORDER = 0.6;

    private final PaperScan scan;
    private final Recogniser recogniser;

    private CellReader(PaperScan scan, Recogniser recogniser) {
        this.scan = scan;
        this.recogniser = recogniser;
    }

    /**
     * Paints a page and prepares the reading of its cells.
     *
     * @param width of the displayed page in points
     * @throws UnreadableDocument if the page cannot be painted
     */
    static CellReader of(PdfDocument document, int page, double width, Recogniser recogniser)
            throws UnreadableDocument {
        PagePicture painted = document.picture(page, PageImage.DPI);
        double scale = painted.image().getWidth() / width;
        GreyImage picture = GreyImage.withoutSeals(painted.image(), scale);
        return new CellReader(new PaperScan(picture, Bitmap.of(picture), scale, 0), recogniser);
    }

    /** The texts of the cells; empty where nothing is printed, the text leaves its cell, or the reading is not certain. */
    List<Optional<String>> read(List<Box> cells) {
        List<List<TextLine>> lines = cells.stream().map(this::lines).toList();
        List<Crop> crops = lines.stream()
                .flatMap(List::stream)
                .map(line -> Crop.of(scan.grey(), line, TYPE * scan.scale()))
                .toList();
        List<RecognisedLine> recognised = crops.isEmpty() ? List.of() : recogniser.read(crops);
        List<Optional<String>> texts = new ArrayList<>();
        int next = 0;
        for (List<TextLine> ofCell : lines) {
            texts.add(text(
                    ofCell, crops.subList(next, next + ofCell.size()), recognised.subList(next, next + ofCell.size())));
            next += ofCell.size();
        }
        return texts;
    }

    /** The lines of a cell; where its text comes close to its sides, only thin rulings are left out. */
    private List<TextLine> lines(Box cell) {
        List<TextLine> inside = ScanLayout.linesOf(scan, cell, TYPE, WIDE_BORDER);
        return inside.stream().anyMatch(CellReader::isCut) ? ScanLayout.linesOf(scan, cell, TYPE, THIN_BORDER) : inside;
    }

    private Optional<String> text(List<TextLine> lines, List<Crop> crops, List<RecognisedLine> recognised) {
        StringBuilder text = new StringBuilder();
        Proofreader proofreader = new Proofreader(scan);
        for (int i = 0; i < lines.size(); i++) {
            RecognisedLine line = proofreader.read(lines.get(i), crops.get(i), recognised.get(i));
            if (isCut(lines.get(i)) || line.marks().stream().anyMatch(m -> m.certainty() < CERTAIN)) {
                return Optional.empty();
            }
            text.append(line.text().replace(" ", ""));
        }
        return Optional.of(text.toString()).filter(t -> !t.isEmpty());
    }

    /** Whether the ink reaches the border of the cell: the text may go on beyond it. */
    private static boolean isCut(TextLine line) {
        return line.ink().x0() <= line.room().x0()
                || line.ink().x1() >= line.room().x1();
    }
}
