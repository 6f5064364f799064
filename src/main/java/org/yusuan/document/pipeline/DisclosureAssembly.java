package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.check.CheckInput;
import org.yusuan.document.check.Checked;
import org.yusuan.document.check.Checks;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.form.FormReader;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.identity.Identified;
import org.yusuan.document.identity.IdentityReader;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.TableMapper;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.RawCell;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.Stage;

/** From the pages of a document to all that is read from it. */
final class DisclosureAssembly {
    private final TemplateLibrary templates;
    private final FormReader forms;
    private final IdentityReader identities;
    private final StageClock clock;
    private final Checks checks = new Checks();

    DisclosureAssembly(TemplateLibrary templates, FormReader forms, IdentityReader identities, StageClock clock) {
        this.templates = templates;
        this.forms = forms;
        this.identities = identities;
        this.clock = clock;
    }

    Outcome assemble(DocumentLayout document, ExtractionRequest request) {
        LostOrdinals ordinals = new LostOrdinals();
        List<Grid> grids = clock.time(Stage.GRID, () -> ordinals.restored(tables(document)));
        FormFinder.Found found = clock.time(Stage.MEANING, () -> FormFinder.find(grids));
        MappedTables mapped =
                clock.time(Stage.MEANING, () -> mapper(request.template()).map(found.others()));
        if (mapped.tables().isEmpty() && found.forms().isEmpty()) {
            return new Outcome.Refused(nothingFound(document));
        }
        ReadForms read = clock.time(Stage.MEANING, () -> forms.read(found.forms()));
        Identified identified = clock.time(Stage.INTAKE, () -> identified(document, mapped, read, request));
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(ordinals.findings());
        findings.addAll(identified.findings());
        findings.addAll(undemanded(request.template()));
        findings.addAll(mapped.findings());
        findings.addAll(read.findings());
        CheckInput input = new CheckInput(
                mapped.template(),
                templates.relations(mapped.template()),
                identified.identity(),
                mapped.tables(),
                mapped.facts(),
                read.forms(),
                read.figures(),
                read.indicators(),
                RemarksReader.read(document, mapped, identified.identity()));
        Checked checked = clock.time(Stage.CHECK, () -> checks.check(input));
        findings.addAll(checked.findings());
        List<RawCell> rawCells = new ArrayList<>(mapped.rawCells());
        rawCells.addAll(read.rawCells());
        return new Outcome.Read(new Extraction(
                document.pages(),
                identified.identity(),
                mapped.template(),
                mapped.tables(),
                document.placements().facts(checked.facts()),
                checked.forms(),
                read.indicators(),
                document.placements().rawCells(rawCells),
                findings));
    }

    private Identified identified(
            DocumentLayout document, MappedTables mapped, ReadForms read, ExtractionRequest request) {
        List<IdentityText> evidence = IdentityEvidence.of(document, mapped, read, request);
        Identified first = identities.identify(evidence);
        EntitySpelling spelling = new EntitySpelling(evidence, read);
        String name = first.identity().entityName();
        Optional<String> meant = document.placements().byPage().isEmpty() ? Optional.empty() : spelling.meant(name);
        return meant.map(m -> identities.identify(spelling.with(name, m)).telling(EntitySpelling.told(first, m)))
                .orElse(first);
    }

    private static List<Grid> tables(DocumentLayout document) {
        return TableStitcher.stitch(document.layouts()).stream()
                .map(Redaction::of)
                .toList();
    }

    /** The demanded template alone, where there is one of that name; else they compete. */
    private TableMapper mapper(String demanded) {
        return new TableMapper(templates.only(demanded).orElse(templates));
    }

    /** That somebody demanded a template which nobody wrote; nothing if nobody did. */
    private List<Finding> undemanded(String demanded) {
        if (demanded.isEmpty() || templates.only(demanded).isPresent()) {
            return List.of();
        }
        return List.of(Finding.ofPage(
                "template.not_there",
                Severity.WARNING,
                null,
                "the template '" + demanded + "' was demanded, but there is none of that name (there are "
                        + String.join(", ", templates.names()) + "): the document was read as if none was demanded;"
                        + " correct overrides.csv or the job"));
    }

    private static Refusal nothingFound(DocumentLayout document) {
        if (document.needingOcr() > 0) {
            return new Refusal(
                    Reason.NEEDS_OCR,
                    document.needingOcr() + " of " + document.pages() + " pages have no usable text, and on the others"
                            + " stands neither a table nor a form: the document is a scan that cannot be read here.",
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
