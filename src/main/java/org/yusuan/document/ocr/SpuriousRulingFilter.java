package org.yusuan.document.ocr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.page.Ruling;

/**
 * Tells rulings from long strokes of large characters. A short one must hang between two long ones, or from one together with
 * others that end where it ends, from one border to the other: a table's last row, whose upper border stayed on the page before.
 */
final class SpuriousRulingFilter {
    /** In points; the strokes of a title's characters are shorter. */
    private static final double LONG = 40;

    /** In points, how far a scanned line may end from the one that it meets. */
    private static final double MISS = 2.5;

    /** Fewer teeth that end together may be strokes of characters. */
    private static final int TEETH = 3;

    /** In points: narrower is no table, but strokes of a title's characters that seem one line. */
    private static final double BACK = 90;

    private final List<Ruling> rulings;
    private final List<Ruling> lines;

    private SpuriousRulingFilter(List<Ruling> rulings) {
        this.rulings = rulings;
        this.lines = rulings.stream().filter(r -> r.length() >= LONG).toList();
    }

    static List<Ruling> removed(List<Ruling> rulings) {
        SpuriousRulingFilter strays = new SpuriousRulingFilter(rulings);
        return rulings.stream()
                .filter(r -> r.length() >= LONG || strays.hangs(r) || strays.isTooth(r))
                .toList();
    }

    private boolean hangs(Ruling ruling) {
        return meetsLine(ruling, true) && meetsLine(ruling, false);
    }

    private boolean isTooth(Ruling ruling) {
        return freeEnd(ruling).stream().anyMatch(end -> backs(ruling).anyMatch(back -> isComb(back, end)));
    }

    private Stream<Ruling> backs(Ruling tooth) {
        return across(tooth)
                .filter(line -> line.length() >= BACK)
                .filter(line -> meets(line, tooth.x0(), tooth.y0()) || meets(line, tooth.x1(), tooth.y1()));
    }

    /** Whether short rulings stand at both ends of the line and between them, and end together. */
    private boolean isComb(Ruling back, double end) {
        List<Ruling> teeth = rulings.stream()
                .filter(r -> r.horizontal() != back.horizontal() && r.length() < LONG)
                .filter(r -> meets(back, r.x0(), r.y0()) || meets(back, r.x1(), r.y1()))
                .filter(r -> freeEnd(r).filter(e -> Math.abs(e - end) <= MISS).isPresent())
                .toList();
        return teeth.size() >= TEETH
                && teeth.stream().anyMatch(r -> near(r, back.x0(), back.y0()))
                && teeth.stream().anyMatch(r -> near(r, back.x1(), back.y1()));
    }

    private static boolean near(Ruling tooth, double x, double y) {
        return tooth.horizontal() ? Math.abs(tooth.y0() - y) <= MISS : Math.abs(tooth.x0() - x) <= MISS;
    }

    /** Where a ruling ends that hangs from a line at its other end. */
    private Optional<Double> freeEnd(Ruling ruling) {
        boolean first = meetsLine(ruling, true);
        if (first == meetsLine(ruling, false)) {
            return Optional.empty();
        }
        return Optional.of(ruling.horizontal() ? first ? ruling.x1() : ruling.x0() : first ? ruling.y1() : ruling.y0());
    }

    private boolean meetsLine(Ruling ruling, boolean first) {
        double x = first ? ruling.x0() : ruling.x1();
        double y = first ? ruling.y0() : ruling.y1();
        return across(ruling).anyMatch(line -> meets(line, x, y));
    }

    private Stream<Ruling> across(Ruling ruling) {
        return lines.stream().filter(line -> line.horizontal() != ruling.horizontal());
    }

    private static boolean meets(Ruling line, double x, double y) {
        return x >= line.x0() - MISS && x <= line.x1() + MISS && y >= line.y0() - MISS && y <= line.y1() + MISS;
    }
}
