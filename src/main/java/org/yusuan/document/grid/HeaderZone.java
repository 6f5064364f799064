package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.page.Glyph;

/**
 * The header of a table that no cells show.
 *
 * @param cells its headers
 * @param firstLine index of its first line among the lines of the page
 * @param top upper edge of its first line
 * @param bottom height below which its body begins
 */
record HeaderZone(List<HeaderCell> cells, int firstLine, double top, double bottom) {
    /** So many known headers make a table, if a title or a caption with the unit stands over them: fewer with amounts below. */
    private static final int FEWEST_HEADERS = 3;

    private static final int FEWEST_IN_LAST_ROW = 2;

    /** A ruling as long as this share of the header runs under all of it. */
    private static final double WHOLE_WIDTH = 0.9;

    HeaderZone {
        cells = List.copyOf(cells);
    }

    /**
     * The header in a run of lines, if there is one.
     *
     * @param lines of the page
     * @param from first line of the zone
     * @param to line after the last that may belong to it
     * @param rules of the page
     */
    static Optional<HeaderZone> in(List<List<Word>> lines, int from, int to, List<Separator> rules, TableHints hints) {
        List<Word> words = new ArrayList<>();
        lines.subList(from, to).forEach(l -> words.addAll(joined(l)));
        double top = top(lines.get(from));
        double end = to < lines.size() ? top(lines.get(to)) : Double.MAX_VALUE;
        List<Separator> inside =
                rules.stream().filter(r -> r.y() > top && r.y() < end).toList();
        List<HeaderCell> cells = new HeaderCells(hints, inside).of(words);
        List<HeaderCell> known =
                cells.stream().filter(c -> hints.isHeader(c.text())).toList();
        if (known.stream().map(HeaderCell::text).distinct().count() < FEWEST_HEADERS) {
            return Optional.empty();
        }
        return lastRow(known).map(last -> {
            double foot = foot(cells, last, inside);
            List<HeaderCell> header =
                    cells.stream().filter(c -> !c.isBelow(last) || c.y() < foot).toList();
            double bottom = header.stream().mapToDouble(c -> c.box().y1()).max().orElseThrow();
            return new HeaderZone(header, from, top, bottom);
        });
    }

    /** The height of the ruling under the header, above which all are headers, known or not; 0 if there is none. */
    private static double foot(List<HeaderCell> cells, HeaderCell last, List<Separator> rules) {
        double left = cells.stream().mapToDouble(c -> c.box().x0()).min().orElseThrow();
        double right = cells.stream().mapToDouble(c -> c.box().x1()).max().orElseThrow();
        return rules.stream()
                .filter(r -> r.y() > last.y() && r.length() > WHOLE_WIDTH * (right - left))
                .mapToDouble(Separator::y)
                .min()
                .orElse(0);
    }

    /** A header in the lowest row of headers: one that has others beside it. A total below them is none. */
    private static Optional<HeaderCell> lastRow(List<HeaderCell> known) {
        HeaderCell last = null;
        for (HeaderCell cell : known) {
            long beside = known.stream()
                    .filter(c -> !c.isBelow(cell) && !cell.isBelow(c))
                    .filter(c -> !PrintedRow.isTotal(c.text()) || !PrintedRow.isTotal(cell.text()))
                    .count();
            if (beside >= FEWEST_IN_LAST_ROW && (last == null || cell.isBelow(last))) {
                last = cell;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The words of a line, numbers together with the text they belong to: 2024 and 年预算数. */
    private static List<Word> joined(List<Word> line) {
        List<Word> joined = new ArrayList<>();
        for (Word word : line) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isNear(word)) {
                joined.set(last, joined.get(last).with(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Whether a word belongs to a header. */
    boolean holds(Word word) {
        Glyph first = word.glyphs().get(0);
        return cells.stream().flatMap(c -> c.glyphs().stream()).anyMatch(g -> g == first);
    }

    private static double top(List<Word> line) {
        return line.stream().mapToDouble(w -> w.box().y0()).min().orElseThrow();
    }
}
