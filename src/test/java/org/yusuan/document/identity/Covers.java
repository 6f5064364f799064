package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.identity.IdentityText.Source;

/** Builds the evidence of a document in a test. */
final class Covers {

    private final List<IdentityText> evidence = new ArrayList<>();

    static Covers cover(String lines) {
        return new Covers().with(Source.COVER, lines.replace('/', '\n'));
    }

    static Covers noCover() {
        return new Covers();
    }

    Covers caption(String text) {
        return with(Source.CAPTION, text);
    }

    Covers title(String text) {
        return with(Source.TABLE_TITLE, text);
    }

    Covers link(String text) {
        return with(Source.LINK_OR_FILE_NAME, text);
    }

    Covers hint(String text) {
        return with(Source.JOB_HINT, text);
    }

    Covers prose(String text) {
        return with(Source.PROSE, text);
    }

    Identified identified() {
        return new IdentityReader(RegionRegister.shipped()).identify(evidence);
    }

    private Covers with(Source source, String text) {
        evidence.add(new IdentityText(source, text, source == Source.COVER ? 1 : null));
        return this;
    }
}
