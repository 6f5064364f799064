package org.yusuan.document.office;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a {@code .docx}.
 *
 * @param span columns of the table's grid that it covers, at least 1
 * @param width in twentieths of a point; 0 if not told
 * @param goesOnDown whether it goes on with the cell above
 * @param goesOnLeft whether it goes on with the cell at its left, as old documents merge
 * @param content what stands in it
 */
record WordCell(int span, int width, boolean goesOnDown, boolean goesOnLeft, List<Block> content) {
    private static final int WIDEST = 500;

    static WordCell of(XmlElement properties, List<Block> content) {
        return new WordCell(
                Math.min(WIDEST, Math.max(1, properties.number("gridSpan", 1))),
                width(properties, "tcW"),
                goesOn(properties, "vMerge"),
                goesOn(properties, "hMerge"),
                content);
    }

    /** Widths are told in twentieths of a point, in percent or not at all. */
    static int width(XmlElement properties, String name) {
        return properties
                .first(name)
                .filter(w ->
                        w.attribute("type").equals("dxa") && w.attribute("w").matches("\\d{1,6}"))
                .map(w -> Integer.valueOf(w.attribute("w")))
                .orElse(0);
    }

    private static boolean goesOn(XmlElement properties, String merge) {
        return properties
                .first(merge)
                .filter(m -> !m.attribute("val").equals("restart"))
                .isPresent();
    }

    /** This cell and one merged into it. */
    WordCell with(WordCell right) {
        return new WordCell(
                span + right.span,
                width + right.width,
                goesOnDown,
                goesOnLeft,
                Stream.concat(content.stream(), right.content.stream()).toList());
    }
}
