package org.yusuan.document.page;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/** The files that are attached to a PDF: those of its list of attachments, of a portfolio, and of paper clips on its pages. */
public final class PdfAttachments implements Closeable {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Stands in the dictionary of a stream that is an attached file (ISO 32000-2, 7.11.4), and streams are never packed. */
    private static final byte[] MARK = "/EmbeddedFile".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private final PDDocument document;

    private PdfAttachments(PDDocument document) {
        this.document = document;
    }

    /**
     * A file that is attached.
     *
     * @param name as the PDF gives it; it may hold anything
     * @param file its content
     */
    public record Attachment(String name, PDEmbeddedFile file) {
        /** Opens its bytes, unpacked. */
        public InputStream open() throws IOException {
            return file.createInputStream();
        }
    }

    /**
     * Whether a file is a PDF in which files may be attached. It is not parsed: nearly all PDFs have none.
     *
     * @throws IOException if the file cannot be read
     */
    public static boolean mayBeIn(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF) && isMarked(in);
        }
    }

    /** The first character of the mark occurs in it once: after a mismatch, a match can only begin at the byte that broke it. */
    private static boolean isMarked(InputStream in) throws IOException {
        int matched = 0;
        for (int read = in.read(); read >= 0; read = in.read()) {
            matched = read == MARK[matched] ? matched + 1 : read == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens a PDF; an encrypted one with the empty user password.
     *
     * @throws IOException if it cannot be opened
     */
    public static PdfAttachments open(Path file) throws IOException {
        return new PdfAttachments(Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache()));
    }

    /** Whether the PDF is a portfolio, whose own pages are a cover for its files. */
    public boolean isPortfolio() {
        return document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Collection"));
    }

    /**
     * Lists the files in the order of their names, then those on the pages; each once.
     *
     * @throws IOException if the PDF is damaged
     */
    public List<Attachment> list() throws IOException {
        List<PDComplexFileSpecification> all = new ArrayList<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            addAll(names.getEmbeddedFiles(), all, new HashSet<>());
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment clip
                        && clip.getFile() instanceof PDComplexFileSpecification file) {
                    all.add(file);
                }
            }
        }
        return attachments(all);
    }

    private static List<Attachment> attachments(List<PDComplexFileSpecification> all) {
        Set<Object> seen = new HashSet<>();
        List<Attachment> attachments = new ArrayList<>();
        for (PDComplexFileSpecification file : all) {
            PDEmbeddedFile content = content(file);
            if (content != null && seen.add(content.getCOSObject())) {
                attachments.add(new Attachment(name(file), content));
            }
        }
        return attachments;
    }

    private static void addAll(
            PDNameTreeNode<PDComplexFileSpecification> node, List<PDComplexFileSpecification> all, Set<Object> seen)
            throws IOException {
        if (!seen.add(node.getCOSObject())) {
            return; // a damaged tree may lead back to itself
        }
        Map<String, PDComplexFileSpecification> own = node.getNames();
        if (own != null) {
            own.values().stream().filter(Objects::nonNull).forEach(all::add);
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                addAll(kid, all, seen);
            }
        }
    }

    private static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
        PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
        return unicode == null ? file.getEmbeddedFile() : unicode;
    }

    private static String name(PDComplexFileSpecification file) {
        String unicode = file.getFileUnicode();
        String name = unicode == null ? file.getFile() : unicode;
        return name == null ? "attachment" : name;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
