package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the tables of a {@code .docx}. */
final class WordTables {
    private static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");

    private final PageCount pages;
    private final SkippedContent unread;
    private final WordBody body;

    WordTables(PageCount pages, SkippedContent unread, WordBody body) {
        this.pages = pages;
        this.unread = unread;
        this.body = body;
    }

    TableBlock table(XmlElement table) {
        List<WordRow> rows = new ArrayList<>();
        WordMarkup.within(table, "tr").forEach(row -> {
            XmlElement properties = row.first("trPr").orElse(NONE);
            if (properties.on("hidden")) {
                unread.hidden();
            } else if (properties.first("del").isEmpty()) {
                rows.add(row(row, properties));
            }
        });
        return DocxColumns.of(table.first("tblGrid").orElse(NONE), rows).table(rows);
    }

    private WordRow row(XmlElement row, XmlElement properties) {
        int top = pages.page();
        int bottom = top;
        int begins = top;
        List<WordCell> cells = new ArrayList<>();
        for (XmlElement cell : WordMarkup.within(row, "tc").toList()) {
            pages.backTo(top);
            List<Block> content = body.blocks(cell);
            bottom = Math.max(bottom, pages.page());
            begins = Math.max(begins, firstPage(content, top));
            WordCell read = WordCell.of(cell.first("tcPr").orElse(NONE), content);
            if (read.goesOnLeft() && !cells.isEmpty()) {
                cells.set(cells.size() - 1, cells.get(cells.size() - 1).with(read));
            } else {
                cells.add(read);
            }
        }
        pages.backTo(bottom);
        return WordRow.of(properties, cells, begins);
    }

    /** The page on which the first text of a cell stands: a row that a page begins with notes so in a cell. */
    private static int firstPage(List<Block> content, int otherwise) {
        return content.stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(t -> !t.isBlank())
                .map(TextBlock::page)
                .findFirst()
                .orElse(otherwise);
    }
}
