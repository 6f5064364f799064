package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.canvas.DrawnPdf;
import org.yusuan.drawn.canvas.PageCanvas;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.model.Box;

/** Pages filled from top to bottom, one after the other, and the facts told on the way. */
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

    /** The page that is being filled. */
    public PageCanvas page() {
        if (page == null) {
            page = pdf.newPage(format);
            y = TOP;
        }
        return page;
    }

    /** Ends the page; the next stroke opens a new one. */
    public void breakPage() {
        if (page != null) {
            decor.drawOn(page);
            page.close();
            page = null;
        }
        y = TOP;
    }

    /** From the next page on, pages have that format; a page already begun in another format ends. */
    public void turn(PageFormat to) {
        if (!to.equals(format)) {
            breakPage();
            format = to;
        }
    }

    /** How far down the page is filled. */
    public double y() {
        return y;
    }

    public double left() {
        return SIDE;
    }

    public double right() {
        return format.width() - SIDE;
    }

    /** Points left on the page. */
    public double room() {
        return format.height() - BOTTOM - y;
    }

    public void down(double points) {
        y += points;
    }

    /** A strip of that height over the width of the text; on a new page if it has no room on this one. */
    public Box strip(double height) {
        if (height > room()) {
            breakPage();
        }
        page();
        Box strip = new Box(left(), y, right(), y + height);
        down(height);
        return strip;
    }

    void tell(ExpectedFact fact) {
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
