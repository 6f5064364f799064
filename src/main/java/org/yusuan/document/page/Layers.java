package org.yusuan.document.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers (optional content) of a document; viewers show only some of them. */
final class Layers {
    private final @Nullable PDOptionalContentProperties properties;

    Layers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    /**
     * Whether content under this layer, or under this group of layers, is hidden.
     *
     * @param layer null if the content belongs to none
     */
    boolean hides(@Nullable COSDictionary layer) {
        if (properties == null || layer == null) {
            return false;
        }
        return COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))
                ? hidesAll(layer.getDictionaryObject(COSName.OCGS))
                : !properties.isGroupEnabled(new PDOptionalContentGroup(layer));
    }

    /** Applies the usual rule of a group of layers: its content is shown if any of its layers is. */
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
