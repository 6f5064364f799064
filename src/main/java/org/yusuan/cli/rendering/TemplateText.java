package org.yusuan.cli.rendering;

/** Words of the reports about templates. */
public final class TemplateText {
    private TemplateText() {}

    /** {@code 1 table}, {@code 2 tables}. */
    public static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
