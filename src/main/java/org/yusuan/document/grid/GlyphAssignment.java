package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yusuan.document.page.Blank;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/**
 * Assigns the characters of a page to the cells of its tables. Each goes to the cell that contains its middle; the
 * characters of a word that is {@link SpilledWord too wide for its cell} all go to that one cell, so that no number is
 * cut at a ruling.
 */
final class GlyphAssignment {
    private static final int NOWHERE = -1;

    private final List<Tiling> tilings;
    private final List<Glyph> glyphs;
    private final int[] table;
    private final int[] slot;

    private GlyphAssignment(List<Tiling> tilings, List<Glyph> glyphs) {
        this.tilings = tilings;
        this.glyphs = glyphs;
        this.table = new int[glyphs.size()];
        this.slot = new int[glyphs.size()];
        Arrays.fill(table, NOWHERE);
    }

    /**
     * Assigns the characters.
     *
     * @param tilings the tables of the page
     * @param glyphs its upright characters in drawing order
     */
    static GlyphAssignment of(List<Tiling> tilings, List<Glyph> glyphs) {
        GlyphAssignment assignment = new GlyphAssignment(tilings, glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            assignment.assign(i);
        }
        assignment.gatherSpilledWords();
        return assignment;
    }

    /** Returns the characters in each cell of a table, by the number of the cell. */
    List<List<Glyph>> in(int number) {
        List<List<Glyph>> bySlot = new ArrayList<>();
        tilings.get(number).slots().forEach(s -> bySlot.add(new ArrayList<>()));
        for (int i = 0; i < table.length; i++) {
            if (table[i] == number) {
                bySlot.get(slot[i]).add(glyphs.get(i));
            }
        }
        return bySlot;
    }

    /** Returns the characters outside all tables. */
    List<Glyph> outside() {
        List<Glyph> outside = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            if (table[i] == NOWHERE) {
                outside.add(glyphs.get(i));
            }
        }
        return outside;
    }

    private void assign(int i) {
        for (int t = 0; t < tilings.size(); t++) {
            int at = tilings.get(t)
                    .slotOf(glyphs.get(i).box().centerX(), glyphs.get(i).box().centerY());
            if (at >= 0) {
                table[i] = t;
                slot[i] = at;
                return;
            }
        }
    }

    private void gatherSpilledWords() {
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            boolean torn = false;
            while (to < glyphs.size() && SpilledWord.continues(glyphs.get(to - 1), glyphs.get(to))) {
                torn |= table[to] != table[to - 1] || slot[to] != slot[to - 1];
                to++;
            }
            if (torn) {
                gather(from, to);
            }
            from = to;
        }
    }

    private void gather(int from, int to) {
        int own = NOWHERE;
        for (int i = from; i < to; i++) {
            if (table[i] != NOWHERE && own != NOWHERE && table[i] != own) {
                return;
            }
            own = Math.max(own, table[i]);
        }
        List<Tiling.Slot> slots = tilings.get(own).slots();
        int[] reached = IntStream.range(from, to)
                .filter(i -> table[i] != NOWHERE)
                .map(i -> slot[i])
                .distinct()
                .toArray();
        OptionalInt cell = new SpilledWord(glyphs.subList(from, to))
                .cell(Arrays.stream(reached).mapToObj(s -> slots.get(s).box()).toList());
        if (cell.isPresent()) {
            Arrays.fill(table, from, to, own);
            Arrays.fill(slot, from, to, reached[cell.getAsInt()]);
        }
    }

    /**
     * Characters set close together that extend into more than one cell: an amount or a name that is too wide for its
     * cell, as spreadsheets and browsers print it.
     *
     * @param glyphs from left to right, at least two
     */
    private record SpilledWord(List<Glyph> glyphs) {
        /** Largest gap within a word, in ems; between the words of two cells are the paddings of both. */
        private static final double GAP = 0.12;

        private static final double OVERLAP = 0.3;
        private static final double SAME_LINE = 0.25;

        /** Share of a character's width on either side of a ruling from which the ruling cuts it. */
        private static final double CUT = 0.15;

        /**
         * An amount with decimals or thousands separators; the digits of a code may be in narrow columns side by side.
         */
        private static final Pattern AMOUNT =
                Pattern.compile("[-−－(（△▲]?(\\d{1,3}([,，]\\d{3})+([.．]\\d{1,2})?|\\d+[.．]\\d{1,2})[)）]?");

        private static final Pattern FINE_AMOUNT = Pattern.compile("[-−－(（△▲]?[\\d,，]+[.．]\\d{1,6}[)）]?");

        SpilledWord {
            glyphs = List.copyOf(glyphs);
        }

        /** Whether the next character drawn continues the word. */
        static boolean continues(Glyph last, Glyph next) {
            double em = last.fontSize();
            double gap = next.box().x0() - last.box().x1();
            return gap <= GAP * em
                    && gap >= -OVERLAP * em
                    && Math.abs(next.box().centerY() - last.box().centerY()) <= SAME_LINE * em
                    && !Blank.is(last.text())
                    && !Blank.is(next.text());
        }

        /**
         * Returns the cell to which the word belongs: the one to whose edge or middle it is aligned.
         *
         * @param cells the cells that it extends into
         * @return the index in the list; empty if it may be several words, one in each cell
         */
        OptionalInt cell(List<Box> cells) {
            boolean one = AMOUNT.matcher(text()).matches()
                    || isCut(cells) && (FINE_AMOUNT.matcher(text()).matches() || !holdsAmount(cells));
            return one
                    ? IntStream.range(0, cells.size())
                            .boxed()
                            .min((a, b) -> Double.compare(misalignment(cells.get(a)), misalignment(cells.get(b))))
                            .map(OptionalInt::of)
                            .orElse(OptionalInt.empty())
                    : OptionalInt.empty();
        }

        private String text() {
            return text(glyphs);
        }

        private static String text(List<Glyph> glyphs) {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        private boolean isCut(List<Box> cells) {
            return cells.stream()
                    .anyMatch(cell -> glyphs.stream().anyMatch(g -> cuts(cell.x0(), g) || cuts(cell.x1(), g)));
        }

        private static boolean cuts(double ruling, Glyph glyph) {
            double rim = CUT * glyph.box().width();
            return ruling > glyph.box().x0() + rim && ruling < glyph.box().x1() - rim;
        }

        /**
         * Whether the characters in one of the cells are an amount by themselves: a name that extends up to a number.
         */
        private boolean holdsAmount(List<Box> cells) {
            return cells.stream()
                    .map(cell -> glyphs.stream()
                            .filter(g ->
                                    cell.x0() <= g.box().centerX() && g.box().centerX() < cell.x1())
                            .toList())
                    .anyMatch(inside -> AMOUNT.matcher(text(inside)).matches());
        }

        private double misalignment(Box cell) {
            double x0 = glyphs.get(0).box().x0();
            double x1 = glyphs.get(glyphs.size() - 1).box().x1();
            double edge = Math.min(Math.abs(x0 - cell.x0()), Math.abs(x1 - cell.x1()));
            return Math.min(edge, Math.abs((x0 + x1) / 2 - cell.centerX()));
        }
    }
}
