package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.Compact;

/** The meaning of an indicator's printed target (指标值): a quantity, or something in words. */
public sealed interface IndicatorValue {

    /**
     * A number that is to be reached or kept.
     *
     * @param operator {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
     * @param number exact, without trailing zeros
     * @param unit as printed, brackets round the whole of it left out; empty if none is printed
     */
    record Quantity(String operator, BigDecimal number, String unit) implements IndicatorValue {}

    /** Words, a date, several numbers, or nothing. */
    record Words() implements IndicatorValue {}

    /** {@code >=}, {@code <=}, {@code >}, {@code <}, {@code =}; empty for words. */
    default String operator() {
        return "";
    }

    /**
     * Reads a printed value. It is a quantity only if the whole text is an optional sign, a number and a unit.
     *
     * @param printed as printed; any text is accepted
     */
    static IndicatorValue parse(String printed) {
        return Notation.read(Compact.of(printed));
    }

    /** How targets are written. */
    final class Notation {
        /** A longer text is prose, and costs time to match. */
        private static final int LONGEST = 60;

        private static final Map<String, String> SIGNS = Map.ofEntries(
                Map.entry("", "="),
                Map.entry("=", "="),
                Map.entry("＝", "="),
                Map.entry("≥", ">="),
                Map.entry("≧", ">="),
                Map.entry("⩾", ">="),
                Map.entry("＞＝", ">="),
                Map.entry(">=", ">="),
                Map.entry("≤", "<="),
                Map.entry("≦", "<="),
                Map.entry("⩽", "<="),
                Map.entry("＜＝", "<="),
                Map.entry("<=", "<="),
                Map.entry(">", ">"),
                Map.entry("＞", ">"),
                Map.entry("<", "<"),
                Map.entry("＜", "<"));

        // The unit holds no digit and no mark of a second statement, but in its brackets it may: 元/台（A4打印机）.
        private static final Pattern QUANTITY = Pattern.compile("(?<sign>[=＝≥≧⩾≤≦⩽]|[>＞][=＝]?|[<＜][=＝]?|)"
                + "(?<number>-?(?:[1-9]\\d{0,2}(?:[,，]\\d{3})+|\\d+)(?:[.．]\\d+)?)"
                + "(?<unit>(?:[^\\d;；,，.。:：~～\\-—–…()（）<>＜＞=＝≥≧≤≦]|[(（][^()（）;；]*[)）])*)");

        /** In these, the text after the number is not a unit but a remark on how it is meant. */
        private static final Pattern REMARK = Pattern.compile(".*(以上|以下|左右|以内|之间|[前后底内]|全年|[至到]|[起止]$|及时).*");

        private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}年度?");
        private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");

        private Notation() {}

        static IndicatorValue read(String compact) {
            String text = asciiDigits(compact);
            if (text.length() > LONGEST || YEAR.matcher(text).matches()) {
                return new Words();
            }
            Matcher m = QUANTITY.matcher(text);
            if (!m.matches() || isRemark(m.group("unit"))) {
                return new Words();
            }
            String digits = m.group("number").replaceAll("[,，]", "").replace('．', '.');
            String operator = SIGNS.getOrDefault(m.group("sign"), ">=");
            return new Quantity(operator, plain(new BigDecimal(digits)), unit(m.group("unit")));
        }

        private static boolean isRemark(String unit) {
            return REMARK.matcher(unit.replaceAll("[(（].*?[)）]", "")).matches();
        }

        private static String unit(String printed) {
            Matcher whole = BRACKETS.matcher(printed);
            return (whole.matches() ? whole.group(1) : printed).replace('％', '%');
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private static String asciiDigits(String text) {
            StringBuilder ascii = new StringBuilder(text.length());
            text.chars().forEach(c -> ascii.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
            return ascii.toString();
        }
    }
}
