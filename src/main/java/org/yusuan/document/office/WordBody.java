package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and tables in the body of a {@code .docx}, in a cell or in a text box. */
final class WordBody {
    private final WordParagraphs paragraphs;
    private final WordTables tables;

    WordBody(WordStyles styles, WordLists lists, PageCount pages, SkippedContent skipped, EmbeddedObjects objects) {
        WordBackground ground = new WordBackground();
        this.paragraphs = new WordParagraphs(styles, lists, ground, pages, skipped, objects, this);
        this.tables = new WordTables(styles, ground, pages, skipped, this);
    }

    /** The blocks in an element, in reading order; what revisions deleted or moved away is left out. */
    List<Block> blocks(XmlElement container) {
        List<Block> blocks = new ArrayList<>();
        for (XmlElement child : WordMarkup.displayed(container)) {
            switch (child.name()) {
                case "p" -> blocks.addAll(paragraphs.blocks(child));
                case "tbl" -> blocks.add(tables.table(child));
                case "tcPr", "sectPr" -> {
                    // properties without text
                }
                default -> blocks.addAll(blocks(child));
            }
        }
        return blocks;
    }
}
