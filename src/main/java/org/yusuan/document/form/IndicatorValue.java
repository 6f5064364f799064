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
     * The value of a row whose sign, number and unit stand in columns of their own, as one text: {@code >=}, {@code 0.65} and
     * {@code 万亩} are {@code >=0.65万亩}. Words stay alone, and what the value prints itself is not repeated.
     *
     * @param sign as printed; only a sign of comparison is taken (≥, 大于等于), no word such as 定性
     * @param value as printed
     * @param unit as printed
     */
    static String joined(String sign, String value, String unit) {
        String number = Compact.of(value);
        if (!Notation.BARE.matcher(Notation.asciiDigits(number)).matches()) {
            return number;
        }
        String before = Notation.sign(Compact.of(sign));
        String after = Compact.of(unit);
        boolean signed = !Character.isDigit(number.charAt(0)) && number.charAt(0) != '-';
        boolean measured = number.endsWith(after) || !Character.isDigit(number.charAt(number.length() - 1));
        boolean countless = Notation.NO_UNIT.matcher(after).matches();
        return (signed ? "" : before) + number + (measured || countless ? "" : after);
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

        /** Words in a column of signs. */
        private static final Map<String, String> SIGN_WORDS =
                Map.of("大于等于", "≥", "大于或等于", "≥", "小于等于", "≤", "小于或等于", "≤", "大于", "＞", "小于", "＜", "等于", "＝");

        /** A number to which a sign or a unit of another column may belong: 0.65, ≥95, 12个. */
        private static final Pattern BARE = Pattern.compile(
                "([=＝≥≧⩾≤≦⩽]|[>＞][=＝]?|[<＜][=＝]?|)-?[\\d,，.．]*\\d" + "([^\\d;；,，.。:：~～\\-—–…<>＜＞=＝≥≧≤≦]{0,8})");

        /** What a column of units prints where there is none. */
        private static final Pattern NO_UNIT = Pattern.compile("[/／\\-—–]*|无|定性|定量");

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

        /** A sign as printed, or the one that a word stands for; empty for any other text. */
        private static String sign(String printed) {
            return SIGNS.containsKey(printed) ? printed : SIGN_WORDS.getOrDefault(printed, "");
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
