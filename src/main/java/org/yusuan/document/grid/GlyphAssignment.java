package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yusuan.document.page.Glyph;

/**
 * Deals the characters of a page out to the cells of its tables, each to the cell in which its middle lies; those of a word that
 * is {@link SpilledWord too wide for its cell} all to that one cell, so that no number is cut at a ruling.
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
     * Deals them.
     *
     * @param tilings the tables of the page
     * @param glyphs its upright characters in drawing order
     */
    static GlyphAssignment of(List<Tiling> tilings, List<Glyph> glyphs) {
        GlyphAssignment dealt = new GlyphAssignment(tilings, glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            dealt.deal(i);
        }
        dealt.gatherSpilled();
        return dealt;
    }

    /** The characters in each cell of a table, by the number of the cell. */
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

    /** The characters in no table. */
    List<Glyph> outside() {
        List<Glyph> outside = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            if (table[i] == NOWHERE) {
                outside.add(glyphs.get(i));
            }
        }
        return outside;
    }

    private void deal(int i) {
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

    private void gatherSpilled() {
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            boolean torn = false;
            while (to < glyphs.size() && SpilledWord.goesOn(glyphs.get(to - 1), glyphs.get(to))) {
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
}
