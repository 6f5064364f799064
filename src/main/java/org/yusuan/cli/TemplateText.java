package org.yusuan.cli;

/** Words of the reports about templates. */
final class TemplateText {
    private TemplateText() {}

    /** {@code 1 table}, {@code 2 tables}. */
    static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
