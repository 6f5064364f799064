package org.yusuan.acceptance;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as PDFBox's stripper finds it, read by rectangles of the displayed page. */
final class BoxText implements Closeable {
    private final PDDocument document;
    private final Map<Integer, List<TextPosition>> pages = new HashMap<>();

    private BoxText(PDDocument document) {
        this.document = document;
    }

    static BoxText open(Path file) throws IOException {
        return new BoxText(Loader.loadPDF(file.toFile()));
    }

    /**
     * The characters whose centre lies in the box, line by line.
     *
     * @param page 1-based
     * @param box left, top, right and bottom edge
     */
    String in(int page, List<Double> box) throws IOException {
        List<TextPosition> inside = page(page).stream()
                .filter(t -> centerX(t) >= box.get(0) && centerX(t) <= box.get(2))
                .filter(t -> centerY(t) >= box.get(1) && centerY(t) <= box.get(3))
                .sorted(Comparator.comparingDouble(BoxText::centerY))
                .toList();
        return lines(inside).stream()
                .flatMap(line -> line.stream().sorted(Comparator.comparingDouble(TextPosition::getX)))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private static List<List<TextPosition>> lines(List<TextPosition> fromTop) {
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition text : fromTop) {
            List<TextPosition> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || centerY(text) - centerY(last.get(0)) > text.getFontSizeInPt() / 2) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(text);
        }
        return lines;
    }

    private static double centerX(TextPosition text) {
        return text.getX() + text.getWidth() / 2;
    }

    private static double centerY(TextPosition text) {
        return text.getY() - text.getHeight() / 2;
    }

    private List<TextPosition> page(int number) throws IOException {
        List<TextPosition> page = pages.get(number);
        if (page == null) {
            page = new Collector(number).of(document);
            pages.put(number, page);
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Collects what the stripper would write: each character once, also where bold is printed twice. */
    private static final class Collector extends PDFTextStripper {
        private final List<TextPosition> positions = new ArrayList<>();

        Collector(int page) {
            setStartPage(page);
            setEndPage(page);
            setShouldSeparateByBeads(false);
        }

        List<TextPosition> of(PDDocument document) throws IOException {
            writeText(document, Writer.nullWriter());
            return positions;
        }

        @Override
        protected void writeString(String text, List<TextPosition> printed) {
            positions.addAll(printed);
        }
    }
}
