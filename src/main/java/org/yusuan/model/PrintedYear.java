package org.yusuan.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A calendar year as printed: 2025, ２０２５, 二〇二五, 二○二五 or 二零二五.
 *
 * @param year from 1900 to 2100
 * @param start index of its first character in the text
 * @param end index after its last digit; a 年 behind it is not part of it
 */
public record PrintedYear(int year, int start, int end) {

    /** Earlier disclosures were not published as files. */
    private static final int FIRST_FISCAL_YEAR = 2010;

    /** A larger number of four digits is no year of a budget. */
    private static final int LAST_FISCAL_YEAR = 2100;

    // The index of a character in its row is its value. Round signs of many kinds are printed for the Chinese zero.
    private static final List<String> DIGITS = List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九");
    private static final String ZEROS = "○◯零ΟＯO";
    private static final String DIGIT = "[0-9０-９〇一二三四五六七八九" + ZEROS + "]";
    // A longer run of digits is a number or a date, not a year.
    private static final Pattern YEAR = Pattern.compile("(?<!" + DIGIT + ")[1１一2２二]" + DIGIT + "{3}(?!" + DIGIT + ")");

    /** All years in a text, in its order; four digits within a longer run of digits are none. */
    public static List<PrintedYear> allIn(String text) {
        return YEAR.matcher(text)
                .results()
                .map(PrintedYear::of)
                .filter(y -> y.year >= 1900 && y.year <= LAST_FISCAL_YEAR)
                .toList();
    }

    /** Whether a budget that is disclosed today can be of this year. */
    public boolean isPlausibleFiscalYear() {
        return year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR;
    }

    private static PrintedYear of(MatchResult match) {
        int year = match.group().chars().map(PrintedYear::value).reduce(0, (sum, digit) -> sum * 10 + digit);
        return new PrintedYear(year, match.start(), match.end());
    }

    private static int value(int digit) {
        return DIGITS.stream()
                .mapToInt(row -> row.indexOf(digit))
                .filter(value -> value >= 0)
                .findFirst()
                .orElse(0);
    }
}
