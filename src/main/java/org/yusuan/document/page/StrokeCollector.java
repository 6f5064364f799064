package org.yusuan.document.page;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.page.PathEngine.SubPath;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * Collects everything on a page that may be a ruling: stroked lines, and thin areas, because Word, WPS and browsers
 * draw borders as filled rectangles or as pictures one pixel high.
 *
 * <p>The edges of shaded areas are left out. In a ruled table they double its rulings a point away; in an unruled one
 * they surround only some rows, so that the lattice would show half a table. Unruled tables are read by their alignment
 * instead.
 */
final class StrokeCollector {
    /** Tolerance in points at the edge of a clip: a ruling there is half visible. */
    private static final double CLIP_EDGE = 1;

    /** Fewest visible white lines of a table that is ruled in white; it has one for each of its columns. */
    private static final int FEWEST_WHITE = 4;

    private final WorkBudget budget;
    private final FillStack fills;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> unseen = new ArrayList<>();
    private int white;
    private int drawings;

    StrokeCollector(WorkBudget budget, FillStack fills) {
        this.budget = budget;
        this.fills = fills;
    }

    /**
     * Returns the visible strokes. For a table that is ruled in white, with a shaded header or every second row shaded,
     * it also returns the strokes between its white cells, which are lines of the same grid.
     */
    List<Stroke> all() {
        if (white < FEWEST_WHITE) {
            return strokes;
        }
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(unseen);
        return all;
    }

    /** Returns how many filled areas have curved edges: letters drawn as outlines, charts, seals. */
    int drawings() {
        return drawings;
    }

    /** Adds lines drawn with a pen of this width in points; a pen thicker than a ruling paints areas. */
    void addStroked(List<SubPath> path, double width, double lightness, Box clip) throws UnreadableDocument {
        for (SubPath part : path) {
            for (Line2D line : part.lines()) {
                budget.stroke();
                Optional<Stroke> stroke = Stroke.along(line);
                if (stroke.isPresent() && width <= Stroke.THICKEST) {
                    keep(stroke.get(), lightness, clip);
                } else if (stroke.isPresent()) {
                    fills.paint(stroke.get().thickened(width), lightness);
                }
            }
        }
    }

    /** Adds filled areas. */
    void addFilled(List<SubPath> path, double lightness, Box clip) throws UnreadableDocument {
        if (isFrame(path)) {
            addStroked(path.subList(0, 1), 0, lightness, clip);
            return;
        }
        for (SubPath part : path) {
            budget.stroke();
            if (part.curved()) {
                drawings++;
            } else {
                addArea(part.box(), lightness, clip);
            }
        }
    }

    /** Adds a picture; a thin one is a ruling. */
    void addPicture(Box box, Box clip) throws UnreadableDocument {
        budget.stroke();
        fills.paintAnything(Clips.intersection(box, clip));
        for (Stroke stroke : Stroke.ofArea(box)) {
            keep(stroke, 0, clip);
        }
    }

    /** Removes what a picture now hides. Lines along its edges are its border, and stay. */
    void cover(Box picture) {
        Box inner = new Box(
                picture.x0() + CLIP_EDGE, picture.y0() + CLIP_EDGE, picture.x1() - CLIP_EDGE, picture.y1() - CLIP_EDGE);
        List<Stroke> left =
                strokes.stream().flatMap(s -> s.without(inner).stream()).toList();
        strokes.clear();
        strokes.addAll(left);
    }

    private void addArea(Box box, double lightness, Box clip) {
        List<Stroke> thin = Stroke.ofArea(box);
        thin.forEach(stroke -> keep(stroke, lightness, clip));
        if (thin.isEmpty()) {
            fills.paint(Clips.intersection(box, clip), lightness);
        }
    }

    /** Whether a path is a box with a slightly smaller box as a hole: a border drawn as one area. */
    private static boolean isFrame(List<SubPath> path) {
        if (path.size() != 2 || path.get(0).curved() || path.get(1).curved()) {
            return false;
        }
        Box outer = path.get(0).box();
        Box hole = path.get(1).box();
        return isRim(hole.x0() - outer.x0())
                && isRim(hole.y0() - outer.y0())
                && isRim(outer.x1() - hole.x1())
                && isRim(outer.y1() - hole.y1());
    }

    private static boolean isRim(double width) {
        return width > 0 && width <= Stroke.THICKEST;
    }

    private void keep(Stroke stroke, double lightness, Box clip) {
        stroke.within(clip, CLIP_EDGE).ifPresent(seen -> {
            boolean shows = fills.shows(lightness, seen.box());
            white += shows && lightness >= Luminance.WHITE ? 1 : 0;
            (shows ? strokes : unseen).add(seen);
        });
    }
}
