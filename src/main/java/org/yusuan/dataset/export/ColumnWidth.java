package org.yusuan.dataset.export;

/** How wide a column of a sheet is, in characters. Guessed from what stands over it, for its rows are not known beforehand. */
final class ColumnWidth {
    private static final int NUMBER = 16;
    private static final int TEXT = 14;
    private static final int LONG_TEXT = 32;
    private static final int PADDING = 4;

    private ColumnWidth() {}

    static double of(Column<?> column, String caption) {
        int body =
                switch (column.type()) {
                    case NUMBER -> NUMBER;
                    case STRING -> isLong(column.name()) ? LONG_TEXT : TEXT;
                    case INTEGER, YEAR, BOOLEAN -> 0;
                };
        return Math.min(LONG_TEXT, Math.max(body, printed(caption) + PADDING));
    }

    /** Names and sentences. */
    private static boolean isLong(String name) {
        return name.endsWith("_name") || name.endsWith("_printed") || name.equals("message") || name.equals("text");
    }

    /** A Chinese character is as wide as two digits. */
    private static int printed(String caption) {
        return caption.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
