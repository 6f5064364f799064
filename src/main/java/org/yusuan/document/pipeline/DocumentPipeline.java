package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.check.CheckInput;
import org.yusuan.document.check.Checked;
import org.yusuan.document.check.Checks;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.form.FormLayouts;
import org.yusuan.document.form.FormReader;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.identity.Identified;
import org.yusuan.document.identity.IdentityReader;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanSource;
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
    private final FileTypeDetector types = new FileTypeDetector();
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
        this.clock = clock;
        this.sources = new LayoutSources(
                settings.limits(), new TemplateVocabulary(templates), scans, ScanCache.of(settings.kept()), clock);
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
        RecoveredGrids grids = grids(layout);
        TablesAndForms content = tablesAndForms(grids.grids(), request.template());
        if (content.isEmpty()) {
            return new Outcome.Refused(Refusals.nothingRecognised(layout));
        }
        Identified identified = identify(layout, content, request);
        Checked checked = check(layout, content, identified);
        return new Outcome.Read(extraction(layout, grids, content, identified, checked));
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
        return clock.time(Stage.GRID, () -> {
            List<Grid> redacted = TableStitcher.stitch(layout.layouts()).stream()
                    .map(Redaction::of)
                    .toList();
            return OrdinalRecovery.recover(redacted);
        });
    }

    private TablesAndForms tablesAndForms(List<Grid> grids, String demanded) {
        return clock.time(Stage.MEANING, () -> {
            FormFinder.Found found = FormFinder.find(grids);
            Optional<TemplateLibrary> only = templates.only(demanded);
            MappedTables tables = new TableMapper(only.orElse(templates)).map(found.others());
            boolean missing = !demanded.isEmpty() && only.isEmpty();
            return new TablesAndForms(
                    tables, forms.read(found.forms()), missing ? List.of(missingTemplate(demanded)) : List.of());
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
    private Identified identify(DocumentLayout layout, TablesAndForms content, ExtractionRequest request) {
        return clock.time(Stage.INTAKE, () -> {
            List<IdentityText> evidence = IdentityEvidence.of(layout, content, request);
            Identified asPrinted = identities.identify(evidence);
            EntitySpelling spelling = new EntitySpelling(evidence, content.forms());
            String name = asPrinted.identity().entityName();
            Optional<String> meant = layout.transforms().isEmpty() ? Optional.empty() : spelling.meant(name);
            return meant.map(m -> identities.identify(spelling.with(name, m)).with(EntitySpelling.finding(name, m)))
                    .orElse(asPrinted);
        });
    }

    private Checked check(DocumentLayout layout, TablesAndForms content, Identified identified) {
        CheckInput input = new CheckInput(
                content.tables().template(),
                templates.relations(content.tables().template()),
                identified.identity(),
                content.tables().tables(),
                content.tables().facts(),
                content.forms().forms(),
                content.forms().figures(),
                content.forms().indicators(),
                RemarksReader.read(layout, content.tables(), identified.identity()));
        return clock.time(Stage.CHECK, () -> checks.check(input));
    }

    /** All that was read, with the places of facts and cells on the displayed pages. */
    private static Extraction extraction(
            DocumentLayout layout,
            RecoveredGrids grids,
            TablesAndForms content,
            Identified identified,
            Checked checked) {
        List<Finding> findings = new ArrayList<>();
        Stream.of(layout.findings(), grids.findings(), identified.findings(), content.allFindings(), checked.findings())
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
                content.rawCells().stream()
                        .map(c -> c.at(layout.displayed(c.where())))
                        .toList(),
                findings);
    }
}
