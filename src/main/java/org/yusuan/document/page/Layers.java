package org.yusuan.document.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers (optional content) of a document, of which viewers show only some. */
final class Layers {
    private final @Nullable PDOptionalContentProperties properties;

    Layers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    /**
     * Whether content under this layer, or this membership in layers, is not shown.
     *
     * @param layer null where the content belongs to none
     */
    boolean hides(@Nullable COSDictionary layer) {
        if (properties == null || layer == null) {
            return false;
        }
        return COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))
                ? hidesAll(layer.getDictionaryObject(COSName.OCGS))
                : !properties.isGroupEnabled(new PDOptionalContentGroup(layer));
    }

    /** The usual rule of a membership: it is shown if any of its layers is. */
    private boolean hidesAll(@Nullable COSBase groups) {
        if (groups instanceof COSDictionary one) {
            return hides(one);
        }
        if (!(groups instanceof COSArray many) || many.size() == 0) {
            return false;
        }
        for (int i = 0; i < many.size(); i++) {
            if (!(many.getObject(i) instanceof COSDictionary group) || !hides(group)) {
                return false;
            }
        }
        return true;
    }
}
