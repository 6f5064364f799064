package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.model.Box;

/**
 * Finds the text of single fonts that are broken on a page whose other fonts are not: a program that subsets fonts has lost
 * the table of one of them. Their characters have the right places and shapes, and the wrong names.
 */
final class GarbledFonts {
    /** Fewer characters are odd signs. */
    private static final int FEWEST = 2;

    /** Of a page: where even its digits are broken it is a picture. */
    private static final double MOST = 0.9;

    /** In sizes of type: a wider gap parts two pieces of a line. */
    private static final double GAP = 0.8;

    /** In the order of their drawing. */
    private final List<Glyph> garbled;

    private final Set<Glyph> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private GarbledFonts(List<Glyph> garbled) {
        this.garbled = garbled;
        known.addAll(garbled);
    }

    /** Of a page; none where all fonts are fine, and none where nearly all are not: then the page is a picture. */
    static GarbledFonts of(List<InkedGlyph> inked) {
        if (inked.stream().noneMatch(i -> GarbageTextDetector.isUnreadable(i.glyph()))) {
            return new GarbledFonts(List.of());
        }
        List<InkedGlyph> printed =
                inked.stream().filter(i -> !Blank.is(i.glyph().text())).toList();
        Map<DecodedFont, List<Glyph>> byFace = new IdentityHashMap<>();
        printed.forEach(
                i -> byFace.computeIfAbsent(i.face(), f -> new ArrayList<>()).add(i.glyph()));
        byFace.entrySet().removeIf(e -> !isBroken(e.getKey(), e.getValue()));
        List<Glyph> garbled = printed.stream()
                .filter(i -> byFace.containsKey(i.face()))
                .map(InkedGlyph::glyph)
                .toList();
        return new GarbledFonts(garbled.size() > MOST * printed.size() ? List.of() : garbled);
    }

    private static boolean isBroken(DecodedFont face, List<Glyph> glyphs) {
        return face.isPictured() && glyphs.size() >= FEWEST && GarbageTextDetector.isGarbage(glyphs);
    }

    boolean has(Glyph glyph) {
        return known.contains(glyph);
    }

    /**
     * The places of the text, each within one line of one cell.
     *
     * @param cells of the page
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
