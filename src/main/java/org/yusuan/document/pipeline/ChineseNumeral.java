package org.yusuan.document.pipeline;

/** A number from 1 to 99 as lists print it: 一, 十, 二十八. */
final class ChineseNumeral {
    /** One to ten. */
    static final String DIGITS = "一二三四五六七八九十";

    private ChineseNumeral() {}

    /** The number that numerals say; 0 where they say none. */
    static int value(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.length() == 1 ? DIGITS.indexOf(numerals) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(numerals.charAt(0)) + 1 : 0;
        String rest = numerals.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : value(rest);
        return tens == 0 || !rest.isEmpty() && (ones == 0 || ones > 9) ? 0 : 10 * tens + ones;
    }

    /** The numerals of a number. */
    static String of(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        String tens = number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10);
        return tens + (number < 10 ? "" : "十") + ones;
    }
}
