package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the tables of a {@code .docx}. */
final class WordTables {
    private static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");

    private final WordStyles styles;
    private final WordBackground ground;
    private final PageCount pages;
    private final SkippedContent skipped;
    private final WordBody body;

    WordTables(WordStyles styles, WordBackground ground, PageCount pages, SkippedContent skipped, WordBody body) {
        this.styles = styles;
        this.ground = ground;
        this.pages = pages;
        this.skipped = skipped;
        this.body = body;
    }

    TableBlock table(XmlElement table) {
        List<WordRow> rows = new ArrayList<>();
        XmlElement looks = table.first("tblPr").orElse(NONE);
        boolean painted = looks.first("shd").isPresent()
                || looks.value("tblStyle").filter(styles::paintsGround).isPresent();
        ground.enter(painted);
        WordMarkup.within(table, "tr").forEach(row -> {
            XmlElement properties = row.first("trPr").orElse(NONE);
            if (properties.on("hidden")) {
                skipped.hidden();
            } else if (properties.first("del").isEmpty()) {
                rows.add(row(row, properties));
            }
        });
        ground.leave(painted);
        return DocxColumns.of(table.first("tblGrid").orElse(NONE), rows).table(rows);
    }

    private WordRow row(XmlElement row, XmlElement properties) {
        int top = pages.page();
        int bottom = top;
        int begins = top;
        List<WordCell> cells = new ArrayList<>();
        for (XmlElement cell : WordMarkup.within(row, "tc").toList()) {
            XmlElement looks = cell.first("tcPr").orElse(NONE);
            if (looks.first("cellDel").isPresent()) {
                continue;
            }
            pages.backTo(top);
            ground.enterCell(looks.first("shd").isPresent());
            List<Block> content = body.blocks(cell);
            ground.leaveCell(looks.first("shd").isPresent());
            bottom = Math.max(bottom, pages.page());
            begins = Math.max(begins, firstPage(content, top));
            WordCell read = WordCell.of(looks, content);
            if (read.continuesLeft() && !cells.isEmpty()) {
                cells.set(cells.size() - 1, cells.get(cells.size() - 1).with(read));
            } else {
                cells.add(read);
            }
        }
        pages.backTo(bottom);
        return WordRow.of(properties, cells, begins);
    }

    /** The page of the first text in a cell. The break before a row at the top of a page is recorded within one of its cells. */
    private static int firstPage(List<Block> content, int otherwise) {
        return content.stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(t -> !t.isBlank())
                .map(TextBlock::page)
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * A cell of a {@code .docx}.
     *
     * @param span columns of the table's grid that it covers, at least 1
     * @param width in twentieths of a point; 0 if unknown
     * @param continuesAbove whether it is merged into the cell above
     * @param continuesLeft whether it is merged into the cell at its left, as in old documents
     * @param content what stands in it
     */
    record WordCell(int span, int width, boolean continuesAbove, boolean continuesLeft, List<Block> content) {
        private static final int WIDEST = 500;

        static WordCell of(XmlElement properties, List<Block> content) {
            return new WordCell(
                    Math.min(WIDEST, Math.max(1, properties.number("gridSpan", 1))),
                    width(properties, "tcW"),
                    continuesAbove(properties, "vMerge"),
                    continuesAbove(properties, "hMerge"),
                    content);
        }

        /** A width in twentieths of a point; 0 if it is given in percent or not at all. */
        static int width(XmlElement properties, String name) {
            return properties
                    .first(name)
                    .filter(w -> w.attribute("type").equals("dxa")
                            && w.attribute("w").matches("\\d{1,6}"))
                    .map(w -> Integer.valueOf(w.attribute("w")))
                    .orElse(0);
        }

        private static boolean continuesAbove(XmlElement properties, String merge) {
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
                    continuesAbove,
                    continuesLeft,
                    Stream.concat(content.stream(), right.content.stream()).toList());
        }
    }

    /**
     * A row of a {@code .docx}.
     *
     * @param before columns of the grid that it leaves out at the left
     * @param after columns that it leaves out at the right
     * @param widthBefore width of those at the left, in twentieths of a point
     * @param cells from left to right
     * @param page on which it begins
     */
    record WordRow(int before, int after, int widthBefore, List<WordCell> cells, int page) {
        private static final int MOST = 500;

        WordRow {
            cells = List.copyOf(cells);
        }

        static WordRow of(XmlElement properties, List<WordCell> cells, int page) {
            return new WordRow(
                    Math.min(MOST, Math.max(0, properties.number("gridBefore", 0))),
                    Math.min(MOST, Math.max(0, properties.number("gridAfter", 0))),
                    WordCell.width(properties, "wBefore"),
                    cells,
                    page);
        }

        /** Columns of the grid that it takes. */
        int columns() {
            return before + after + cells.stream().mapToInt(WordCell::span).sum();
        }

        boolean hasWidths() {
            return cells.stream().allMatch(c -> c.width() > 0) && (before == 0 || widthBefore > 0);
        }
    }
}
