package org.yusuan.document.ocr;

import java.util.List;

/** Reads lines of text that were cut out of a page. */
interface Recogniser {

    /** Returns the text of each crop, in the order of the crops. */
    List<RecognisedLine> read(List<Crop> crops);
}
