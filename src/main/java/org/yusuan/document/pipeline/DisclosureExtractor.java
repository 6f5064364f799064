package org.yusuan.document.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;
import org.yusuan.document.form.FormLayouts;
import org.yusuan.document.form.FormReader;
import org.yusuan.document.identity.IdentityReader;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.template.TemplateFolder;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Stage;
import org.yusuan.model.UnreadableDocument;

/** Reads disclosures: the road of a document from its bytes to facts, stage by stage. */
public final class DisclosureExtractor implements DocumentExtractor {
    /** Raised with every change of the engine that may change what is read: documents of an older one are stale. */
    private static final String ENGINE = "3";

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureExtractor.class);

    private final FileTypeDetector types = new FileTypeDetector();
    private final StageClock clock;
    private final DocumentReader documents;
    private final DisclosureAssembly assembly;
    private final EngineVersion version;

    /**
     * An extractor.
     *
     * @param templates the layouts it knows
     * @param settings the rest; its templates are not looked at
     */
    public DisclosureExtractor(TemplateLibrary templates, ExtractorSettings settings) {
        this(templates, settings, DocumentReader.scans(settings), StageClock.NONE);
    }

    private DisclosureExtractor(
            TemplateLibrary templates, ExtractorSettings settings, ScanSource scans, StageClock clock) {
        FormLayouts forms = FormLayouts.shipped();
        this.clock = clock;
        this.documents = new DocumentReader(settings, new TemplateVocabulary(templates), scans, clock);
        this.assembly = new DisclosureAssembly(
                templates, new FormReader(forms), new IdentityReader(RegionRegister.shipped()), clock);
        this.version = new EngineVersion(ENGINE, templates.hash() + "-" + forms.hash());
    }

    /**
     * An extractor with these settings.
     *
     * @throws org.yusuan.model.CannotRunException if the folder of templates cannot be read
     * @throws org.yusuan.io.YamlException if one of them cannot be used
     */
    public static DisclosureExtractor of(ExtractorSettings settings) {
        return timed(settings, StageClock.NONE);
    }

    /**
     * The same, with a clock at its stages.
     *
     * @throws org.yusuan.model.CannotRunException if the folder of templates cannot be read
     * @throws org.yusuan.io.YamlException if one of them cannot be used
     */
    public static DisclosureExtractor timed(ExtractorSettings settings, StageClock clock) {
        return of(settings, DocumentReader.scans(settings), clock);
    }

    /** The same, whose scanned pages are read by this. */
    static DisclosureExtractor of(ExtractorSettings settings, ScanSource scans, StageClock clock) {
        return new DisclosureExtractor(TemplateFolder.library(settings.templates()), settings, scans, clock);
    }

    /** An extractor with the shipped templates and the limits of the nightly run. */
    public static DisclosureExtractor standard() {
        return of(ExtractorSettings.DEFAULT);
    }

    @Override
    public EngineVersion version() {
        return version;
    }

    @Override
    public Outcome extract(ExtractionRequest request, PageProgress watch) {
        try {
            FileType type = clock.time(Stage.INTAKE, () -> types.detect(request.file()));
            Optional<Refusal> refusal = type.refusal(request.fileName());
            return refusal.isPresent()
                    ? new Outcome.Refused(refusal.get())
                    : assembly.assemble(documents.read(request, type, watch), request);
        } catch (UnreadableDocument e) {
            return new Outcome.Refused(e.refusal());
        } catch (IOException e) {
            // The message may carry a path; the log may, the dataset may not.
            LOG.warn("{} cannot be read", request.fileName(), e);
            return new Outcome.Refused(Refusal.of(
                    Reason.DAMAGED, "The file cannot be read to its end. Fetch it again from its publisher."));
        } catch (RuntimeException e) {
            LOG.error("{} met a defect", request.fileName(), e);
            return new Outcome.Refused(Refusal.of(
                    Reason.DEFECT,
                    "The program failed on this document (" + e.getClass().getSimpleName()
                            + "): a defect of ours. Report it with the document; the log has the details."));
        }
    }
}
