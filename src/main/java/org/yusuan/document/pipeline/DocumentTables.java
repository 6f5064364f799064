package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.form.FormSheet;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal;
import org.yusuan.model.UnreadableDocument;

/**
 * The tables of a document before any template is laid on them; redacted.
 *
 * @param pages number of its pages
 * @param tables the tables that belong to no form, in reading order
 * @param forms its performance forms (绩效目标表), in reading order
 * @param findings about its pages
 */
public record DocumentTables(int pages, List<Grid> tables, List<FormSheet> forms, List<Finding> findings) {

    public DocumentTables {
        tables = List.copyOf(tables);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }

    /**
     * Reads them, as a run does.
     *
     * @param file the document
     * @param library the templates of the run: their words tell a table without rulings
     * @throws CannotRunException if the document is not there, or cannot be read
     */
    public static DocumentTables read(Path file, TemplateLibrary library) {
        try {
            String name = String.valueOf(file.getFileName());
            FileType type = new FileTypeDetector().detect(file);
            Optional<Refusal> refusal = type.refusal(name);
            if (refusal.isPresent()) {
                throw new CannotRunException(name + ": " + refusal.get().message());
            }
            ExtractorSettings settings = ExtractorSettings.DEFAULT;
            DocumentReader reader = new DocumentReader(
                    settings, new TemplateVocabulary(library), DocumentReader.scans(settings), StageClock.NONE);
            return of(reader.read(new ExtractionRequest(file, name, "", ""), type, PageProgress.NONE));
        } catch (UnreadableDocument e) {
            throw new CannotRunException("'" + file + "' cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotRunException("'" + file + "' cannot be read: is it there?", e);
        }
    }

    static DocumentTables of(DocumentLayout document) {
        List<Grid> grids = TableStitcher.stitch(document.layouts()).stream()
                .map(Redaction::of)
                .toList();
        FormFinder.Found found = FormFinder.find(grids);
        return new DocumentTables(document.pages(), found.others(), found.forms(), document.findings());
    }
}
