package org.yusuan.document.page;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/**
 * A PDF that is read page by page, with at most one page in memory. Not safe for use by several threads.
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
    /**
     * Size in bytes from which PDFBox keeps decoded streams in a temporary file, so that a scan of 200 MB need not fit
     * into a worker's heap.
     */
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
     * Opens a PDF; an encrypted one is opened with the empty user password.
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

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Whether the end of the file is damaged or missing, so that its objects had to be searched for. What is read may
     * then be less than what was published, and a finding should say so.
     */
    public boolean repaired() {
        return repaired;
    }

    /**
     * Reads a page.
     *
     * @param number 1-based
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or needs more work than allowed (LIMIT_EXCEEDED); the
     *     others can still be read
     */
    public PageContent page(int number) throws UnreadableDocument {
        return guarded(number, () -> reader.read(document.getPage(number - 1), number));
    }

    /**
     * Reads a page whose text runs sideways or upside down, turned so that the text is upright. Old printer drivers put
     * wide tables on narrow paper without turning the page.
     *
     * @param displayed the page as it is displayed, not usable
     * @return empty if the page is upright already, or is readable in no direction
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
     * Paints a page as it is displayed. Very large paper is painted at a lower resolution than requested.
     *
     * @param number 1-based
     * @param dpi dots per inch
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or holds pictures larger than allowed (LIMIT_EXCEEDED)
     */
    public PagePicture picture(int number, int dpi) throws UnreadableDocument {
        return guarded(number, () -> new PagePainter(document, samples).paint(number, dpi, false));
    }

    /**
     * Paints only the pictures of a page in their places, without text and lines. Otherwise like {@link #picture}.
     *
     * @param number 1-based
     * @param dpi dots per inch
     * @throws UnreadableDocument if the page is damaged (DAMAGED) or holds pictures larger than allowed (LIMIT_EXCEEDED)
     */
    public PagePicture pictures(int number, int dpi) throws UnreadableDocument {
        return guarded(number, () -> new PagePainter(document, samples).paint(number, dpi, true));
    }

    private interface PageWork<T> {
        T result() throws IOException;
    }

    private static <T> T guarded(int number, PageWork<T> work) throws UnreadableDocument {
        try {
            return work.result();
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox also throws all kinds of unchecked exceptions on damaged files.
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

    /**
     * Caches the fonts of a document, which every page needs again, but not its pictures, which are large and shown
     * once.
     */
    private static final class ImagelessResourceCache extends DefaultResourceCache {

        @Override
        public void put(COSObject indirect, PDXObject object) {
            if (!(object instanceof PDImageXObject)) {
                super.put(indirect, object);
            }
        }
    }

    /**
     * A painted page.
     *
     * @param image in colour; its width divided by the page's width is its scale in pixels a point
     * @param lost how many of the page's own pictures could not be decoded and are missing from it
     */
    public record PagePicture(BufferedImage image, int lost) {}

    /**
     * Checks the end of a PDF file, which points to its cross-reference table. PDFBox silently rebuilds a table that it
     * cannot find, so this check is the only way to know that it had to.
     */
    private static final class Trailer {
        /**
         * Bytes searched for the end mark. The specification allows 1 024 bytes after it; programs that sign files
         * leave more.
         */
        private static final int TAIL = 4096;

        private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,15})\\s+%%EOF");
        private static final Pattern TABLE = Pattern.compile("\\A\\s*(xref|\\d+\\s+\\d+\\s+obj)");

        private Trailer() {}

        /** Whether the end of the file gives the position of a cross-reference table, and one is there. */
        static boolean isIntact(Path file) throws IOException {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
                Matcher end = END.matcher(read(bytes, Math.max(0, bytes.length() - TAIL), TAIL));
                long table = -1;
                while (end.find()) {
                    table = Long.parseLong(end.group(1));
                }
                // An offset is counted from the header, which need not be the first byte.
                return table >= 0
                        && TABLE.matcher(read(bytes, table + header(bytes), 64)).find();
            }
        }

        private static long header(RandomAccessFile bytes) throws IOException {
            return Math.max(0, read(bytes, 0, 1024).indexOf("%PDF-"));
        }

        private static String read(RandomAccessFile bytes, long from, int length) throws IOException {
            byte[] buffer = new byte[(int) Math.max(0, Math.min(length, bytes.length() - from))];
            bytes.seek(from);
            bytes.readFully(buffer);
            return new String(buffer, StandardCharsets.ISO_8859_1);
        }
    }
}
