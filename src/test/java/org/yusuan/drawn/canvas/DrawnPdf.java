package org.yusuan.drawn.canvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A PDF that is being drawn. The same drawing gives the same bytes, because it has no dates and a fixed document id.
 */
public final class DrawnPdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Fonts fonts = new Fonts(document);

    public DrawnPdf() {
        document.setDocumentId(1L);
    }

    /** Adds a page. The caller must close its canvas before it takes the PDF. */
    public PageCanvas newPage(PageFormat format) {
        PDPage page = format.page();
        document.addPage(page);
        return new PageCanvas(document, page, format, fonts, document.getNumberOfPages());
    }

    /** Sets the title in the document's properties. */
    public DrawnPdf titled(String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        return this;
    }

    /** Encrypts it. With an empty user password everybody can read it, as many publishers have it. */
    public DrawnPdf encrypted(String ownerPassword, String userPassword) {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        try {
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * Returns the same file with fonts that name each of these characters as the next one and the last as the first, as
     * broken programs do. What the pages show stays.
     */
    public static byte[] misnamed(byte[] pdf, String characters) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    rename(document, page.getResources().getFont(name), characters);
                }
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(PDDocument document, PDFont font, String characters) throws IOException {
        StringBuilder names = new StringBuilder("begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int code = 0; code < 1 << 16; code++) {
            String text = font.toUnicode(code);
            if (text != null && text.length() == 1) {
                int at = characters.indexOf(text);
                char named = at < 0 ? text.charAt(0) : characters.charAt((at + 1) % characters.length());
                names.append(String.format("1 beginbfchar\n<%04X> <%04X>\nendbfchar\n", code, (int) named));
            }
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(names.append("endcmap\n").toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
