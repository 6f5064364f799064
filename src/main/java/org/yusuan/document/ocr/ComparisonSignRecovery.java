package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sign at the head of a target (指标值) from its strokes, where the recognition takes ≤ for &lt;, or loses the sign.
 * What the strokes do not tell is left as it was read.
 */
final class ComparisonSignRecovery {
    /** What the recognition makes of a sign, and which one its direction allows. */
    private static final Map<String, String> BARRED =
            Map.of("<", "≤", "＜", "≤", "《", "≤", "〈", "≤", "く", "≤", ">", "≥", "＞", "≥", "》", "≥", "〉", "≥");

    /** In heights of the line: a sign is wider, before blank columns end it. */
    private static final double NARROWEST = 0.3;

    /** In heights of the line: a sign that touches its digit cannot be told apart from it. */
    private static final double WIDEST = 1.2;

    /** A digit read with less certainty may be a sign. */
    private static final double DOUBTFUL = 0.6;

    private final PaperScan scan;
    private final PixelArea line;
    private final PixelArea cut;

    ComparisonSignRecovery(PaperScan scan, TextLine line, Crop crop) {
        this.scan = scan;
        this.line = line.ink();
        this.cut = crop.cut();
    }

    /** The line with the sign before its first number as the picture shows it. */
    RecognisedLine mended(RecognisedLine read) {
        List<RecognisedLine.Mark> marks = read.marks();
        if (marks.isEmpty() || !isNumber(marks)) {
            return read;
        }
        PixelArea head = head();
        boolean possible = head.width() >= NARROWEST * line.height() && head.width() <= WIDEST * line.height();
        Optional<String> shape = possible ? new ComparisonSignShape(scan.grey(), head).read() : Optional.empty();
        return shape.map(sign -> with(read, sign, head)).orElse(read);
    }

    /** A digit, or a sign before one. */
    private static boolean isNumber(List<RecognisedLine.Mark> marks) {
        String first = marks.get(0).text();
        return isDigit(first)
                || BARRED.containsKey(first)
                        && marks.size() > 1
                        && isDigit(marks.get(1).text());
    }

    private RecognisedLine with(RecognisedLine read, String sign, PixelArea head) {
        List<RecognisedLine.Mark> marks = new ArrayList<>(read.marks());
        RecognisedLine.Mark first = marks.get(0);
        double at = (head.x0() + head.x1() - 2.0 * cut.x0()) / 2 / cut.width();
        RecognisedLine.Mark seen = new RecognisedLine.Mark(sign, at, DOUBTFUL);
        if (!isDigit(first.text())) {
            boolean sameWay =
                    sign.equals(BARRED.get(first.text())) || first.text().equals("《") && sign.equals("<");
            marks.set(0, sameWay ? new RecognisedLine.Mark(sign, first.at(), first.certainty()) : first);
        } else if (x(first) > head.x1()) {
            marks.add(0, seen);
        } else if (first.certainty() < DOUBTFUL && marks.size() > 1) {
            marks.set(0, seen);
        }
        return new RecognisedLine(marks);
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private double x(RecognisedLine.Mark mark) {
        return cut.x0() + mark.at() * cut.width();
    }

    /** What stands before the first blank column. */
    private PixelArea head() {
        int end = line.x0();
        while (end < line.x1() && (end - line.x0() < NARROWEST * line.height() || hasInk(end))) {
            end++;
        }
        return line.columns(line.x0(), end);
    }

    private boolean hasInk(int x) {
        return scan.ink().inkInColumn(x, line.y0(), line.y1()) > 0;
    }
}
