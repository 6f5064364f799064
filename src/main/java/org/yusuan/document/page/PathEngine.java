package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;

/** Builds paths from their operators and applies clips; a subclass receives each path when it is painted. */
abstract class PathEngine extends PDFGraphicsStreamEngine {
    private final GeneralPath path = new GeneralPath();
    private boolean clipsNext;

    PathEngine(PDPage page) {
        super(page);
    }

    /** Receives a path that is stroked, in the page's own coordinates. */
    abstract void stroke(GeneralPath path) throws IOException;

    /** Receives a path that is filled, in the page's own coordinates. */
    abstract void fill(GeneralPath path) throws IOException;

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        // Broken content may draw without a starting point; viewers start here.
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clipsNext = true;
    }

    @Override
    public void endPath() {
        if (clipsNext) {
            getGraphicsState().intersectClippingPath(path);
            clipsNext = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        stroke(path);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path);
        stroke(path);
        endPath();
    }

    /**
     * A connected part of a path on the displayed page, in points.
     *
     * @param lines its straight pieces, including those between the round corners of a box
     * @param box the rectangle around it, including the control points of its curves
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
}
