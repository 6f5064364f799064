package org.yusuan.dataset.export;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet shows instead of running them. The way of OWASP ("CSV Injection"): what begins like a formula
 * gets an apostrophe before it. Full-width signs count too, for East Asian spreadsheets read them as the narrow ones, and so
 * does a sign behind white space, which some imports trim.
 */
final class SpreadsheetText {
    private static final String APOSTROPHE = "'";
    private static final Pattern RUNS =
            Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    /** What is only a number: with its sign it is no formula, and stays a number. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?");

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it if a spreadsheet might run it. */
    static String safe(String text) {
        return RUNS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? APOSTROPHE + text : text;
    }
}
