package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.UnreadableDocument;

/** A recognition that records which pages it reads, and their text. */
final class CountingScans implements ScanSource {
    private final ScanSource recognition;
    private final String version;
    private final List<Integer> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    CountingScans(ScanSource recognition, String version) {
        this.recognition = recognition;
        this.version = version;
    }

    @Override
    public Optional<ScanReader.Scan> read(PdfDocument document, PageContent page) throws UnreadableDocument {
        pages.add(page.number());
        Optional<ScanReader.Scan> scan = recognition.read(document, page);
        scan.ifPresent(
                s -> texts.add(s.content().glyphs().stream().map(Glyph::text).collect(Collectors.joining())));
        return scan;
    }

    @Override
    public String version() {
        return version;
    }

    /** The pages that were recognised. */
    List<Integer> pages() {
        return List.copyOf(pages);
    }

    /** The text of those pages. */
    String text() {
        return String.join("\n", texts);
    }
}
