package org.yusuan.document.office;

import java.util.Locale;

/** Writes the number of a list item as the format of the list says (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). */
final class Ordinal {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ENCLOSED = 20;
    private static final int LETTERS = 26;
    private static final int TEN = 10;

    private Ordinal() {}

    /** The number as printed; as plain digits where the format does not know it or is not known. */
    static String of(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(number, FORMAL_DIGITS, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < TEN ? "0" + number : String.valueOf(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "ideographEnclosedCircle" -> number <= TEN ? enclosed(number, '㊀') : String.valueOf(number);
            case "ideographTraditional" -> one(number, STEMS);
            case "ideographZodiac" -> one(number, BRANCHES);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    /** 二十一, 一百零三; beyond 9 999 plain digits. */
    private static String counting(int number, String digits, String units) {
        if (number <= 0 || number >= TEN * TEN * TEN * TEN) {
            return String.valueOf(number);
        }
        String decimal = String.valueOf(number);
        StringBuilder printed = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            printed.append(gap ? "零" : "").append(digits.charAt(digit));
            printed.append(power > 0 ? String.valueOf(units.charAt(power - 1)) : "");
            gap = false;
        }
        boolean ten = number >= TEN && number < 2 * TEN && digits.equals(DIGITS);
        return ten ? printed.substring(1) : printed.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> printed.append(digits.charAt(Character.digit(c, TEN))));
        return printed.toString();
    }

    private static String enclosed(int number, char one) {
        return number >= 1 && number <= MOST_ENCLOSED
                ? String.valueOf((char) (one + number - 1))
                : String.valueOf(number);
    }

    private static String one(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    /** a … z, aa, bb …. */
    private static String letters(int number, char first) {
        boolean known = number >= 1 && number <= LETTERS * TEN;
        return known
                ? String.valueOf((char) (first + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1)
                : String.valueOf(number);
    }

    private static String roman(int number) {
        StringBuilder printed = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length && number < TEN * TEN * TEN * TEN; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                printed.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return printed.isEmpty() ? String.valueOf(number) : printed.toString();
    }
}
