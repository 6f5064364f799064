package org.yusuan.document.grid;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the row {@code 1 2 3 4 …} under a header, which numbers the columns and holds no data. */
public final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("(栏次)?[(（]?\\d{1,2}[)）]?([=＝].*)?");
    private static final Pattern LABEL = Pattern.compile("栏次|\\*{1,2}|[甲乙丙丁]|行次|[类款项目]|—|-");
    private static final int FEWEST = 2;

    private ColumnNumbers() {}

    /**
     * Whether the texts of a row are column numbers: small whole numbers that rise by one, beside nothing but the usual
     * labels of such a row.
     *
     * @param texts of the cells from left to right, without white space
     */
    public static boolean areIn(List<String> texts) {
        int previous = 0;
        int numbers = 0;
        for (String text : texts) {
            if (text.isEmpty() || LABEL.matcher(text).matches()) {
                continue;
            }
            if (!NUMBER.matcher(text).matches()) {
                return false;
            }
            int number = Integer.parseInt(text.replaceAll("[=＝].*|\\D", ""));
            if (number != previous + 1 && numbers > 0) {
                return false;
            }
            previous = number;
            numbers++;
        }
        return numbers >= FEWEST && previous - numbers <= 1;
    }
}
