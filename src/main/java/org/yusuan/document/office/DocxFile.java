package org.yusuan.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yusuan.document.sheet.SheetLimits;

/** Reads {@code .docx} files. Headers and footers are no part of the flow; they go with it for tables that have no title or unit. */
final class DocxFile {
    private DocxFile() {}

    static DocumentFlow read(Path file, OfficeLimits limits, SheetLimits sheets) throws IOException {
        try (WordPackage parts = WordPackage.open(file, limits)) {
            String main = parts.main();
            WordStyles styles = new WordStyles(parts.related(main, "/styles"));
            WordLists lists = new WordLists(parts.related(main, "/numbering"), styles);
            XmlElement document = parts.part(main);
            PageCount pages = new PageCount(document.contains("lastRenderedPageBreak"));
            SkippedContent skipped = new SkippedContent();
            WordBody body =
                    new WordBody(styles, lists, pages, skipped, new EmbeddedObjects(parts, main, sheets, skipped));
            List<Block> blocks = new ArrayList<>();
            for (XmlElement section : sections(document.first("body").orElse(document))) {
                blocks.add(printed(section, parts, main, styles));
                blocks.addAll(body.blocks(section));
            }
            return new DocumentFlow(pages.last(), blocks, skipped.findings());
        }
    }

    /** The body, cut behind the paragraphs that end a section, and before the properties of the last. */
    private static List<XmlElement> sections(XmlElement body) {
        List<XmlElement> sections = new ArrayList<>();
        List<XmlElement> section = new ArrayList<>();
        for (XmlElement child : body.children()) {
            section.add(child);
            if (child.first("pPr").flatMap(p -> p.first("sectPr")).isPresent()) {
                sections.add(new XmlElement("body", Map.of(), section, ""));
                section = new ArrayList<>();
            }
        }
        sections.add(new XmlElement("body", Map.of(), section, ""));
        return sections;
    }

    /** What is printed at the top and bottom of each page of a section; without references it is as in the section before. */
    private static RunningText printed(XmlElement section, WordPackage parts, String main, WordStyles styles)
            throws IOException {
        XmlElement none = new XmlElement("", Map.of(), List.of(), "");
        List<XmlElement> children = section.children();
        XmlElement last = children.isEmpty() ? none : children.get(children.size() - 1);
        XmlElement properties = last.is("sectPr")
                ? last
                : last.first("pPr").flatMap(p -> p.first("sectPr")).orElse(none);
        List<TextBlock> lines = new ArrayList<>();
        List<XmlElement> references = properties.children().stream()
                .filter(c -> c.is("headerReference") || c.is("footerReference"))
                .toList();
        for (XmlElement reference : references) {
            SkippedContent skipped = new SkippedContent();
            WordLists lists = new WordLists(none, styles);
            EmbeddedObjects objects = new EmbeddedObjects(parts, main, SheetLimits.DEFAULT, skipped);
            WordBody body = new WordBody(styles, lists, new PageCount(false), skipped, objects);
            lines.addAll(RunningText.lines(body.blocks(parts.relatedPart(main, reference))));
        }
        return new RunningText(lines, references.isEmpty());
    }
}
