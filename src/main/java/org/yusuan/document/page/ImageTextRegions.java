package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * Finds the pictures of a text page that may hold text themselves: a form or a table that was pasted as a screenshot. By size
 * and by what stands on them alone, so that a page without pictures costs nothing, and one with a logo next to nothing.
 */
final class ImageTextRegions {
    /** In points, 5.3 cm: the seals (印章) of offices are 4 to 5 cm wide, signatures and logos rarely wider. */
    private static final double LONG = 150;

    /** In points: a header and one row of a table. */
    private static final double LOWEST = 30;

    /** In pixels a point: 50 dpi. Characters of fewer pixels can be read by nobody. */
    private static final double COARSEST = 50 / 72.0;

    /** In points: strips of one scan touch, or overlap by a row of pixels. */
    private static final double TOUCHING = 1;

    /** In points: between lines of text on a picture, where it shows nothing that could be read beside them. */
    private static final double FREE = 100;

    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final List<Glyph> printed;

    private ImageTextRegions(List<Glyph> printed) {
        this.printed = printed;
    }

    /**
     * The areas, disjoint, from top to bottom.
     *
     * @param glyphs that the page prints; where they stand on a picture it is their background, or a scan that they repeat
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

    /** Pictures that overlap are one, and so are the strips of one. */
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

    /** The parts of a picture over which no text is printed. */
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
