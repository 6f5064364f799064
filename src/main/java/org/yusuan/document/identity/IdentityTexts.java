package org.yusuan.document.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.identity.IdentityText.Source;

/** All the evidence of one document, by source. */
record IdentityTexts(List<IdentityText> all) {

    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z)$");
    private static final Pattern BEFORE_FILE = Pattern.compile("^.*[/\\\\]");
    private static final Pattern PARTS_OF_LINK = Pattern.compile("[\\s_\\-—－+|，,]+");

    IdentityTexts {
        all = List.copyOf(all);
    }

    Stream<IdentityText> of(Source source) {
        return all.stream().filter(e -> e.source() == source);
    }

    /** The first of a source, to say where something was found; empty if there is none. */
    Optional<IdentityText> first(Source source) {
        return of(source).findFirst();
    }

    /** All squeezed lines of a source, as printed one after the other. */
    List<String> lines(Source source) {
        return of(source).flatMap(e -> PrintedText.lines(e.text()).stream()).toList();
    }

    Cover cover() {
        return Cover.of(lines(Source.COVER));
    }

    /** The parts of a link's text, a file name or a hint: no path, no ending, split where a name would be. */
    static List<String> parts(IdentityText link) {
        String name = BEFORE_FILE.matcher(link.text().strip()).replaceFirst("");
        String bare = FILE_ENDING.matcher(name).replaceFirst("");
        return PARTS_OF_LINK
                .splitAsStream(bare)
                .map(PrintedText::squeeze)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
