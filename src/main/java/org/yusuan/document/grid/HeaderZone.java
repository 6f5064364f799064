package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.page.Glyph;

/**
 * The header of a table without ruled cells.
 *
 * @param cells its headers
 * @param firstLine index of its first line among the lines of the page
 * @param top upper edge of its first line, in points
 * @param bottom height below which its body begins, in points
 */
record HeaderZone(List<HeaderCell> cells, int firstLine, double top, double bottom) {
    /** Fewest known headers of a table. */
    private static final int FEWEST_HEADERS = 3;

    /** A table of two columns (项目, 预算数) is one where a title stands over it. */
    private static final int FEWEST_BELOW_A_TITLE = 2;

    /** Between title and header stand the entity, the unit and the number of the table. */
    private static final int LINES_BELOW_A_TITLE = 4;

    /** Fewest headers of a bottom row. */
    private static final int FEWEST_IN_LAST_ROW = 2;

    /** Share of the header's width from which a ruling runs under all of it. */
    private static final double WHOLE_WIDTH = 0.9;

    HeaderZone {
        cells = List.copyOf(cells);
    }

    /**
     * Finds the header in a run of lines.
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
        int fewest = isBelowATitle(lines, from, hints) ? FEWEST_BELOW_A_TITLE : FEWEST_HEADERS;
        if (known.stream().map(HeaderCell::text).distinct().count() < fewest) {
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

    private static boolean isBelowATitle(List<List<Word>> lines, int from, TableHints hints) {
        return lines.subList(Math.max(0, from - LINES_BELOW_A_TITLE), from).stream()
                .map(UnruledText::textOf)
                .anyMatch(hints::isTitle);
    }

    /**
     * Returns the height of the ruling under the header, above which everything is a header, known or not; 0 if there
     * is none.
     */
    private static double foot(List<HeaderCell> cells, HeaderCell last, List<Separator> rules) {
        double left = cells.stream().mapToDouble(c -> c.box().x0()).min().orElseThrow();
        double right = cells.stream().mapToDouble(c -> c.box().x1()).max().orElseThrow();
        return rules.stream()
                .filter(r -> r.y() > last.y() && r.length() > WHOLE_WIDTH * (right - left))
                .mapToDouble(Separator::y)
                .min()
                .orElse(0);
    }

    /** Returns a header in the lowest row of headers: one that has others beside it, unlike a total below them. */
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

    /** Returns the words of a line, with numbers joined to the text beside them: 2024 and 年预算数. */
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

    /** Joins the words of a header zone into headers, which wrap within the width of their columns. */
    private static final class HeaderCells {
        /**
         * Largest distance between the lines of one header, in ems; between two rows of headers are the paddings of
         * both.
         */
        private static final double LEADING = 1.5;

        /** Largest distance between two lines that rulings or the vocabulary show to be one header, in ems. */
        private static final double FARTHEST = 2.6;

        private static final double SAME_LINE = 0.5;

        /** Largest ratio of the line distances of two headers. */
        private static final double SAME_LEADING = 1.12;

        private static final int SHORTEST_BY_ITSELF = 4;

        private final TableHints hints;
        private final List<Separator> rules;
        private final boolean ruled;

        HeaderCells(TableHints hints, List<Separator> rules) {
            this.hints = hints;
            this.rules = rules;
            this.ruled = rules.size() > 1;
        }

        /**
         * Returns the headers from top to bottom.
         *
         * @param words of the zone, in any order
         */
        List<HeaderCell> of(List<Word> words) {
            List<List<Word>> stacks = new ArrayList<>();
            List<Word> sorted =
                    words.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
            double leading = Math.min(LEADING, SAME_LEADING * leading(sorted));
            for (Word word : sorted) {
                Optional<List<Word>> upper = stacks.stream()
                        .filter(s -> continues(s, word, sorted, leading))
                        .max(Comparator.comparingDouble(s -> s.get(s.size() - 1).y()));
                upper.ifPresentOrElse(s -> s.add(word), () -> stacks.add(new ArrayList<>(List.of(word))));
            }
            return stacks.stream().map(HeaderCell::new).toList();
        }

        private boolean continues(List<Word> stack, Word lower, List<Word> all, double leading) {
            Word upper = stack.get(stack.size() - 1);
            double distance = distance(upper, lower);
            boolean apart = distance <= SAME_LINE || distance > FARTHEST || !upper.sharesWidth(lower.box());
            if (apart || hasSeveralBelow(upper, lower, all)) {
                return false;
            }
            if (ruled) {
                return rules.stream().noneMatch(r -> r.parts(upper, lower));
            }
            String text = new HeaderCell(stack).text();
            if (hints.isHeader(text + lower.text())) {
                return true;
            }
            boolean twoHeaders = hints.isHeader(text) && beginsHeader(lower, all) || isHeaderByItself(lower);
            return !twoHeaders && distance <= leading;
        }

        /** Whether a line is a whole header, and not a word that many headers end with, such as 收入 or 合计. */
        private boolean isHeaderByItself(Word line) {
            return line.text().length() >= SHORTEST_BY_ITSELF && hints.isHeader(line.text());
        }

        /**
         * Returns the smallest distance of two words above each other, in ems: the line distance within a header, if
         * any has two lines.
         */
        private static double leading(List<Word> words) {
            double least = Double.POSITIVE_INFINITY;
            for (Word upper : words) {
                for (Word lower : words) {
                    double distance = distance(upper, lower);
                    boolean below = distance > SAME_LINE && upper.sharesWidth(lower.box());
                    least = below ? Math.min(least, distance) : least;
                }
            }
            return least;
        }

        private static double distance(Word upper, Word lower) {
            return (lower.y() - upper.y()) / Math.max(upper.size(), lower.size());
        }

        /** Whether a word is a header, alone or with the lines below it. */
        private boolean beginsHeader(Word word, List<Word> all) {
            StringBuilder text = new StringBuilder(word.text());
            Word last = word;
            for (Word next : all) {
                double distance = (next.y() - last.y()) / next.size();
                if (distance > 0.5
                        && distance <= LEADING
                        && word.sharesWidth(next.box())
                        && !hints.isHeader(text.toString())) {
                    text.append(next.text());
                    last = next;
                }
            }
            return hints.isHeader(text.toString());
        }

        /** Whether several words are below a word: then it is a header over several columns. */
        private static boolean hasSeveralBelow(Word upper, Word lower, List<Word> all) {
            return all.stream()
                            .filter(w -> Math.abs(w.y() - lower.y()) < lower.size() / 2 && upper.sharesWidth(w.box()))
                            .count()
                    > 1;
        }
    }
}
