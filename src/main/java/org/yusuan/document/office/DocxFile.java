package org.yusuan.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code .docx} files, without headers and footers: they recur on every page and name no table. */
final class DocxFile {
    private DocxFile() {}

    static DocumentFlow read(Path file, OfficeLimits limits) throws IOException {
        try (WordPackage parts = WordPackage.open(file, limits)) {
            String main = parts.main();
            WordStyles styles = new WordStyles(parts.related(main, "/styles"));
            WordLists lists = new WordLists(parts.related(main, "/numbering"), styles);
            XmlElement document = parts.part(main);
            PageCount pages = new PageCount(document.contains("lastRenderedPageBreak"));
            SkippedContent skipped = new SkippedContent();
            WordBody body = new WordBody(styles, lists, pages, skipped);
            List<Block> blocks = body.blocks(document.first("body").orElse(document));
            return new DocumentFlow(pages.last(), blocks, skipped.findings());
        }
    }
}
