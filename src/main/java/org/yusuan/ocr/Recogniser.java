package org.yusuan.ocr;

import java.util.List;

/** Reads lines of text that were cut out of a page. */
interface Recogniser {

    /** What each crop says, in the order of the crops. */
    List<Recognised> read(List<Crop> crops);
}
