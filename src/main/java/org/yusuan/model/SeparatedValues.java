package org.yusuan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads rows of values separated by commas, tabs, semicolons or bars, with quoted values as RFC 4180 writes them. */
public final class SeparatedValues {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    private SeparatedValues() {}

    /**
     * The character that separates the values of a text; empty if the text is no table: at least two rows, and at least half
     * of all that are not blank, must have the same number of values.
     */
    public static Optional<Character> separator(String text) {
        return SEPARATORS.stream()
                .filter(s -> evenRows(text, s) >= 2)
                .max(Comparator.comparingLong(s -> evenRows(text, s)));
    }

    /** The rows, blank ones included; a text without separators is one value a row. */
    public static List<List<String>> rows(String text) {
        return rows(text, separator(text).orElse(','));
    }

    /** How many rows have the most usual number of values; 0 if that is one, or fewer than half of the rows have it. */
    private static long evenRows(String text, char separator) {
        List<List<String>> printed = rows(text, separator).stream()
                .filter(row -> row.stream().anyMatch(v -> !v.isBlank()))
                .toList();
        return printed.stream().collect(Collectors.groupingBy(List::size, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getKey() > 1 && 2 * most.getValue() >= printed.size())
                .map(Map.Entry::getValue)
                .orElse(0L);
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted && doubled) {
                value.append(c);
                i++;
            } else if (c == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
                value.setLength(quoted ? 0 : value.length());
            } else if (quoted || c != separator && c != '\n' && c != '\r') {
                value.append(c);
            } else if (c == separator) {
                row.add(unescaped(value));
                value.setLength(0);
            } else {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(unescaped(value));
                value.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty() || value.length() > 0) {
            row.add(unescaped(value));
            rows.add(row);
        }
        return rows;
    }

    /** Codes are written as {@code ="0101"}, or with an apostrophe or tab before them, to keep a spreadsheet from taking them for numbers. */
    private static String unescaped(StringBuilder value) {
        String text = value.toString();
        if (text.matches("=\"[^\"]*\"")) {
            return text.substring(2, text.length() - 1);
        }
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
