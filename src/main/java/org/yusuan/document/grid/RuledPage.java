package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.model.PageBox;

/**
 * A page whose ruled cells are found.
 *
 * @param number 1-based
 * @param width of the displayed page, points
 * @param height of the displayed page, points
 * @param grids parts of ruled tables
 * @param outside the upright characters outside them
 */
record RuledPage(int number, double width, double height, List<PageGrid> grids, List<Glyph> outside) {

    RuledPage {
        grids = List.copyOf(grids);
        outside = List.copyOf(outside);
    }

    /**
     * The page's layout.
     *
     * @param more parts of tables that alignment shows
     * @param text the characters outside these too
     */
    PageLayout layout(List<PageGrid> more, List<Glyph> text) {
        List<PageGrid> all = new ArrayList<>(grids);
        all.addAll(more);
        all.sort(Comparator.comparingDouble(g -> g.box().y0()));
        List<ContextLine> lines = Lines.of(text).stream()
                .map(l -> new ContextLine(l.text(), largest(l), new PageBox(number, l.box())))
                .filter(l -> !l.compact().isEmpty())
                .toList();
        return new PageLayout(number, width, height, all, lines);
    }

    private static double largest(Line line) {
        return line.glyphs().stream().mapToDouble(Glyph::fontSize).max().orElse(0);
    }
}
