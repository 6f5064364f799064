package org.yusuan.dataset.export;

import java.util.regex.Pattern;

/**
 * Protects texts against formula injection. As OWASP recommends ("CSV Injection"), a text that begins like a formula gets
 * an apostrophe in front. Full-width signs count too, for East Asian spreadsheets treat them like the narrow ones, and so
 * does a sign after white space, which some imports trim.
 */
final class SpreadsheetText {
    private static final String APOSTROPHE = "'";
    private static final Pattern FORMULA =
            Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    /** A plain number. With its sign it is no formula, and stays a number. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?");

    private SpreadsheetText() {}

    /** The text, with an apostrophe in front if a spreadsheet might execute it. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? APOSTROPHE + text : text;
    }
}
