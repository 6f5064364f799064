package org.yusuan.document.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * A PDF drawn by its operators. Pages are 400 by 300 points. The fonts are {@code /Latin}, {@code /Song} (SimSun, not
 * embedded, UTF-16 codes), {@code /Gbk} (SimHei, not embedded, GBK codes) and {@code /Nameless} (glyph numbers of a
 * font that is not in the file).
 */
final class PagePdf {
    private final PDDocument document = new PDDocument();

    static PagePdf of(String... contents) throws IOException {
        PagePdf pdf = new PagePdf();
        for (String content : contents) {
            pdf.page(content, page -> {});
        }
        return pdf;
    }

    PagePdf page(String content, Consumer<PDPage> form) throws IOException {
        PDPage page = new PDPage(new PDRectangle(400, 300));
        page.setResources(resources());
        page.setContents(new PDStream(stream(content)));
        form.accept(page);
        document.addPage(page);
        return this;
    }

    /** Adds a page with a form that draws itself, as a broken or hostile file may have. */
    PagePdf pageOfEndlessForms() throws IOException {
        COSStream form = stream("/Again Do");
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(400, 300));
        form.setItem(COSName.RESOURCES, objects("Again", form));
        return page("/Again Do", page -> page.getResources().getCOSObject().addAll(objects("Again", form)));
    }

    /**
     * Adds a page with the picture {@code /Scan} of 1600 by 1200 pixels. It has no bytes, so that a test fails if they
     * are read.
     */
    PagePdf pageWithPicture(String content) throws IOException {
        return pageWithPicture(content, 1600, 1200);
    }

    PagePdf pageWithPicture(String content, int columns, int rows) throws IOException {
        COSStream picture = stream("");
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, columns);
        picture.setInt(COSName.HEIGHT, rows);
        return page(content, page -> page.getResources().getCOSObject().addAll(objects("Scan", picture)));
    }

    /** Adds a page with the graphics state {@code /Faint}, which has no opacity. */
    PagePdf pageWithFaintInk(String content) throws IOException {
        COSDictionary faint = new COSDictionary();
        faint.setItem("ca", COSInteger.ZERO);
        COSDictionary named = new COSDictionary();
        named.setItem("Faint", faint);
        return page(content, page -> page.getResources().getCOSObject().setItem(COSName.EXT_G_STATE, named));
    }

    /** Adds a page with the hidden layer {@code /Layer}. */
    PagePdf pageWithHiddenLayer(String content) throws IOException {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Layer");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        COSDictionary named = new COSDictionary();
        named.setItem("Layer", layer);
        return page(content, page -> page.getResources().getCOSObject().setItem(COSName.PROPERTIES, named));
    }

    private static COSDictionary objects(String name, COSStream object) {
        COSDictionary named = new COSDictionary();
        named.setItem(name, object);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, named);
        return resources;
    }

    private COSStream stream(String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    PagePdf encrypted(String owner, String user) throws IOException {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return this;
    }

    Path saved(Path folder) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        document.save(file.toFile());
        document.close();
        return file;
    }

    /** Saves the file, and reads its first page. */
    PageContent read(Path folder) throws IOException {
        try (PdfDocument pdf = PdfDocument.open(saved(folder), PageLimits.DEFAULT)) {
            return pdf.page(1);
        }
    }

    private static PDResources resources() {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("Latin", latin());
        fonts.setItem("Song", composite("SimSun", "UniGB-UCS2-H", "GB1"));
        fonts.setItem("Gbk", composite("SimHei", "GBK-EUC-H", "GB1"));
        fonts.setItem("Nameless", composite("ABCDEF+SimSun", "Identity-H", "Identity"));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return resources;
    }

    private static COSDictionary latin() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Courier");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    private static COSDictionary composite(String name, String encoding, String ordering) {
        COSDictionary info = new COSDictionary();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString(ordering));
        info.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
