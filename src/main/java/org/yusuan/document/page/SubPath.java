package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Box;

/**
 * A connected part of a path on the displayed page.
 *
 * @param lines its straight pieces; also those between the round corners of a box
 * @param box around it, control points of its curves included
 * @param curved whether any piece is a curve
 */
record SubPath(List<Line2D> lines, Box box, boolean curved) {

    static List<SubPath> of(Path2D path, AffineTransform toPage) {
        List<SubPath> all = new ArrayList<>();
        Tracer tracer = new Tracer();
        double[] points = new double[6];
        for (PathIterator i = path.getPathIterator(toPage); !i.isDone(); i.next()) {
            int kind = i.currentSegment(points);
            if (kind == PathIterator.SEG_MOVETO) {
                tracer.endInto(all);
                tracer = new Tracer();
            }
            tracer.trace(kind, points);
        }
        tracer.endInto(all);
        return all;
    }

    private static final class Tracer {
        private final List<Line2D> lines = new ArrayList<>(5);
        private final List<Point2D> points = new ArrayList<>(5);
        private Point2D pen = new Point2D.Double();
        private boolean curved;

        void trace(int kind, double[] at) {
            switch (kind) {
                case PathIterator.SEG_MOVETO -> reach(at[0], at[1]);
                case PathIterator.SEG_LINETO -> line(new Point2D.Double(at[0], at[1]));
                case PathIterator.SEG_QUADTO -> curve(at, 2);
                case PathIterator.SEG_CUBICTO -> curve(at, 3);
                default -> close();
            }
        }

        private void reach(double x, double y) {
            pen = new Point2D.Double(x, y);
            points.add(pen);
        }

        private void line(Point2D end) {
            lines.add(new Line2D.Double(pen, end));
            reach(end.getX(), end.getY());
        }

        private void curve(double[] at, int count) {
            curved = true;
            for (int i = 0; i < count; i++) {
                reach(at[2 * i], at[2 * i + 1]);
            }
        }

        private void close() {
            if (!points.isEmpty()) {
                line(points.get(0));
            }
        }

        void endInto(List<SubPath> all) {
            if (points.size() > 1) {
                all.add(new SubPath(List.copyOf(lines), around(points), curved));
            }
        }

        private static Box around(List<Point2D> points) {
            return points.stream()
                    .map(p -> new Box(p.getX(), p.getY(), p.getX(), p.getY()))
                    .reduce(Box::union)
                    .orElseThrow();
        }
    }
}
