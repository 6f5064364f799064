package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * A part of a page whose characters its operators do not tell, while those of the rest they do.
 *
 * @param box where it stands on the displayed page
 * @param kind why they do not
 */
public record UnreadRegion(Box box, Kind kind) {

    /** Why a part of a page cannot be read from its operators. */
    public enum Kind {
        /** A picture in which text may stand. */
        PICTURE,
        /** A piece of a line in a font whose characters mean something else than they show; its glyphs are among the page's. */
        GARBLED
    }
}
