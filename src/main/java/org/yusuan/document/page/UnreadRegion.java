package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * A part of a text page whose characters cannot be read from its content stream.
 *
 * @param box its place on the displayed page, in points
 * @param kind why they cannot be read
 */
public record UnreadRegion(Box box, Kind kind) {

    /** Why a part of a page cannot be read from its content stream. */
    public enum Kind {
        /** A picture that may hold text. */
        PICTURE,
        /**
         * A piece of a line in a font whose codes stand for other characters than it shows; its glyphs are among the
         * page's glyphs.
         */
        GARBLED
    }
}
