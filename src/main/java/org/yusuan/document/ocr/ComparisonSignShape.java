package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a sign of comparison (≤ ≥ &lt; &gt;) by its strokes. The upper arm rises or falls all the way; the lower one is as heavy,
 * or, with a bar under it, twice as heavy. Whether that bar is level (≤), slanted (⩽, as SimSun draws it), double (≦), or has
 * run into the arm in a coarse scan makes no difference.
 */
final class ComparisonSignShape {
    /** Of the contrast: less is the noise of a scan. */
    private static final double DIP = 0.2;

    /** In heights: how much the upper arm rises at least, from the first third of the sign to the last. */
    private static final double RISE = 0.1;

    /** Of the columns of the open half: both arms cross them. */
    private static final double MOST = 0.6;

    /** What lies under the upper arm is heavier by this where there is a bar; half way between one stroke and two. */
    private static final double BARRED = 1.5;

    /** The arms of a sign without a bar are equally heavy; between this and {@link #BARRED} nothing is told. */
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

    /** The sign; empty where the strokes are not those of one. */
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

    /** By how much the upper stroke rises from the first third to the last; 0 where it does not go one way. */
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

    /** How much heavier the ink under the upper stroke of a column is than that stroke; 0 where there is none under it. */
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

    /** Where a column is dark between lighter places, from top to bottom. */
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
