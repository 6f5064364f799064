package org.yusuan.dataset.export;

/** Makes names of sheets, which have at most 31 characters. */
final class SheetName {
    private static final int MOST_CHARACTERS = 31;

    private SheetName() {}

    /**
     * The name of a sheet.
     *
     * @param number the number of the sheet among those of the table, from 1
     */
    static String of(String table, int number) {
        String ending = number == 1 ? "" : " (" + number + ")";
        int room = MOST_CHARACTERS - ending.length();
        if (table.length() <= room) {
            return table + ending;
        }
        // Long names may begin alike: keep some of the end, so that they differ.
        int tail = room / 3;
        return table.substring(0, room - tail - 1) + "~" + table.substring(table.length() - tail) + ending;
    }
}
