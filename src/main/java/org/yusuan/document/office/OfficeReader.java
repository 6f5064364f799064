package org.yusuan.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.LayoutSource;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.sheet.SheetLimits;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the layout of Word documents and web pages. Only what is displayed is read: no deleted revisions, hidden text or field
 * codes.
 * Macros and scripts are never run, and nothing that a document refers to is loaded.
 */
public final class OfficeReader implements LayoutSource {
    private final OfficeLimits limits;
    private final SheetLimits sheets;
    private final OfficeFormat format;

    /**
     * A reader of one format.
     *
     * @param limits how large a document may be
     * @param format as the content of the files says, whatever their names
     */
    public OfficeReader(OfficeLimits limits, OfficeFormat format) {
        this(limits, SheetLimits.DEFAULT, format);
    }

    /**
     * A reader of one format.
     *
     * @param limits how large a document may be
     * @param sheets how large a workbook embedded in it may be
     * @param format as the content of the files says, whatever their names
     */
    public OfficeReader(OfficeLimits limits, SheetLimits sheets, OfficeFormat format) {
        this.limits = limits;
        this.sheets = sheets;
        this.format = format;
    }

    @Override
    public DocumentLayout read(Path file) throws IOException {
        DocumentFlow flow =
                switch (format) {
                    case DOCX -> DocxFile.read(file, limits, sheets);
                    case DOC -> DocFile.read(whole(file), limits);
                    case HTML -> HtmlFile.read(whole(file), limits);
                    case WEB_ARCHIVE -> WebArchive.read(whole(file), limits);
                };
        List<PageLayout> layouts = layouts(flow);
        if (format == OfficeFormat.HTML
                && layouts.stream().allMatch(l -> l.grids().isEmpty())) {
            throw withoutTable(LinkedDocuments.count(file));
        }
        return DocumentLayout.ofText(flow.pages(), layouts, flow.findings());
    }

    private static UnreadableDocument withoutTable(int linked) {
        String advice = linked == 0
                ? "Often an error page of the site: open its address and fetch the file itself."
                : linked + (linked == 1 ? " attachment is" : " attachments are")
                        + " linked from it: add `attachments` to the job, or fetch them and give them to a run.";
        return UnreadableDocument.ofDocument(
                Reason.UNSUPPORTED_TYPE, "The file is a web page without a table. " + advice);
    }

    private List<PageLayout> layouts(DocumentFlow flow) throws UnreadableDocument {
        int tables = flow.blocks().stream()
                .mapToInt(b -> b instanceof TableBlock table ? table.count() : 0)
                .sum();
        if (tables > limits.tables()) {
            throw UnreadableDocument.tooMany("document", "tables", tables, limits.tables());
        }
        return FlowLayouts.of(TextSections.of(LayoutTables.unrolled(flow.blocks())), limits.cells());
    }

    private byte[] whole(Path file) throws IOException {
        long size = Files.size(file);
        if (size > limits.bytes()) {
            throw UnreadableDocument.tooMany("document", "bytes", size, limits.bytes());
        }
        return Files.readAllBytes(file);
    }
}
