package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.form.FormSheet;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.pipeline.OrdinalRecovery.RecoveredGrids;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal;
import org.yusuan.model.UnreadableDocument;

/**
 * The tables of a document before a template places them, without personal data.
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
     * Reads the tables of a document as a run does.
     *
     * @param library the templates of the run: tables without rulings are recognised by their words
     * @throws CannotRunException if the document is not there, or cannot be read
     */
    public static DocumentTables read(Path file, TemplateLibrary library) {
        try {
            return of(file, new DocumentPipeline(library, ExtractorSettings.DEFAULT));
        } catch (UnreadableDocument e) {
            throw new CannotRunException("'" + file + "' cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotRunException("'" + file + "' cannot be read: is it there?", e);
        }
    }

    private static DocumentTables of(Path file, DocumentPipeline pipeline) throws IOException {
        FileType type = pipeline.detect(file);
        String name = String.valueOf(file.getFileName());
        Optional<Refusal> unsupported = type.refusal(name);
        if (unsupported.isPresent()) {
            throw new CannotRunException(name + ": " + unsupported.get().message());
        }
        DocumentLayout layout = pipeline.layout(file, type, PageProgress.NONE);
        RecoveredGrids grids = pipeline.grids(layout);
        FormFinder.Found found = FormFinder.find(grids.grids());
        List<Finding> findings = new ArrayList<>(layout.findings());
        findings.addAll(grids.findings());
        return new DocumentTables(layout.pages(), found.others(), found.forms(), findings);
    }
}
