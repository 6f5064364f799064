package org.yusuan.extract;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.grid.ContextLine;
import org.yusuan.grid.PageLayout;
import org.yusuan.intake.Evidence;
import org.yusuan.intake.Evidence.Source;
import org.yusuan.template.MappedTables;

/** Gathers what a document says about whose disclosure it is. */
final class IdentityEvidence {
    /** The cover, and the page behind it where the cover is a picture or a single line. */
    private static final int COVER_PAGES = 2;

    private IdentityEvidence() {}

    static List<Evidence> of(DocumentLayout document, MappedTables mapped, ExtractionRequest request) {
        List<Evidence> evidence = new ArrayList<>();
        for (PageLayout layout : document.layouts()) {
            for (ContextLine line : layout.lines()) {
                int page = line.where().page();
                evidence.add(new Evidence(page <= COVER_PAGES ? Source.COVER : Source.PROSE, line.text(), page));
            }
        }
        mapped.captions().forEach(c -> evidence.add(new Evidence(Source.CAPTION, c.text(), c.page())));
        mapped.titles().forEach(t -> evidence.add(new Evidence(Source.TABLE_TITLE, t.text(), t.page())));
        if (!request.linkText().isBlank()) {
            evidence.add(new Evidence(Source.LINK_OR_FILE_NAME, request.linkText(), null));
        }
        evidence.add(new Evidence(Source.LINK_OR_FILE_NAME, request.fileName(), null));
        if (!request.regionHint().isBlank()) {
            evidence.add(new Evidence(Source.JOB_HINT, request.regionHint(), null));
        }
        return evidence;
    }
}
