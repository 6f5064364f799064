package org.yusuan.document.page;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * Collects what a page draws that may be a ruling: stroked lines, and thin areas, for Word, WPS and browsers draw borders as
 * filled rectangles or as pictures one pixel high.
 *
 * <p>The edges of shaded areas are left out: where a table is ruled they double its rulings a point away, and where it is not
 * they stand around some rows only, so that the lattice would show half a table. That is work for an unruled reading.
 */
final class Strokes {
    /** A ruling on the edge of a clip is half seen. */
    private static final double CLIP_EDGE = 1;

    /** White lines that show on a ground: a table in white has one for each of its columns. */
    private static final int FEWEST_WHITE = 4;

    private final WorkBudget work;
    private final FillStack backdrop;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> unseen = new ArrayList<>();
    private int white;
    private int drawings;

    Strokes(WorkBudget work, FillStack backdrop) {
        this.work = work;
        this.backdrop = backdrop;
    }

    /**
     * The strokes that can be seen. Of a table ruled in white, whose header or every second row is shaded, also those between
     * its white cells: they are lines of the same grid.
     */
    List<Stroke> all() {
        if (white < FEWEST_WHITE) {
            return strokes;
        }
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(unseen);
        return all;
    }

    /** How many filled areas have curved edges: letters drawn as outlines, charts, seals. */
    int drawings() {
        return drawings;
    }

    /** Lines drawn with a pen of this width; a pen thicker than a ruling paints areas. */
    void stroked(List<SubPath> path, double width, double lightness, Box clip) throws UnreadableDocument {
        for (SubPath part : path) {
            for (Line2D line : part.lines()) {
                work.stroke();
                Optional<Stroke> stroke = Stroke.along(line);
                if (stroke.isPresent() && width <= Stroke.THICKEST) {
                    keep(stroke.get(), lightness, clip);
                } else if (stroke.isPresent()) {
                    backdrop.paint(stroke.get().thickened(width), lightness);
                }
            }
        }
    }

    /** Areas filled with ink. */
    void filled(List<SubPath> path, double lightness, Box clip) throws UnreadableDocument {
        if (isFrame(path)) {
            stroked(path.subList(0, 1), 0, lightness, clip);
            return;
        }
        for (SubPath part : path) {
            work.stroke();
            if (part.curved()) {
                drawings++;
            } else {
                area(part.box(), lightness, clip);
            }
        }
    }

    /** A picture on the page; a thin one is a ruling. */
    void picture(Box box, Box clip) throws UnreadableDocument {
        work.stroke();
        backdrop.paintAnything(Clips.intersection(box, clip));
        for (Stroke stroke : Stroke.ofArea(box)) {
            keep(stroke, 0, clip);
        }
    }

    /** What was drawn so far goes under a picture; lines along its edges are its border, and stay. */
    void cover(Box picture) {
        Box inner = new Box(
                picture.x0() + CLIP_EDGE, picture.y0() + CLIP_EDGE, picture.x1() - CLIP_EDGE, picture.y1() - CLIP_EDGE);
        List<Stroke> left =
                strokes.stream().flatMap(s -> s.without(inner).stream()).toList();
        strokes.clear();
        strokes.addAll(left);
    }

    private void area(Box box, double lightness, Box clip) {
        List<Stroke> thin = Stroke.ofArea(box);
        thin.forEach(stroke -> keep(stroke, lightness, clip));
        if (thin.isEmpty()) {
            backdrop.paint(Clips.intersection(box, clip), lightness);
        }
    }

    /** A box with a box-shaped hole close within it: a border drawn as one area. */
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
            boolean shows = backdrop.shows(lightness, seen.box());
            white += shows && lightness >= Luminance.WHITE ? 1 : 0;
            (shows ? strokes : unseen).add(seen);
        });
    }
}
