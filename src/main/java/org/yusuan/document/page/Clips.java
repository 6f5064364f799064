package org.yusuan.document.page;

import java.awt.geom.Path2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Box;

/**
 * Reduces clip paths to the rectangle of the displayed page that they leave visible. The exact intersection of areas
 * would cost more than the rest of the page together. The clips of tables are rectangles; around any other clip the
 * rectangle is too large, so that too much is kept rather than too little.
 */
final class Clips {
    private final PageTransform transform;

    /**
     * Results by the last path of a list: PDFBox appends each path to one list only, and copies a list before it
     * branches.
     */
    private final Map<Path2D, Box> known = new IdentityHashMap<>();

    Clips(PageTransform transform) {
        this.transform = transform;
    }

    /** Returns the displayed rectangle inside all these paths, in points; it may be empty. */
    Box within(List<Path2D> paths) {
        int next = paths.size();
        while (next > 0 && !known.containsKey(paths.get(next - 1))) {
            next--;
        }
        Box box = next == 0 ? transform.page() : known.getOrDefault(paths.get(next - 1), transform.page());
        for (Path2D path : paths.subList(next, paths.size())) {
            box = intersection(box, transform.around(path.getBounds2D()));
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
