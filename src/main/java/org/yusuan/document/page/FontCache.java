package org.yusuan.document.page;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a document; their pages share them. */
final class FontCache {
    /** By dictionary: PDFBox makes a new font object of it when memory ran low. */
    private final Map<COSDictionary, DecodedFont> faces = new IdentityHashMap<>();

    DecodedFont of(PDFont font) throws IOException {
        DecodedFont face = faces.get(font.getCOSObject());
        if (face == null) {
            face = new DecodedFont(font);
            faces.put(font.getCOSObject(), face);
        }
        return face;
    }
}
