package org.yusuan.document.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/**
 * A PDF that is read page by page; never more than a page is held. Not for several threads at once.
 *
 * <pre>{@code
 * try (PdfDocument document = PdfDocument.open(file, PageLimits.DEFAULT)) {
 *     for (int number = 1; number <= document.pages(); number++) {
 *         PageContent page = document.page(number);
 *     }
 * }
 * }</pre>
 */
public final class PdfDocument implements Closeable {
    /** From here on PDFBox keeps what it unpacks in a file: a scan of 200 MB need not fit into a worker's heap. */
    private static final long LARGE_FILE = 32L << 20;

    private final PDDocument document;
    private final boolean repaired;
    private final PageReader reader;
    private final long samples;

    private PdfDocument(PDDocument document, boolean repaired, PageLimits limits) {
        this.document = document;
        this.repaired = repaired;
        this.samples = limits.samples();
        this.reader = new PageReader(new Layers(document.getDocumentCatalog().getOCProperties()), limits);
    }

    /**
     * Opens a PDF, encrypted ones with the empty user password.
     *
     * @throws UnreadableDocument if it is empty, damaged, needs a password or has more pages than allowed
     */
    public static PdfDocument open(Path file, PageLimits limits) throws UnreadableDocument {
        PDDocument document = load(file);
        try {
            document.setResourceCache(new ImagelessResourceCache());
            checkPages(document.getNumberOfPages(), limits.pages());
            return new PdfDocument(document, !Trailer.isIntact(file), limits);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeQuietly(document);
            throw e instanceof UnreadableDocument known ? known : damaged().because(e);
        }
    }

    private static PDDocument load(Path file) throws UnreadableDocument {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw UnreadableDocument.ofDocument(
                        Reason.EMPTY_FILE, "The file has no bytes. Fetch it again from its publisher.");
            }
            return Loader.loadPDF(file.toFile(), "", cacheFor(bytes));
        } catch (UnreadableDocument e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw UnreadableDocument.ofDocument(
                            Reason.PASSWORD,
                            "A password is needed to open the PDF. Ask its publisher for an open copy, or save one without"
                                    + " a password.")
                    .because(e);
        } catch (IOException | RuntimeException e) {
            throw damaged().because(e);
        }
    }

    private static StreamCacheCreateFunction cacheFor(long bytes) {
        return bytes < LARGE_FILE ? IOUtils.createMemoryOnlyStreamCache() : IOUtils.createTempFileOnlyStreamCache();
    }

    private static UnreadableDocument damaged() {
        return UnreadableDocument.ofDocument(
                Reason.DAMAGED,
                "The PDF ends too early or is damaged beyond repair: no page can be found in it. Fetch it again from its"
                        + " publisher.");
    }

    private static void checkPages(int pages, int allowed) throws UnreadableDocument {
        if (pages <= 0) {
            throw damaged();
        }
        if (pages > allowed) {
            throw UnreadableDocument.ofDocument(
                    Reason.LIMIT_EXCEEDED,
                    "The PDF has " + pages + " pages, allowed are " + allowed
                            + ". Split it, or raise the limit of pages if it is one disclosure.");
        }
    }

    /** How many pages the file has, at least 1. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Whether the end of the file is damaged or missing, so that its objects had to be searched for: what is read may be less
     * than what was published, and a finding should say so.
     */
    public boolean repaired() {
        return repaired;
    }

    /**
     * Reads a page.
     *
     * @param number 1-based
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or needs more work than allowed (LIMIT_EXCEEDED); the others can
     *     still be read
     */
    public PageContent page(int number) throws UnreadableDocument {
        return guarded(number, () -> reader.read(document.getPage(number - 1), number));
    }

    /**
     * Reads a page whose text runs along its side, or upside down, turned so that it stands upright: old printer drivers lay
     * wide tables on narrow paper without turning the page.
     *
     * @param displayed the page as it is displayed
     * @return empty if the page is not readable either way up
     * @throws UnreadableDocument as {@link #page} does
     */
    public Optional<TurnedPage> turned(PageContent displayed) throws UnreadableDocument {
        if (displayed.kind() != PageKind.SIDEWAYS) {
            return Optional.empty();
        }
        int number = displayed.number();
        for (int quarters : new int[] {1, 3, 2}) {
            PageContent turned = guarded(number, () -> reader.read(document.getPage(number - 1), number, quarters));
            if (turned.kind().hasText()) {
                return Optional.of(new TurnedPage(turned, quarters));
            }
        }
        return Optional.empty();
    }

    /**
     * Paints a page as it is displayed. Very large paper is painted with fewer dots than asked for.
     *
     * @param number 1-based
     * @param dpi dots per inch
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or holds pictures larger than allowed (LIMIT_EXCEEDED)
     */
    public PagePicture picture(int number, int dpi) throws UnreadableDocument {
        return guarded(number, () -> new PagePainter(document, samples).paint(number, dpi, false));
    }

    /**
     * Paints the pictures of a page where it displays them, without its text and lines. Otherwise as {@link #picture}.
     *
     * @param number 1-based
     * @param dpi dots per inch
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or holds pictures larger than allowed (LIMIT_EXCEEDED)
     */
    public PagePicture pictures(int number, int dpi) throws UnreadableDocument {
        return guarded(number, () -> new PagePainter(document, samples).paint(number, dpi, true));
    }

    private interface PageWork<T> {
        T done() throws IOException;
    }

    private static <T> T guarded(int number, PageWork<T> work) throws UnreadableDocument {
        try {
            return work.done();
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox meets damage with all kinds of unchecked exceptions too.
            throw UnreadableDocument.ofPage(
                            Reason.DAMAGED,
                            number,
                            "Page " + number
                                    + " is damaged and cannot be read. Look at it in a viewer, and fetch the file"
                                    + " again if the page shows there.")
                    .because(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
