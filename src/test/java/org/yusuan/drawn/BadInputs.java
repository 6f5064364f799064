package org.yusuan.drawn;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.yusuan.drawn.canvas.DrawnPdf;
import org.yusuan.drawn.canvas.PageCanvas;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.model.Box;

/** Files that cannot be read, or only with care. Each must cost one document, never the run. */
public final class BadInputs {
    private static final TextStyle BODY = TextStyle.of(Typeface.HEI, 12);

    private BadInputs() {}

    public static byte[] empty() {
        return new byte[0];
    }

    /** Text, whatever its name says. */
    public static byte[] text() {
        return "这不是PDF文件\n".getBytes(StandardCharsets.UTF_8);
    }

    /** The first two thirds of a good document. */
    public static byte[] truncated(DrawnDisclosure whole) {
        return Arrays.copyOf(whole.pdf(), whole.pdf().length * 2 / 3);
    }

    /** A document that cannot be read without its password. */
    public static byte[] userPassword(Draft draft) {
        return draft.encrypted("owner", "user").draw().pdf();
    }

    /** A document that everybody may read; only changes need the password. */
    public static byte[] ownerPassword(Draft draft) {
        return draft.encrypted("owner", "").draw().pdf();
    }

    /** Pages that a picture covers, without any text. */
    public static byte[] picturesOnly(int pages) {
        BufferedImage grey = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().fillRect(5, 5, 50, 70);
        Box whole = new Box(0, 0, PageFormat.A4.width(), PageFormat.A4.height());
        return drawn(pages, page -> page.picture(whole, grey));
    }

    /** A document with this many pages and a line of text on each; the default limit is 2 000. */
    public static byte[] pages(int count) {
        return drawn(count, page -> page.text(72, 72, "第" + page.number() + "页", BODY));
    }

    /** One page with this many short rulings. */
    public static byte[] rulings(int count) {
        return drawn(1, page -> IntStream.range(0, count).forEach(i -> ruling(page, i % 500, i / 500 % 800)));
    }

    private static void ruling(PageCanvas page, int x, int y) {
        page.line(40 + x, 20 + y, 41 + x, 20 + y, 0.1);
    }

    private static byte[] drawn(int pages, Consumer<PageCanvas> content) {
        try (DrawnPdf pdf = new DrawnPdf()) {
            for (int i = 0; i < pages; i++) {
                try (PageCanvas page = pdf.newPage(PageFormat.A4)) {
                    content.accept(page);
                }
            }
            return pdf.bytes();
        }
    }
}
