package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.model.Box;

/**
 * Finds the text of single broken fonts on a page whose other fonts are intact: a program that subsets fonts has lost
 * the character table of one of them. The characters have the right positions and shapes, but the wrong meaning.
 */
final class GarbledFonts {
    /** Fewest characters of a broken font; fewer are stray symbols. */
    private static final int FEWEST = 2;

    /** Share of garbled characters above which a page is treated as a picture: then even its digits are broken. */
    private static final double MOST = 0.9;

    /** Gap that separates two pieces of a line, as a multiple of the font size. */
    private static final double GAP = 0.8;

    /** In drawing order. */
    private final List<Glyph> garbled;

    private final Set<Glyph> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private GarbledFonts(List<Glyph> garbled) {
        this.garbled = garbled;
        known.addAll(garbled);
    }

    /**
     * Finds the garbled text of a page: none if all fonts are intact, and none if nearly all are broken, because then
     * the whole page is treated as a picture.
     */
    static GarbledFonts of(List<InkedGlyph> inked) {
        if (inked.stream().noneMatch(i -> GarbageTextDetector.isUnreadable(i.glyph()))) {
            return new GarbledFonts(List.of());
        }
        List<InkedGlyph> printed =
                inked.stream().filter(i -> !Blank.is(i.glyph().text())).toList();
        Map<DecodedFont, List<Glyph>> byFont = new IdentityHashMap<>();
        printed.forEach(
                i -> byFont.computeIfAbsent(i.font(), f -> new ArrayList<>()).add(i.glyph()));
        byFont.entrySet().removeIf(e -> !isBroken(e.getKey(), e.getValue()));
        List<Glyph> garbled = printed.stream()
                .filter(i -> byFont.containsKey(i.font()))
                .map(InkedGlyph::glyph)
                .toList();
        return new GarbledFonts(garbled.size() > MOST * printed.size() ? List.of() : garbled);
    }

    private static boolean isBroken(DecodedFont font, List<Glyph> glyphs) {
        return font.isPictured() && glyphs.size() >= FEWEST && GarbageTextDetector.isGarbage(glyphs);
    }

    boolean has(Glyph glyph) {
        return known.contains(glyph);
    }

    /**
     * Returns the boxes of the garbled text in points, each within one line of one cell.
     *
     * @param cells of the page, in points
     */
    List<Box> pieces(List<Box> cells) {
        Map<Box, List<Glyph>> byCell = new IdentityHashMap<>();
        List<Box> order = new ArrayList<>(cells);
        Box outside = new Box(0, 0, 0, 0);
        order.add(outside);
        for (Glyph glyph : garbled) {
            byCell.computeIfAbsent(cellOf(glyph, cells, outside), c -> new ArrayList<>())
                    .add(glyph);
        }
        List<Box> pieces = new ArrayList<>();
        for (Box cell : order) {
            Lines.of(byCell.getOrDefault(cell, List.of())).forEach(line -> addPieces(line.glyphs(), pieces));
        }
        return pieces;
    }

    private static Box cellOf(Glyph glyph, List<Box> cells, Box outside) {
        double x = glyph.box().centerX();
        double y = glyph.box().centerY();
        return cells.stream().filter(c -> c.contains(x, y)).findFirst().orElse(outside);
    }

    private static void addPieces(List<Glyph> line, List<Box> pieces) {
        Box piece = line.get(0).box();
        for (Glyph glyph : line.subList(1, line.size())) {
            if (glyph.box().x0() - piece.x1() > GAP * glyph.fontSize()) {
                pieces.add(piece);
                piece = glyph.box();
            } else {
                piece = piece.union(glyph.box());
            }
        }
        pieces.add(piece);
    }
}
