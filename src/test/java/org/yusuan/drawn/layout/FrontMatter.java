package org.yusuan.drawn.layout;

import java.util.List;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.table.DrawnFlow;
import org.yusuan.model.Box;

/** The text before and between the tables: cover, contents, prose. */
public final class FrontMatter {
    private static final TextStyle LARGE = TextStyle.of(Typeface.HEI, 24).centered();
    private static final TextStyle HEADING = TextStyle.of(Typeface.HEI, 16).centered();
    private static final TextStyle BODY = TextStyle.of(Typeface.SONG, 12);
    private static final double LEADING = 22;

    private FrontMatter() {}

    /** The cover: one line each, and nothing else on the page. */
    public static Section cover(String... lines) {
        return flow -> {
            flow.page();
            flow.down(200);
            for (String line : lines) {
                Box strip = flow.strip(48);
                flow.page().lines(strip, List.of(line), LARGE);
            }
            flow.breakPage();
        };
    }

    /** 目录, with dots up to page numbers that are as wrong as real ones. */
    public static Section contents(List<String> entries) {
        return flow -> {
            heading("目　录").drawOn(flow);
            int printedPage = 1;
            for (String entry : entries) {
                Box strip = flow.strip(LEADING);
                flow.page().lines(strip, List.of(entry), BODY);
                flow.page().lines(strip, List.of(String.valueOf(printedPage++)), BODY.rightAligned());
                dots(flow, strip, entry);
            }
            flow.breakPage();
        };
    }

    public static Section heading(String text) {
        return flow -> {
            Box strip = flow.strip(36);
            flow.page().lines(strip, List.of(text), HEADING);
        };
    }

    /** Paragraphs, each indented by two characters; lines that are full are justified character by character. */
    public static Section prose(String... paragraphs) {
        return flow -> {
            for (String paragraph : paragraphs) {
                paragraph(flow, "\u3000\u3000" + paragraph);
            }
        };
    }

    private static void paragraph(DrawnFlow flow, String text) {
        List<String> lines = flow.page().wrap(text, flow.right() - flow.left(), BODY);
        for (int i = 0; i < lines.size(); i++) {
            Box strip = flow.strip(LEADING);
            if (i < lines.size() - 1) {
                flow.page().justified(strip.x0(), strip.x1(), strip.y0() + BODY.size(), lines.get(i), BODY);
            } else {
                flow.page().text(strip.x0(), strip.y0() + BODY.size(), lines.get(i), BODY);
            }
        }
    }

    private static void dots(DrawnFlow flow, Box strip, String entry) {
        double from = strip.x0() + flow.page().width(entry, BODY) + 6;
        int count = (int) ((strip.x1() - 24 - from) / flow.page().width("…", BODY));
        flow.page().text(from, strip.centerY() + 4, "…".repeat(Math.max(0, count)), BODY);
    }
}
