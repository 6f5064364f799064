package org.yusuan.dataset.export;

/** Names of sheets, which end at 31 characters. */
final class SheetName {
    private static final int MOST_CHARACTERS = 31;

    private SheetName() {}

    /** @param number of the sheet among those of the table, from 1 */
    static String of(String table, int number) {
        String ending = number == 1 ? "" : " (" + number + ")";
        int room = MOST_CHARACTERS - ending.length();
        if (table.length() <= room) {
            return table + ending;
        }
        // Two long names may begin alike: some of the end tells them apart.
        int tail = room / 3;
        return table.substring(0, room - tail - 1) + "~" + table.substring(table.length() - tail) + ending;
    }
}
