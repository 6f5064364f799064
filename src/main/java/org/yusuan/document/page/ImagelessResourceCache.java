package org.yusuan.document.page;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Keeps the fonts of a document, which every page needs again, but no pictures, which are large and shown once. */
final class ImagelessResourceCache extends DefaultResourceCache {

    @Override
    public void put(COSObject indirect, PDXObject object) {
        if (!(object instanceof PDImageXObject)) {
            super.put(indirect, object);
        }
    }
}
