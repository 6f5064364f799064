package org.yusuan.extract;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.check.CheckInput;
import org.yusuan.check.Checked;
import org.yusuan.check.Checks;
import org.yusuan.form.FormFinder;
import org.yusuan.form.FormReader;
import org.yusuan.form.ReadForms;
import org.yusuan.grid.Grid;
import org.yusuan.grid.Redaction;
import org.yusuan.grid.TableStitcher;
import org.yusuan.intake.Identified;
import org.yusuan.intake.IdentityReader;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.RawCell;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.template.MappedTables;
import org.yusuan.template.TableMapper;

/** From the pages of a document to all that is read from it. */
final class DisclosureAssembly {
    private final TableMapper tables;
    private final FormReader forms;
    private final IdentityReader identities;
    private final Checks checks = new Checks();

    DisclosureAssembly(TableMapper tables, FormReader forms, IdentityReader identities) {
        this.tables = tables;
        this.forms = forms;
        this.identities = identities;
    }

    Outcome assemble(DocumentLayout document, ExtractionRequest request) {
        List<Grid> grids = TableStitcher.stitch(document.layouts()).stream()
                .map(Redaction::of)
                .toList();
        FormFinder.Found found = FormFinder.find(grids);
        MappedTables mapped = tables.map(found.others());
        if (mapped.tables().isEmpty() && found.forms().isEmpty()) {
            return new Outcome.Refused(nothingFound(document));
        }
        Identified identified = identities.identify(IdentityEvidence.of(document, mapped, request));
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(identified.findings());
        findings.addAll(mapped.findings());
        ReadForms read = forms.read(found.forms());
        findings.addAll(read.findings());
        Checked checked = checks.check(new CheckInput(
                mapped.template(), identified.identity(), mapped.tables(), mapped.facts(), read.forms()));
        findings.addAll(checked.findings());
        List<RawCell> rawCells = new ArrayList<>(mapped.rawCells());
        rawCells.addAll(read.rawCells());
        return new Outcome.Read(new Extraction(
                document.pages(),
                identified.identity(),
                mapped.template(),
                mapped.tables(),
                checked.facts(),
                read.forms(),
                read.indicators(),
                rawCells,
                findings));
    }

    private static Refusal nothingFound(DocumentLayout document) {
        if (document.needingOcr() > 0) {
            return new Refusal(
                    Reason.NEEDS_OCR,
                    document.needingOcr() + " of " + document.pages() + " pages have no usable text, and on the others"
                            + " stands neither a table nor a form: the document is a scan, and scans are not read yet.",
                    document.pages(),
                    document.findings());
        }
        if (document.failed() > 0) {
            return new Refusal(
                    Reason.LIMIT_EXCEEDED,
                    document.failed() + " of " + document.pages() + " pages could not be read, and on the others stands"
                            + " neither a table nor a form; the findings say why, page by page.",
                    document.pages(),
                    document.findings());
        }
        return new Refusal(
                Reason.NOTHING_RECOGNISED,
                "No page holds a standard table or a performance form. If the document is a disclosure, its layout needs a"
                        + " template.",
                document.pages(),
                document.findings());
    }
}
