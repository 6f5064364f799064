package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.check.CheckInput;
import org.yusuan.document.check.Checked;
import org.yusuan.document.check.Checks;
import org.yusuan.document.check.Doubts;
import org.yusuan.document.check.SecondReader;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.form.FormLayouts;
import org.yusuan.document.form.FormReader;
import org.yusuan.document.form.UnreadForms;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.RepeatedPages;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.identity.Identified;
import org.yusuan.document.identity.IdentityReader;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.pipeline.DocumentDivision.Division;
import org.yusuan.document.pipeline.DocumentDivision.Stretch;
import org.yusuan.document.pipeline.OrdinalRecovery.RecoveredGrids;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.TableMapper;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.io.PathBytes;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;
import org.yusuan.model.Stage;
import org.yusuan.model.UnreadableDocument;

/** Reads a document from its bytes to facts, forms and findings. {@link #read} shows the steps and their order. */
public final class DocumentPipeline implements DocumentExtractor {
    private final StageClock clock;
    private final ExtractorLimits limits;
    private final ScanSource scans;
    private final FileTypeDetector types = new FileTypeDetector();
    private final DocumentDivision divisions;
    private final Refusals refusals;
    private final LayoutSources sources;
    private final TemplateLibrary templates;
    private final FormReader forms;
    private final IdentityReader identities = new IdentityReader(RegionRegister.shipped());
    private final Checks checks = new Checks();
    private final String templatesHash;

    /**
     * A pipeline.
     *
     * @param templates the layouts it knows
     * @param settings the rest; its templates are not looked at
     */
    public DocumentPipeline(TemplateLibrary templates, ExtractorSettings settings) {
        this(templates, settings, recognition(settings), StageClock.NONE);
    }

    private DocumentPipeline(
            TemplateLibrary templates, ExtractorSettings settings, ScanSource scans, StageClock clock) {
        FormLayouts layouts = FormLayouts.shipped();
        TemplateVocabulary vocabulary = new TemplateVocabulary(templates);
        this.clock = clock;
        this.limits = settings.limits();
        this.scans = scans;
        this.divisions = new DocumentDivision(vocabulary);
        this.refusals = new Refusals(vocabulary);
        this.sources = new LayoutSources(settings.limits(), vocabulary, scans, ScanCache.of(settings.kept()), clock);
        this.templates = templates;
        this.forms = new FormReader(layouts);
        this.templatesHash = templates.hash() + "-" + layouts.hash();
    }

    /**
     * A pipeline with these settings.
     *
     * @throws org.yusuan.model.CannotRunException if the folder of templates cannot be read
     * @throws org.yusuan.io.YamlException if one of them cannot be used
     */
    public static DocumentPipeline of(ExtractorSettings settings) {
        return timed(settings, StageClock.NONE);
    }

    /**
     * The same, with a clock that measures its stages.
     *
     * @throws org.yusuan.model.CannotRunException if the folder of templates cannot be read
     * @throws org.yusuan.io.YamlException if one of them cannot be used
     */
    public static DocumentPipeline timed(ExtractorSettings settings, StageClock clock) {
        return of(settings, recognition(settings), clock);
    }

    /** The same, whose scanned pages are read by this source. */
    static DocumentPipeline of(ExtractorSettings settings, ScanSource scans, StageClock clock) {
        return new DocumentPipeline(TemplateLibrary.withOwn(settings.templates()), settings, scans, clock);
    }

    /** A pipeline with the shipped templates and the limits of the nightly run. */
    public static DocumentPipeline standard() {
        return of(ExtractorSettings.DEFAULT);
    }

    /** The recognition of text in pictures, with the limits of these settings. */
    static ScanSource recognition(ExtractorSettings settings) {
        return new ScanReader(settings.limits().pages(), settings.limits().scans());
    }

    @Override
    public EngineVersion version() {
        return new EngineVersion(EngineFingerprint.ofThisProgram().reading(), templatesHash);
    }

    @Override
    public Outcome extract(ExtractionRequest request, PageProgress progress) {
        try (PathBytes.Openable bytes = PathBytes.openable(request.file())) {
            return read(request.at(bytes.path()), progress);
        } catch (FileSystemException e) {
            return new Outcome.Refused(Refusals.cannotOpen(request, e));
        } catch (UnreadableDocument e) {
            return new Outcome.Refused(e.refusal());
        } catch (IOException e) {
            return new Outcome.Refused(Refusals.broken(request, e));
        } catch (RuntimeException e) {
            return new Outcome.Refused(Refusals.defect(request, e));
        }
    }

    /** The way of a document. Each step takes what the steps before it gave, and gives a value of its own. */
    private Outcome read(ExtractionRequest request, PageProgress progress) throws IOException {
        FileType type = detect(request.file());
        Optional<Refusal> unsupported = type.refusal(request.fileName());
        if (unsupported.isPresent()) {
            return new Outcome.Refused(unsupported.get());
        }
        DocumentLayout layout = layout(request.file(), type, progress);
        SecondReader again =
                type == FileType.PDF ? new SecondReading(request.file(), layout, limits, scans) : SecondReader.NONE;
        List<Grid> stitched = clock.time(Stage.GRID, () -> TableStitcher.stitch(layout.layouts()));
        Division division = clock.time(Stage.GRID, () -> divisions.of(layout, stitched));
        List<Outcome.Part> parts = new ArrayList<>();
        for (Stretch stretch : division.stretches()) {
            disclosure(stretch.layout(), null, request, stretch.pageFrom(), again)
                    .ifPresent(e ->
                            parts.add(new Outcome.Part(stretch.pageFrom(), stretch.pageTo(), stretch.ordinal(), e)));
        }
        if (!parts.isEmpty() && parts.size() == division.stretches().size()) {
            return new Outcome.Compilation(parts);
        }
        return whole(layout, stitched, division, request, type, again);
    }

    private Outcome whole(
            DocumentLayout layout,
            List<Grid> stitched,
            Division division,
            ExtractionRequest request,
            FileType type,
            SecondReader again)
            throws IOException {
        List<Finding> findings = new ArrayList<>(layout.findings());
        findings.addAll(division.findings());
        DocumentLayout whole = layout.with(layout.layouts(), findings);
        Optional<Extraction> read = disclosure(whole, stitched, request, 1, again);
        return read.isPresent()
                ? new Outcome.Read(read.get())
                : new Outcome.Refused(refusals.nothingRecognised(whole, redacted(stitched), request.file(), type));
    }

    /**
     * One disclosure; empty if neither a table nor a form is recognised in it.
     *
     * @param stitched its logical tables as far as they are known already
     * @param pageFrom its first page in the file
     * @param again reads figures again from the painted page
     */
    private Optional<Extraction> disclosure(
            DocumentLayout pages,
            @Nullable List<Grid> stitched,
            ExtractionRequest request,
            int pageFrom,
            SecondReader again) {
        DocumentLayout layout = clock.time(Stage.GRID, () -> RepeatedPages.emptied(pages));
        RecoveredGrids grids = stitched != null && layout.equals(pages) ? grids(stitched) : grids(layout);
        CorrectionNotice notice = CorrectionNotice.of(layout, grids.grids());
        TablesAndForms content = tablesAndForms(layout, notice.tables(), request.template());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Identified identified = identify(layout, content, request, pageFrom);
        Checked checked = check(layout, grids, content, identified, again);
        return Optional.of(extraction(layout, grids, notice, content, identified, checked));
    }

    /** The type of a file, by its content. */
    FileType detect(Path file) throws IOException {
        return clock.time(Stage.INTAKE, () -> types.detect(file));
    }

    /** The pages as they are laid out: those of a PDF are read, painted and recognised here as their kinds demand. */
    DocumentLayout layout(Path file, FileType type, PageProgress progress) throws IOException {
        return sources.of(type, progress).read(file);
    }

    /** The logical tables, each over all its pages, without personal data. */
    RecoveredGrids grids(DocumentLayout layout) {
        return grids(clock.time(Stage.GRID, () -> TableStitcher.stitch(layout.layouts())));
    }

    private RecoveredGrids grids(List<Grid> stitched) {
        return clock.time(Stage.GRID, () -> OrdinalRecovery.recover(redacted(stitched)));
    }

    private static List<Grid> redacted(List<Grid> stitched) {
        return stitched.stream().map(Redaction::of).toList();
    }

    private TablesAndForms tablesAndForms(DocumentLayout layout, List<Grid> grids, String demanded) {
        return clock.time(Stage.MEANING, () -> {
            FormFinder.Found found = FormFinder.find(grids);
            Optional<TemplateLibrary> only = templates.only(demanded);
            MappedTables tables = new TableMapper(only.orElse(templates)).map(found.others());
            boolean missing = !demanded.isEmpty() && only.isEmpty();
            List<Finding> findings = new ArrayList<>(UnreadForms.in(layout.layouts(), found.forms()));
            if (missing) {
                findings.add(missingTemplate(demanded));
            }
            return new TablesAndForms(tables, forms.read(found.forms()), findings);
        });
    }

    private Finding missingTemplate(String demanded) {
        return Finding.ofPage(
                "template.not_there",
                Severity.WARNING,
                null,
                "the template '" + demanded + "' was demanded, but there is none of that name (there are "
                        + String.join(", ", templates.names()) + "): the document was read as if none was demanded;"
                        + " correct overrides.csv or the job");
    }

    /** Whose disclosure it is. Where pages were recognised, a misread name is spelt as the captions spell it. */
    private Identified identify(
            DocumentLayout layout, TablesAndForms content, ExtractionRequest request, int pageFrom) {
        return clock.time(Stage.INTAKE, () -> {
            List<IdentityText> evidence = IdentityEvidence.of(layout, content, request, pageFrom);
            Identified asPrinted = identities.identify(evidence);
            EntitySpelling spelling = new EntitySpelling(evidence, content.forms());
            String name = asPrinted.identity().entityName();
            Optional<String> meant = layout.transforms().isEmpty() ? Optional.empty() : spelling.meant(name);
            return meant.map(m -> identities.identify(spelling.with(name, m)).with(EntitySpelling.finding(name, m)))
                    .orElse(asPrinted);
        });
    }

    private Checked check(
            DocumentLayout layout,
            RecoveredGrids grids,
            TablesAndForms content,
            Identified identified,
            SecondReader again) {
        List<Finding> before = new ArrayList<>(layout.findings());
        before.addAll(grids.findings());
        before.addAll(content.allFindings());
        CheckInput input = new CheckInput(
                content.tables().template(),
                templates.relations(content.tables().template()),
                identified.identity(),
                content.tables().tables(),
                content.tables().facts(),
                content.forms().forms(),
                content.forms().figures(),
                content.forms().indicators(),
                RemarksReader.read(layout, content.tables(), identified.identity()),
                Doubts.of(before));
        return clock.time(Stage.CHECK, () -> checks.check(input, again));
    }

    /** All that was read, with the places of facts and cells on the displayed pages. */
    private static Extraction extraction(
            DocumentLayout layout,
            RecoveredGrids grids,
            CorrectionNotice notice,
            TablesAndForms content,
            Identified identified,
            Checked checked) {
        List<Finding> findings = new ArrayList<>();
        Stream.of(
                        layout.findings(),
                        grids.findings(),
                        notice.findings(content.tables().tables()),
                        identified.findings(),
                        content.allFindings(),
                        checked.findings())
                .forEach(findings::addAll);
        return new Extraction(
                layout.pages(),
                identified.identity(),
                content.tables().template(),
                content.tables().tables(),
                checked.facts().stream()
                        .map(f -> f.at(layout.displayed(f.where())))
                        .toList(),
                checked.forms(),
                content.forms().indicators(),
                Stream.concat(content.rawCells().stream(), notice.before().stream())
                        .map(c -> c.at(layout.displayed(c.where())))
                        .toList(),
                findings);
    }
}
