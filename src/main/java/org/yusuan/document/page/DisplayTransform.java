package org.yusuan.document.page;

import org.yusuan.model.Box;

/** Maps places on a page that was turned or levelled to be read, to where the displayed page shows them. */
public interface DisplayTransform {

    /** Whether the page as a whole was turned or read from its picture; otherwise only parts of it were. */
    boolean whole();

    /**
     * The rectangle on the displayed page that holds one of the page as it was read.
     *
     * @param read in points of the page as it was read
     */
    Box displayed(Box read);
}
