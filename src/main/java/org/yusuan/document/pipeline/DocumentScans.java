package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.PageRedaction;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.ocr.ScanReader.Scan;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Finding;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the scanned pages of one document, from the cache or by recognition. Each reading is redacted at once, so that both ways
 * give the same, and is kept only after the whole document has been read.
 */
final class DocumentScans {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentScans.class);

    private final ScanSource source;
    private final @Nullable ScanCache cache;
    private final Path file;
    private final Map<Integer, byte[]> unkept = new TreeMap<>();
    private @Nullable DocumentId document;

    /**
     * Readings of one document.
     *
     * @param cache null to read every page
     * @param file the document's bytes
     */
    DocumentScans(ScanSource source, @Nullable ScanCache cache, Path file) {
        this.source = source;
        this.cache = cache;
        this.file = file;
    }

    /**
     * As {@link ScanSource#read}, and redacted.
     *
     * @throws UnreadableDocument if the page cannot be painted within the limits
     * @throws IOException if the file cannot be read any more
     */
    Optional<Scan> read(PdfDocument pdf, PageContent page) throws IOException {
        if (cache == null) {
            return recognised(pdf, page);
        }
        Optional<Scan> kept = cache.find(document(), page.number(), source.version());
        return kept.isPresent() ? kept : keeping(cache, recognised(pdf, page));
    }

    /**
     * Keeps what was recognised, except pages on which only the tables of the whole document reveal a person's name. Do not call
     * it for a document that met a limit: painting a page counts as work, and with less of it the next reading might come
     * further.
     */
    void keep(List<PageLayout> layouts) {
        if (cache == null || document == null || unkept.isEmpty()) {
            return;
        }
        Set<Integer> wanting = PageRedaction.pagesWanting(TableStitcher.stitch(layouts), layouts);
        for (Map.Entry<Integer, byte[]> page : unkept.entrySet()) {
            if (wanting.contains(page.getKey())) {
                LOG.info("page {} of {} is not kept, for it may name a person", page.getKey(), document.disclosureId());
            } else {
                cache.keep(document, page.getKey(), page.getValue());
            }
        }
        unkept.clear();
    }

    private Optional<Scan> recognised(PdfDocument pdf, PageContent page) throws UnreadableDocument {
        return source.read(pdf, page).map(DocumentScans::redacted);
    }

    private Optional<Scan> keeping(ScanCache into, Optional<Scan> read) throws IOException {
        if (read.isPresent()) {
            int page = read.get().content().number();
            unkept.put(page, into.packed(document(), read.get(), source.version()));
        }
        return read;
    }

    private static Scan redacted(Scan scan) {
        List<Finding> findings =
                scan.findings().stream().map(DocumentScans::redacted).toList();
        return new Scan(PageRedaction.of(scan.content()), scan.placement(), findings);
    }

    private static Finding redacted(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.fault(),
                finding.table(),
                finding.page(),
                finding.itemCode(),
                finding.itemName(),
                finding.measure(),
                Redaction.line(finding.expected()),
                Redaction.line(finding.actual()),
                Redaction.line(finding.message()),
                finding.formNo());
    }

    private DocumentId document() throws IOException {
        if (document == null) {
            document = DocumentId.of(file);
        }
        return document;
    }
}
