package org.yusuan.document.form;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;
import org.yusuan.model.MoneyUnit;

/**
 * A label of a form in the shape in which two of them are compared: NFKC, no white space, no quotation marks, no ordinal,
 * no {@code 其中：}, no colon at the end, no money unit in brackets, and no fiscal year.
 *
 * @param text the normalised text; may be empty
 */
record FormLabel(String text) {
    /** No label is longer than this; a longer text is a value. */
    private static final int LONGEST = 30;

    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’„‟「」『』〝〞*]");
    private static final Pattern UNIT = Pattern.compile("\\((金额)?(单位:?)?(人民币)?([百千万亿]?元)(?:\\)|$)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?:年(?!度))?");

    /** 项目总体目标(2024年-2026年): what stays of the brackets after the years went. */
    private static final Pattern LEFT_OF_YEARS = Pattern.compile("\\([-—~至度]{0,2}\\)");

    private static final Pattern LEAD =
            Pattern.compile("^([一二三四五六七八九十]{1,3}、|\\(?\\d{1,2}[)、.]|\\([一二三四五六七八九十]{1,3}\\)|其中:?)+");
    private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]");
    private static final Pattern TRAILING_COLON = Pattern.compile(":+$");

    static FormLabel of(String printed) {
        String folded = folded(printed);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return new FormLabel("");
        }
        String bare = UNIT.matcher(QUOTES.matcher(folded).replaceAll("")).replaceAll("");
        String led = LEAD.matcher(bare).replaceFirst("");
        String yearless =
                LEFT_OF_YEARS.matcher(YEAR.matcher(led).replaceAll("")).replaceAll("");
        return new FormLabel(TRAILING_COLON.matcher(yearless).replaceFirst(""));
    }

    /**
     * A label and its value printed in one cell, such as {@code 实施期资金总额：100}.
     *
     * @return empty where no colon parts the text, or nothing stands after it
     */
    static Optional<Inline> inline(String printed) {
        String compact = Compact.of(printed);
        String text = OF_WHICH.matcher(compact).replaceFirst("");
        int colon = firstColon(text);
        if (colon < 1 || colon > LONGEST || colon == text.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Inline(of(text.substring(0, colon)), text.substring(colon + 1)));
    }

    /** The money unit that a label names in brackets, such as {@code 项目资金（万元）}. */
    static Optional<MoneyUnit> unit(String printed) {
        Matcher unit = UNIT.matcher(folded(printed));
        return unit.find() ? MoneyUnit.in(unit.group(4)) : Optional.empty();
    }

    /** This label with the one that goes on below it, as one. */
    FormLabel followedBy(FormLabel next) {
        return new FormLabel(text + next.text);
    }

    /** Written out, because it runs for each cell and each label of each layout: a generated one costs several times as much. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormLabel label && text.equals(label.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static String folded(String printed) {
        return Normalizer.normalize(Compact.of(printed), Normalizer.Form.NFKC);
    }

    private static int firstColon(String text) {
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    }

    /**
     * A label with the value that stands behind it in the same cell.
     *
     * @param label what stands before the colon
     * @param value what stands after it, white space removed
     */
    record Inline(FormLabel label, String value) {}
}
