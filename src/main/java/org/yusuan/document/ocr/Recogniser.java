package org.yusuan.document.ocr;

import java.util.List;

/** Reads lines of text that were cut out of a page. */
interface Recogniser {

    /** What each crop says, in the order of the crops. */
    List<RecognisedLine> read(List<Crop> crops);
}
