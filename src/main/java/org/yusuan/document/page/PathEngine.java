package org.yusuan.document.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Puts paths together from their operators, and clips by them; a subclass sees each path when it is painted. */
abstract class PathEngine extends PDFGraphicsStreamEngine {
    private final GeneralPath path = new GeneralPath();
    private boolean clipsNext;

    PathEngine(PDPage page) {
        super(page);
    }

    /** A path in the page's own coordinates is drawn with the pen. */
    abstract void stroke(GeneralPath path) throws IOException;

    /** A path in the page's own coordinates is filled. */
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
        // Broken content may draw from nowhere; viewers begin there.
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
        fill(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(path);
        stroke(path);
        endPath();
    }
}
