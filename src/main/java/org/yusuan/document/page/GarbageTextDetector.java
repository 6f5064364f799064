package org.yusuan.document.page;

import java.util.List;

/** Tells characters of a Chinese disclosure from what broken fonts make of them. */
final class GarbageTextDetector {
    /** Above this share of unreadable characters the rest is not to be trusted either; a page has a few odd bullets. */
    private static final double UNREADABLE = 0.2;

    /** Letters of other scripts among Chinese: a broken table of characters garbles some and leaves the rest as they are. */
    private static final double FOREIGN_AMONG_HAN = 0.05;

    private static final int FEWEST_FOREIGN = 5;

    private static final int FIRST_ACCENTED = 0xC0;

    private GarbageTextDetector() {}

    /** Whether so many of these characters are unreadable that none of them is to be trusted. */
    static boolean isGarbage(List<Glyph> printed) {
        long unreadable =
                printed.stream().filter(GarbageTextDetector::isUnreadable).count();
        return unreadable > 0 && (unreadable > UNREADABLE * printed.size() || isGarbledInPart(printed));
    }

    private static boolean isGarbledInPart(List<Glyph> printed) {
        long foreign =
                printed.stream().filter(g -> isForeign(g.text().codePointAt(0))).count();
        long han = printed.stream()
                .filter(g -> Character.UnicodeScript.of(g.text().codePointAt(0)) == Character.UnicodeScript.HAN)
                .count();
        return foreign >= FEWEST_FOREIGN && foreign > FOREIGN_AMONG_HAN * (foreign + han);
    }

    /** Whether one of the glyph's characters is none that a Chinese disclosure prints. */
    static boolean isUnreadable(Glyph glyph) {
        String text = glyph.text();
        // A loop, for every character of a document comes by here.
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnreadable(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What fonts without names, and bytes read in the wrong encoding, come out as. */
    private static boolean isUnreadable(int c) {
        if (isUsual(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED, Character.CONTROL -> true;
            default -> c == 0xFFFD || isForeign(c);
        };
    }

    private static boolean isForeign(int c) {
        if (c < FIRST_ACCENTED || isUsual(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, COMMON, INHERITED, GREEK, CYRILLIC, BOPOMOFO, HIRAGANA, KATAKANA -> false;
            // ÖÐ¹ú is 中国 in the wrong encoding; pinyin with tones (ā, ǎ) is seldom.
            case LATIN -> c >= FIRST_ACCENTED && c <= 0x24F;
            default -> true;
        };
    }

    /** Of the blocks that nearly all of a disclosure is printed in. */
    private static boolean isUsual(int c) {
        return c >= ' ' && c <= '~' || c >= Blank.FIRST_HAN && c <= Blank.LAST_HAN;
    }
}
