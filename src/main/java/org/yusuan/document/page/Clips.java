package org.yusuan.document.page;

import java.awt.geom.Path2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Box;

/**
 * What a clip path leaves of the page, as a rectangle. The exact intersection of areas costs more than the rest of the page
 * together; the clips of tables are rectangles, and for others the rectangle around them errs on the side of keeping.
 */
final class Clips {
    private final PageTransform display;

    /** By the last path of a list: each is appended to one list only, and lists are copied when they part. */
    private final Map<Path2D, Box> known = new IdentityHashMap<>();

    Clips(PageTransform display) {
        this.display = display;
    }

    /** The displayed rectangle within all these paths, which may be empty. */
    Box within(List<Path2D> paths) {
        int next = paths.size();
        while (next > 0 && !known.containsKey(paths.get(next - 1))) {
            next--;
        }
        Box box = next == 0 ? display.page() : known.getOrDefault(paths.get(next - 1), display.page());
        for (Path2D path : paths.subList(next, paths.size())) {
            box = intersection(box, display.around(path.getBounds2D()));
            known.put(path, box);
        }
        return box;
    }

    static Box intersection(Box a, Box b) {
        double x0 = Math.max(a.x0(), b.x0());
        double y0 = Math.max(a.y0(), b.y0());
        return new Box(x0, y0, Math.max(x0, Math.min(a.x1(), b.x1())), Math.max(y0, Math.min(a.y1(), b.y1())));
    }
}
