package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.canvas.DrawnPdf;
import org.yusuan.drawn.canvas.PageCanvas;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.model.Box;

/** Fills pages from top to bottom, one after the other, and collects the facts drawn on them. */
public final class DrawnFlow implements AutoCloseable {
    private static final double SIDE = 57;
    private static final double TOP = 60;
    private static final double BOTTOM = 60;

    private final DrawnPdf pdf;
    private final PageDecor decor;
    private final List<ExpectedFact> facts = new ArrayList<>();
    private PageFormat format;
    private @Nullable PageCanvas page;
    private double y = TOP;

    public DrawnFlow(DrawnPdf pdf, PageFormat format, PageDecor decor) {
        this.pdf = pdf;
        this.format = format;
        this.decor = decor;
    }

    /** Returns the page that is being filled. */
    public PageCanvas page() {
        if (page == null) {
            page = pdf.newPage(format);
            y = TOP;
        }
        return page;
    }

    /** Ends the page; the next drawing begins a new one. */
    public void breakPage() {
        if (page != null) {
            decor.drawOn(page);
            page.close();
            page = null;
        }
        y = TOP;
    }

    /** Sets the format of the next pages; a page already begun in another format ends. */
    public void turn(PageFormat to) {
        if (!to.equals(format)) {
            breakPage();
            format = to;
        }
    }

    /** Returns how far down the page is filled, in points. */
    public double y() {
        return y;
    }

    public double left() {
        return SIDE;
    }

    public double right() {
        return format.width() - SIDE;
    }

    /** Returns the points left on the page. */
    public double room() {
        return format.height() - BOTTOM - y;
    }

    public void down(double points) {
        y += points;
    }

    /** Returns a strip of that height as wide as the text, on a new page if it does not fit on this one. */
    public Box strip(double height) {
        if (height > room()) {
            breakPage();
        }
        page();
        Box strip = new Box(left(), y, right(), y + height);
        down(height);
        return strip;
    }

    void record(ExpectedFact fact) {
        facts.add(fact);
    }

    /** The facts drawn so far, in the order in which they were drawn. */
    public List<ExpectedFact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public void close() {
        breakPage();
    }
}
