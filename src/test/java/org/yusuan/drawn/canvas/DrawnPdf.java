package org.yusuan.drawn.canvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

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
