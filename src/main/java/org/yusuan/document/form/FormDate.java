package org.yusuan.document.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.Compact;

/** Reads dates as forms print them: {@code 20231031161234}, {@code 2023-10-31 16:12:34}, {@code 2023年10月31日}. */
final class FormDate {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2}))?");
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[T,]?(?:(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    /** A blank parts the day from the hour: without it 2023-10-16:12 has two meanings. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FormDate() {}

    /**
     * The date in ISO 8601, with its time where one is printed.
     *
     * @return empty if the text is no date
     */
    static Optional<String> iso(String printed) {
        String text = Normalizer.normalize(printed.strip(), Normalizer.Form.NFKC);
        Optional<String> digits = iso(DIGITS.matcher(Compact.of(text)));
        return digits.or(() -> iso(PARTED.matcher(BLANKS.matcher(text).replaceAll(","))))
                .or(() -> iso(PARTED.matcher(Compact.of(text))));
    }

    private static Optional<String> iso(Matcher m) {
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            if (m.group(4) == null) {
                return Optional.of(date.toString());
            }
            int second = m.group(6) == null ? 0 : number(m, 6);
            return Optional.of(date + "T" + TIME.format(LocalTime.of(number(m, 4), number(m, 5), second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
