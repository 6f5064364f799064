package org.yusuan.document.ocr;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yusuan.model.Box;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * What was made of a line of text after it was recognised.
 *
 * @param rule by which: the name of its finding
 * @param from as recognised
 * @param to as handed on
 * @param where in points of the level page
 */
record TextCorrection(String rule, String from, String to, Box where) {
    /** So many digits may be a telephone number, which no finding may tell (decision 9 of the design). */
    private static final Pattern PERSONAL = Pattern.compile("\\d{10,}");

    /** The same, in a part of a page. */
    TextCorrection movedInto(PartPlacement part) {
        return new TextCorrection(rule, from, to, part.placed(where));
    }

    /** What a person is told, who can then compare it with the page. */
    Finding finding(int page, ScanTransform placement) {
        Box box = placement.displayed(where);
        boolean personal = PERSONAL.matcher(to).find();
        String place = String.format(Locale.ROOT, "%.0f, %.0f", box.x0(), box.y0());
        return new Finding(
                rule,
                Severity.INFO,
                Fault.EXTRACTION,
                "",
                page,
                "",
                "",
                "",
                personal ? "" : to,
                personal ? "" : from,
                "the line at " + place + " of page " + page + " was recognised "
                        + (personal ? "otherwise than it is" : "as '" + from + "' and is") + " read"
                        + (personal ? "" : " as '" + to + "'"),
                null);
    }
}
