package org.yusuan.drawn.table;

import org.yusuan.drawn.canvas.Align;
import org.yusuan.drawn.canvas.PageCanvas;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;

/**
 * What is printed on every page.
 *
 * @param runningHead centred at the top; empty if none
 * @param pageNumbers whether the page number is at the bottom
 * @param watermark across the page, over the cells; empty if none
 */
public record PageDecor(String runningHead, boolean pageNumbers, String watermark) {
    public static final PageDecor NUMBERED = new PageDecor("", true, "");

    private static final TextStyle SMALL = TextStyle.of(Typeface.SONG, 9).aligned(Align.CENTER);

    public PageDecor headed(String text) {
        return new PageDecor(text, pageNumbers, watermark);
    }

    public PageDecor watermarked(String text) {
        return new PageDecor(runningHead, pageNumbers, text);
    }

    void drawOn(PageCanvas page) {
        double middle = page.format().width() / 2;
        page.text(middle, 36, runningHead, SMALL);
        if (pageNumbers) {
            page.text(middle, page.format().height() - 30, "— " + page.number() + " —", SMALL);
        }
        if (!watermark.isEmpty()) {
            page.watermark(watermark, TextStyle.of(Typeface.HEI, 48));
        }
    }
}
