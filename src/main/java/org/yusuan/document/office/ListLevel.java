package org.yusuan.document.office;

/**
 * A level of a list (自动编号).
 *
 * @param format of the number, as {@link Ordinal} knows it
 * @param text with {@code %1} to {@code %9} where the numbers of the levels go
 * @param start number of the first item
 * @param legal whether all its numbers are printed in digits
 * @param tight whether nothing stands between number and text
 */
record ListLevel(String format, String text, int start, boolean legal, boolean tight) {
    /** A list of this depth at most. */
    static final int MOST = 9;

    static ListLevel of(XmlElement level) {
        return new ListLevel(
                level.value("numFmt").orElse("decimal"),
                level.value("lvlText").orElse(""),
                level.number("start", 1),
                level.on("isLgl"),
                level.value("suff").filter("nothing"::equals).isPresent());
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    ListLevel from(int number) {
        return new ListLevel(format, text, number, legal, tight);
    }
}
