package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableHints;
import org.yusuan.document.office.LinkedDocuments;
import org.yusuan.document.page.PdfAttachments;
import org.yusuan.document.template.RawCells;
import org.yusuan.model.RawCell;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;

/** Says why a document is refused. The dataset gets a sentence without paths; the log gets the cause. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final int MOST_TITLES = 5;
    private static final int LONGEST = 40;

    private final TableHints hints;

    /** @param hints the words of titles */
    Refusals(TableHints hints) {
        this.hints = hints;
    }

    /** Of a file that could not be read to its end. */
    static Refusal broken(ExtractionRequest request, IOException cause) {
        LOG.warn("{} cannot be read", request.fileName(), cause);
        return Refusal.of(Reason.DAMAGED, "The file cannot be read to its end. Fetch it again from its publisher.");
    }

    /** Of a file that the system does not open. */
    static Refusal cannotOpen(ExtractionRequest request, FileSystemException cause) {
        LOG.warn("{} cannot be opened", request.fileName(), cause);
        return Refusal.of(
                Reason.CANNOT_OPEN,
                "The file cannot be opened (" + cause.getClass().getSimpleName()
                        + "). Check that it is there and may be read; the next run tries it again.");
    }

    /** Of a document on which the program failed. */
    static Refusal defect(ExtractionRequest request, RuntimeException cause) {
        LOG.error("{} met a defect", request.fileName(), cause);
        return Refusal.of(
                Reason.DEFECT,
                "The program failed on this document (" + cause.getClass().getSimpleName()
                        + "): a defect of ours. Report it with the document; the log has the details.");
    }

    /**
     * Of a document in which neither a table nor a form was recognised. It keeps the cells of its tables.
     *
     * @param tables its logical tables, without personal data
     */
    Refusal nothingRecognised(DocumentLayout layout, List<Grid> tables, Path file, FileType type) throws IOException {
        if (layout.unrecognised() > 0) {
            return refusal(
                    Reason.NEEDS_OCR,
                    layout.unrecognised() + " of " + layout.pages() + " pages have no usable text, and on the others"
                            + " stands neither a table nor a form: the document is a scan that cannot be read here.",
                    layout,
                    tables);
        }
        if (layout.failed() > 0) {
            return refusal(
                    Reason.LIMIT_EXCEEDED,
                    layout.failed() + " of " + layout.pages() + " pages could not be read, and on the others stands"
                            + " neither a table nor a form; the findings say why, page by page.",
                    layout,
                    tables);
        }
        return refusal(
                Reason.NOTHING_RECOGNISED,
                seen(layout, tables, type) + "; " + advice(layout, tables, file, type),
                layout,
                tables);
    }

    /** What was found: the kind of document, its tables and the titles that stand in it. */
    private String seen(DocumentLayout layout, List<Grid> tables, FileType type) {
        String kind = type == FileType.HTML
                ? "web page"
                : type.description().replaceFirst("^an? ", "") + " of "
                        + counted(
                                layout.pages(),
                                type == FileType.EXCEL || type == FileType.OLD_EXCEL ? "sheet" : "page");
        List<String> titles = layout.layouts().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> hints.isTitle(line.text()))
                .map(ContextLine::compact)
                .distinct()
                .toList();
        String named = titles.isEmpty()
                ? "no title of a budget table"
                : counted(titles.size(), "title") + " of budget tables (" + listed(titles) + ")";
        return tables.isEmpty()
                ? kind + " without a table, with " + named
                : kind + " with " + counted(tables.size(), "table")
                        + ", none of which is a known budget table or performance" + " form (the first begins with '"
                        + firstWords(tables.get(0)) + "'), and " + named;
    }

    private static String advice(DocumentLayout layout, List<Grid> tables, Path file, FileType type)
            throws IOException {
        int linked = type == FileType.HTML ? LinkedDocuments.count(file) : 0;
        int attached = type == FileType.PDF ? attached(file) : 0;
        if (linked > 0) {
            return counted(linked, "attachment") + (linked == 1 ? " is" : " are")
                    + " linked from it: add `attachments` to the job, or fetch them and give them to a run";
        }
        if (attached > 0) {
            return counted(attached, "file")
                    + (attached == 1
                            ? " is attached to it and is read as a document of its own"
                            : " are attached to it and are read as documents of their own")
                    + ": nothing is to be done if the tables are there";
        }
        if (CorrectionNotice.isAnnounced(layout)) {
            return "it announces a correction (更正) of another disclosure, but no table that replaces one is recognised:"
                    + " compare it with that disclosure by hand";
        }
        return tables.isEmpty()
                ? "if its tables are published elsewhere, give that file; if it is no disclosure, withdraw it (`yusuan withdraw`)"
                : "if it is a disclosure, its layout needs a template (docs/templates.md); its cells are in raw_cells.csv";
    }

    private static int attached(Path file) throws IOException {
        if (!PdfAttachments.mayBeIn(file)) {
            return 0;
        }
        try (PdfAttachments attachments = PdfAttachments.open(file)) {
            return attachments.list().size();
        }
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String listed(List<String> titles) {
        String first = String.join(", ", titles.subList(0, Math.min(MOST_TITLES, titles.size())));
        return titles.size() > MOST_TITLES ? first + ", …" : first;
    }

    private static String firstWords(Grid table) {
        String words = table.cells().stream()
                .map(GridCell::compact)
                .filter(text -> !text.isEmpty())
                .limit(4)
                .collect(Collectors.joining(" "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private static Refusal refusal(Reason reason, String message, DocumentLayout layout, List<Grid> tables) {
        List<RawCell> cells = tables.stream()
                .flatMap(table -> RawCells.of(table, "document.refused").stream())
                .map(cell -> cell.at(layout.displayed(cell.where())))
                .toList();
        return new Refusal(reason, message, layout.pages(), layout.findings(), cells);
    }
}
