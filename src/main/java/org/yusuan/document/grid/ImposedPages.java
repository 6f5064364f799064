package org.yusuan.document.grid;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;

/**
 * Splits a sheet on which two pages were printed side by side, as for a booklet (two-up). Its middle is empty from top to bottom,
 * and each half looks like a page of its own.
 *
 * @param hints the words of titles
 */
record ImposedPages(TableHints hints) {
    /** Least width of a sheet of two pages, as a share of its height; two A4 pages give 1.41. */
    private static final double WIDE = 1.2;

    /** Half the width of the strip in the middle that is empty, in points. */
    private static final double EMPTY = 12;

    /** Margin for page numbers at the top and bottom, as a share of the height. */
    private static final double MARGIN = 0.09;

    /** A line is centred on its half if its middle is so near to the half's, as a share of the half's width. */
    private static final double CENTRED = 0.06;

    private static final int FEWEST_CELLS = 4;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-‐–—―−·.\\s]*第?\\s*\\d{1,4}\\s*页?[-‐–—―−·.\\s]*");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{IsHan}{8,}[，。；].*");

    /**
     * A page as it was before it was put on the sheet.
     *
     * @param content its characters and rulings, at their places on the sheet
     * @param left where it begins on the sheet, in points
     * @param right where it ends on the sheet, in points
     */
    record Half(PageContent content, double left, double right) {}

    /** The two pages of a sheet from left to right; the sheet itself if it is one page. */
    List<Half> of(PageContent sheet) {
        double middle = sheet.width() / 2;
        if (sheet.width() < sheet.height() * WIDE || !isEmptyAt(sheet, middle)) {
            return whole(sheet);
        }
        Half left = new Half(part(sheet, box -> box.centerX() < middle), 0, middle);
        Half right = new Half(part(sheet, box -> box.centerX() >= middle), middle, sheet.width());
        return isPage(left) && isPage(right) ? List.of(left, right) : whole(sheet);
    }

    private static List<Half> whole(PageContent sheet) {
        return List.of(new Half(sheet, 0, sheet.width()));
    }

    private static boolean isEmptyAt(PageContent sheet, double middle) {
        boolean text = sheet.glyphs().stream()
                .filter(Glyph::upright)
                .map(Glyph::box)
                .anyMatch(box -> box.x0() < middle + EMPTY && box.x1() > middle - EMPTY);
        Stream<Box> drawn = Stream.concat(
                sheet.cells().stream(), sheet.rulings().stream().map(r -> new Box(r.x0(), r.y0(), r.x1(), r.y1())));
        return !text && drawn.noneMatch(box -> box.x0() < middle - 1 && box.x1() > middle + 1);
    }

    private static PageContent part(PageContent sheet, Predicate<Box> inside) {
        return new PageContent(
                sheet.number(),
                sheet.width(),
                sheet.height(),
                sheet.glyphs().stream().filter(g -> inside.test(g.box())).toList(),
                sheet.rulings().stream()
                        .filter(r -> inside.test(new Box(r.x0(), r.y0(), r.x1(), r.y1())))
                        .toList(),
                sheet.cells().stream().filter(inside).toList(),
                sheet.pictures().stream().filter(inside).toList(),
                sheet.kind(),
                sheet.unread(),
                sheet.recognised(),
                sheet.method(),
                sheet.confidence());
    }

    /** The halves of a wide table without rulings have none of these. */
    private boolean isPage(Half half) {
        PageContent page = half.content();
        List<Line> lines =
                Lines.of(page.glyphs().stream().filter(Glyph::upright).toList());
        double width = half.right() - half.left();
        double centre = half.left() + width / 2;
        return page.cells().size() >= FEWEST_CELLS
                || lines.stream()
                        .anyMatch(line -> isNumber(line, page.height())
                                || hints.isTitle(line.text())
                                || SENTENCE.matcher(line.text()).matches())
                || !lines.isEmpty()
                        && lines.stream().allMatch(line -> Math.abs(line.box().centerX() - centre) < width * CENTRED);
    }

    private static boolean isNumber(Line line, double height) {
        double y = line.box().centerY();
        return (y < height * MARGIN || y > height * (1 - MARGIN))
                && PAGE_NUMBER.matcher(line.text()).matches();
    }
}
