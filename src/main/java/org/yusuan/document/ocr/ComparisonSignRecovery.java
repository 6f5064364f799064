package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.ocr.ScanLayout.TextLine;

/**
 * Recovers the comparison sign at the start of a target value (指标值) from its strokes, because the recognition reads ≤
 * as &lt; or loses the sign. If the strokes are ambiguous, the text stays as it was recognised.
 */
final class ComparisonSignRecovery {
    /** What the recognition reads for a sign with a bar, and the sign with a bar that points the same way. */
    private static final Map<String, String> BARRED =
            Map.of("<", "≤", "＜", "≤", "《", "≤", "〈", "≤", "く", "≤", ">", "≥", "＞", "≥", "》", "≥", "〉", "≥");

    /** Narrowest sign, in heights of the line. */
    private static final double NARROWEST = 0.3;

    /** Widest sign, in heights of the line; anything wider is a sign that touches its digit. */
    private static final double WIDEST = 1.2;

    /** Certainty below which a recognised digit may be a sign, 0..1. */
    private static final double DOUBTFUL = 0.6;

    private final PaperScan scan;
    private final PixelArea line;
    private final PixelArea cut;

    ComparisonSignRecovery(PaperScan scan, TextLine line, Crop crop) {
        this.scan = scan;
        this.line = line.ink();
        this.cut = crop.cut();
    }

    /** Returns the line with the sign before its first number as the picture shows it. */
    RecognisedLine corrected(RecognisedLine read) {
        List<RecognisedLine.Mark> marks = read.marks();
        if (marks.isEmpty() || !isNumber(marks)) {
            return read;
        }
        PixelArea head = head();
        boolean possible = head.width() >= NARROWEST * line.height() && head.width() <= WIDEST * line.height();
        Optional<String> shape = possible ? new ComparisonSignShape(scan.grey(), head).read() : Optional.empty();
        return shape.map(sign -> with(read, sign, head)).orElse(read);
    }

    /** Whether the line starts with a digit, or with a sign before one. */
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

    /** Returns the area before the first blank column. */
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

    /**
     * Reads a comparison sign (≤ ≥ &lt; &gt;) from its strokes. The upper arm rises or falls all the way. The lower arm
     * is equally heavy, or twice as heavy with a bar under it. It makes no difference whether that bar is level (≤),
     * slanted (⩽, as SimSun draws it), double (≦), or merged with the arm in a coarse scan.
     */
    static final class ComparisonSignShape {
        /** Smallest change of lightness that is not noise, as a share of the contrast. */
        private static final double DIP = 0.2;

        /** Smallest rise of the upper arm from the first third of the sign to the last, in heights of the sign. */
        private static final double RISE = 0.1;

        /** Share of the columns of the open half that both arms must cross. */
        private static final double MOST = 0.6;

        /**
         * Weight of what lies under the upper arm, relative to it, from which there is a bar; half way between one
         * stroke and two.
         */
        private static final double BARRED = 1.5;

        /** Largest such weight of a sign without a bar; between this and {@link #BARRED} the sign stays undecided. */
        private static final double BARE = 1.25;

        private final GreyImage grey;
        private final PixelArea area;
        private final double depth;

        ComparisonSignShape(GreyImage grey, PixelArea area) {
            this.grey = grey;
            this.area = area;
            int darkest = IntStream.range(area.y0(), area.y1())
                    .flatMap(y -> IntStream.range(area.x0(), area.x1()).map(x -> grey.at(x, y)))
                    .min()
                    .orElse(GreyImage.WHITE);
            this.depth = DIP * (GreyImage.WHITE - darkest);
        }

        /** Returns the sign; empty if the strokes do not form one. */
        Optional<String> read() {
            double rise = rise();
            if (Math.abs(rise) < RISE * area.height()) {
                return Optional.empty();
            }
            int middle = (area.x0() + area.x1()) / 2;
            PixelArea open = rise > 0 ? area.columns(middle, area.x1()) : area.columns(area.x0(), middle);
            double[] weights = IntStream.range(open.x0(), open.x1())
                    .mapToDouble(this::weightBelow)
                    .filter(w -> w > 0)
                    .sorted()
                    .toArray();
            if (weights.length < MOST * open.width()) {
                return Optional.empty();
            }
            double weight = weights[weights.length / 2];
            if (weight >= BARRED) {
                return Optional.of(rise > 0 ? "≤" : "≥");
            }
            return weight <= BARE && weight >= 1 / BARE ? Optional.of(rise > 0 ? "<" : ">") : Optional.empty();
        }

        /** Returns the rise of the upper stroke from the first third to the last, in pixels; 0 if it turns back. */
        private double rise() {
            int third = area.width() / 3;
            double first = top(area.x0(), area.x0() + third);
            double middle = top(area.x0() + third, area.x1() - third);
            double last = top(area.x1() - third, area.x1());
            boolean oneWay = first > middle && middle > last || first < middle && middle < last;
            return oneWay ? first - last : 0;
        }

        private double top(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(this::strokes)
                    .filter(strokes -> !strokes.isEmpty())
                    .mapToInt(strokes -> strokes.get(0))
                    .average()
                    .orElse(0);
        }

        /**
         * Returns the weight of the ink under the upper stroke of a column relative to that stroke; 0 if there is none.
         */
        private double weightBelow(int x) {
            List<Integer> strokes = strokes(x);
            if (strokes.size() < 2) {
                return 0;
            }
            int between = strokes.get(0);
            for (int y = between; y < strokes.get(1); y++) {
                between = grey.at(x, y) > grey.at(x, between) ? y : between;
            }
            return weight(x, between, area.y1()) / Math.max(1, weight(x, area.y0(), between));
        }

        private double weight(int x, int from, int to) {
            return IntStream.range(from, to)
                    .map(y -> GreyImage.WHITE - grey.at(x, y))
                    .sum();
        }

        /** Returns the rows where a column is dark between lighter pixels, from top to bottom. */
        private List<Integer> strokes(int x) {
            List<Integer> strokes = new ArrayList<>();
            int lightest = GreyImage.WHITE;
            int darkest = GreyImage.WHITE;
            int at = -1;
            for (int y = area.y0(); y < area.y1(); y++) {
                int light = grey.at(x, y);
                if (at >= 0 && light > darkest + depth) {
                    strokes.add(at);
                    at = -1;
                    lightest = light;
                } else if (at < 0 && light < lightest - depth || at >= 0 && light < darkest) {
                    at = y;
                    darkest = light;
                }
                lightest = Math.max(lightest, light);
            }
            if (at >= 0) {
                strokes.add(at);
            }
            return strokes;
        }
    }
}
