package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * Finds the pictures of a text page that may hold text themselves, such as a form or a table pasted as a screenshot. It
 * looks only at their size and at the text printed over them, so that a page without pictures costs nothing, and a page
 * with a logo almost nothing.
 */
final class ImageTextRegions {
    /**
     * Shortest long side in points (5.3 cm): office seals (印章) are 4 to 5 cm wide, signatures and logos rarely wider.
     */
    private static final double LONG = 150;

    /** Shortest short side in points: the height of a header and one row of a table. */
    private static final double LOWEST = 30;

    /** Lowest resolution in pixels a point (50 dpi); characters of fewer pixels cannot be read. */
    private static final double COARSEST = 50 / 72.0;

    /** Largest distance of two strips of one scan, in points: they touch, or overlap by a row of pixels. */
    private static final double TOUCHING = 1;

    /** Height in points that a part of a picture must have free of printed text to be worth reading. */
    private static final double FREE = 100;

    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final List<Glyph> printed;

    private ImageTextRegions(List<Glyph> printed) {
        this.printed = printed;
    }

    /**
     * Returns the regions that may hold text: disjoint, in points, from top to bottom.
     *
     * @param glyphs the page's own text; where it is printed over a picture, the picture is its background or a scan
     *     that the text repeats
     */
    static List<Box> of(List<PlacedImage> pictures, List<Glyph> glyphs) {
        List<Box> readable = pictures.stream()
                .filter(ImageTextRegions::isFine)
                .map(PlacedImage::box)
                .toList();
        if (readable.isEmpty()) {
            return List.of();
        }
        ImageTextRegions areas = new ImageTextRegions(
                glyphs.stream().filter(g -> !Blank.is(g.text())).toList());
        return joined(readable).stream()
                .filter(ImageTextRegions::isLarge)
                .flatMap(box -> areas.free(box).stream())
                .sorted(READING_ORDER)
                .toList();
    }

    private static boolean isFine(PlacedImage picture) {
        Box box = picture.box();
        return picture.columns() >= COARSEST * box.width() && picture.rows() >= COARSEST * box.height();
    }

    private static boolean isLarge(Box box) {
        return Math.max(box.width(), box.height()) >= LONG && Math.min(box.width(), box.height()) >= LOWEST;
    }

    /** Joins pictures that overlap, and the strips of one picture. */
    private static List<Box> joined(List<Box> boxes) {
        List<Box> joined = new ArrayList<>();
        for (Box next : boxes) {
            Box box = next;
            for (Optional<Box> other = partner(joined, box); other.isPresent(); other = partner(joined, box)) {
                joined.remove(other.get());
                box = box.union(other.get());
            }
            joined.add(box);
        }
        return joined;
    }

    private static Optional<Box> partner(List<Box> boxes, Box box) {
        return boxes.stream().filter(b -> b.overlaps(box) || isStripOf(b, box)).findFirst();
    }

    private static boolean isStripOf(Box a, Box b) {
        boolean below = near(a.x0(), b.x0()) && near(a.x1(), b.x1()) && (near(a.y1(), b.y0()) || near(b.y1(), a.y0()));
        boolean beside = near(a.y0(), b.y0()) && near(a.y1(), b.y1()) && (near(a.x1(), b.x0()) || near(b.x1(), a.x0()));
        return below || beside;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOUCHING;
    }

    /** Returns the parts of a picture that have no text printed over them. */
    private List<Box> free(Box picture) {
        List<Box> lines = printed.stream()
                .map(Glyph::box)
                .filter(b -> picture.contains(b.centerX(), b.centerY()))
                .sorted(READING_ORDER)
                .toList();
        if (lines.isEmpty()) {
            return List.of(picture);
        }
        List<Box> free = new ArrayList<>();
        double top = picture.y0();
        for (Box line : lines) {
            addFree(picture, top, line.y0(), free);
            top = Math.max(top, line.y1());
        }
        addFree(picture, top, picture.y1(), free);
        return free;
    }

    private static void addFree(Box picture, double top, double bottom, List<Box> free) {
        if (bottom - top >= FREE) {
            free.add(new Box(picture.x0(), top, picture.x1(), bottom));
        }
    }
}
