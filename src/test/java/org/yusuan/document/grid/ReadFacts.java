package org.yusuan.document.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.template.TableMapper;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Fact;

/** Reads a file into facts, including tables without rulings. */
final class ReadFacts {
    private static final TemplateLibrary TEMPLATES = TemplateLibrary.shipped();

    private ReadFacts() {}

    static List<PageLayout> layouts(Path pdf) {
        DocumentLayouts layouts = new DocumentLayouts(new TemplateVocabulary(TEMPLATES));
        try (PdfDocument document = PdfDocument.open(pdf, PageLimits.DEFAULT)) {
            for (int page = 1; page <= document.pages(); page++) {
                layouts.add(document.page(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layouts.layouts();
    }

    static List<Grid> grids(Path pdf) {
        return TableStitcher.stitch(layouts(pdf)).stream().map(Redaction::of).toList();
    }

    static List<String> facts(Path pdf) {
        return new TableMapper(TEMPLATES)
                .map(FormFinder.find(grids(pdf)).others()).facts().stream()
                        .map(ReadFacts::line)
                        .sorted()
                        .toList();
    }

    static List<String> expected(List<ExpectedFact> facts) {
        return facts.stream().map(ReadFacts::line).sorted().toList();
    }

    private static String line(Fact fact) {
        String item = fact.itemCode() + "|" + fact.itemName() + "|" + fact.counterpartName();
        return String.join(
                "|",
                fact.table().value(),
                fact.side().word(),
                fact.classification().word(),
                item,
                fact.measure().word(),
                fact.amount().plain(),
                "page " + fact.where().page());
    }

    private static String line(ExpectedFact fact) {
        String item = fact.itemCode() + "|" + fact.itemName() + "|" + fact.counterpartName();
        return String.join(
                "|",
                fact.tableKey().value(),
                fact.side().word(),
                fact.classification().word(),
                item,
                fact.measure().word(),
                fact.amountYuan().plain(),
                "page " + fact.page());
    }
}
