package org.yusuan.page;

import java.math.BigDecimal;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/**
 * What is on one page, in points of the displayed page (rotation and crop box applied), origin top left.
 *
 * @param number 1-based index in the file
 * @param width of the displayed page
 * @param height of the displayed page
 * @param glyphs in drawing order; characters outside the displayed page are left out
 * @param rulings merged and cleaned, horizontal ones first
 * @param cells the lattice: the smallest rectangles between rulings, a merged cell being one; from top to bottom, left to
 *     right
 * @param pictures boxes of the images
 * @param usable whether the text is usable: false where there is none, or where it is garbage, and pictures cover the page
 * @param method how it was read
 * @param confidence 0..1, 1 for text
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> cells,
        List<Box> pictures,
        boolean usable,
        Method method,
        BigDecimal confidence) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        cells = List.copyOf(cells);
        pictures = List.copyOf(pictures);
    }
}
