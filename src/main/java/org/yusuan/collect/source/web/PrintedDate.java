package org.yusuan.collect.source.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as portals print them: 2024-02-08, 2024/2/8, 2024.02.08, 2024年2月8日, 20240208. */
final class PrintedDate {
    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)|(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private PrintedDate() {}

    /** The first date in a text. */
    static Optional<LocalDate> in(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            int shift = found.group(1) == null ? 3 : 0;
            Optional<LocalDate> date = date(found.group(1 + shift), found.group(2 + shift), found.group(3 + shift));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that only look like a date
        }
    }
}
