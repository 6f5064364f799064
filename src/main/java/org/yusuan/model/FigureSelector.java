package org.yusuan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a document a relation is about, such as 合计 of {@code t05} under {@code total}.
 *
 * @param table the table that prints them
 * @param side its half; {@link Side#NONE} for a table of one side
 * @param measure the column; null for every column
 * @param rows which rows
 * @param names the names of the rows; null where the kind of row alone decides
 */
public record FigureSelector(
        TableKey table,
        Side side,
        @Nullable Measure measure,
        Rows rows,
        @Nullable NamePattern names) {

    /** Which rows of a table are meant. */
    public enum Rows {
        /** 合计, or 总计 where both are printed. */
        TOTAL,
        /** 本年…合计; where that is not printed, the total. */
        CURRENT,
        /** 合计; where that is not printed, the rows that are part of no other. */
        LISTED,
        /** Rows of given names that are no totals and have no parts of their own. */
        LEAVES,
        /** All rows of given names. */
        NAMED
    }

    /**
     * Names of items: spellings parted by {@code |}, where {@code *} stands for any characters.
     *
     * @param text such as {@code *会议费|*培训费}
     */
    public record NamePattern(String text, Pattern pattern) {

        /** The pattern of a text. */
        public static NamePattern of(String text) {
            return new NamePattern(text, Pattern.compile(regex(text)));
        }

        private static String regex(String text) {
            return Arrays.stream(text.split("\\|")).map(NamePattern::spelling).collect(Collectors.joining("|"));
        }

        private static String spelling(String text) {
            return Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        }

        /** Whether an item has one of the names. */
        public boolean matches(String name) {
            return pattern.matcher(name).matches();
        }

        /** Two patterns of one text are one, though {@link Pattern} does not compare so. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NamePattern names && names.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** The measures that it selects: one, or all. */
    public List<Measure> measures() {
        return measure == null ? List.of(Measure.values()) : List.of(measure);
    }

    /** The measure of a relation that needs one. */
    public Measure column() {
        if (measure == null) {
            throw new IllegalStateException("a relation about " + table + " names no measure");
        }
        return measure;
    }

    /** The words of a template for it, such as {@code t04 expenditure total}. */
    public String words() {
        Stream<String> words = Stream.of(
                table.value(),
                side.word(),
                measure == null ? "" : measure.word(),
                rows == Rows.TOTAL || rows == Rows.NAMED ? "" : rows.name().toLowerCase(Locale.ROOT),
                names == null ? "" : names.text());
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
