package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Corrects characters that a line of digits cannot hold: a letter O is a zero there, and a full-width comma an ordinary
 * one. A line that is only a letter O is a zero too. If the changes do not produce an amount or a code, the line stays
 * as it was recognised.
 */
final class Confusables {
    private static final Map<String, String> IN_NUMBERS = Map.ofEntries(
            Map.entry("O", "0"),
            Map.entry("o", "0"),
            Map.entry("〇", "0"),
            Map.entry("l", "1"),
            Map.entry("I", "1"),
            Map.entry("|", "1"),
            Map.entry("，", ","),
            Map.entry("、", ","),
            Map.entry("。", "."),
            Map.entry("．", "."),
            Map.entry("·", "."));

    /** An amount with groups of three digits and two decimals, separated by points or commas. */
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([,.]\\d{3})*[,.]\\d{2}");

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    private Confusables() {}

    static RecognisedLine corrected(RecognisedLine line) {
        List<RecognisedLine.Mark> printed =
                line.marks().stream().filter(m -> !m.text().isBlank()).toList();
        List<RecognisedLine.Mark> marks = printed.stream()
                .map(m -> with(m, IN_NUMBERS.getOrDefault(m.text(), m.text())))
                .toList();
        String text = new RecognisedLine(marks).text();
        if (text.equals("0")) {
            return new RecognisedLine(marks);
        }
        if (!hasDigits(printed)) {
            return line;
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return new RecognisedLine(pointed(marks));
        }
        return NUMBER.matcher(text).matches() ? new RecognisedLine(marks) : line;
    }

    /** Makes the last separator a point, and those before it commas. */
    private static List<RecognisedLine.Mark> pointed(List<RecognisedLine.Mark> marks) {
        List<RecognisedLine.Mark> pointed = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            RecognisedLine.Mark mark = marks.get(i);
            boolean sign = ",.".contains(mark.text());
            pointed.add(sign ? with(mark, i == marks.size() - 3 ? "." : ",") : mark);
        }
        return pointed;
    }

    /** Whether at least half of the characters were recognised as digits. */
    private static boolean hasDigits(List<RecognisedLine.Mark> marks) {
        long digits = marks.stream()
                .filter(m -> m.text().length() == 1
                        && m.text().charAt(0) >= '0'
                        && m.text().charAt(0) <= '9')
                .count();
        return digits > 0 && 2 * digits >= marks.size();
    }

    private static RecognisedLine.Mark with(RecognisedLine.Mark mark, String text) {
        return new RecognisedLine.Mark(text, mark.at(), mark.certainty());
    }
}
