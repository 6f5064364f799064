package org.yusuan.document.page;

import java.util.List;

/** Detects text that a broken font or a wrong encoding has turned into garbage. */
final class GarbageTextDetector {
    /**
     * Share of unreadable characters above which the rest cannot be trusted either; every page has a few odd bullets.
     */
    private static final double UNREADABLE = 0.2;

    /**
     * Share of letters of other scripts among Chinese characters: a damaged character table garbles some and leaves the
     * others intact.
     */
    private static final double FOREIGN_AMONG_HAN = 0.05;

    private static final int FEWEST_FOREIGN = 5;

    private static final int FIRST_ACCENTED = 0xC0;

    private GarbageTextDetector() {}

    /** Whether so many of these characters are unreadable that none of them can be trusted. */
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

    /** Whether the glyph holds a character that no Chinese disclosure prints. */
    static boolean isUnreadable(Glyph glyph) {
        String text = glyph.text();
        // A loop, because this runs for every character of a document.
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnreadable(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is a character that fonts without a character table, or bytes read in the wrong encoding, turn into.
     */
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
            // ÖÐ¹ú is 中国 in the wrong encoding; pinyin with tone marks (ā, ǎ) is rare.
            case LATIN -> c >= FIRST_ACCENTED && c <= 0x24F;
            default -> true;
        };
    }

    /** Whether the character is in one of the two blocks that hold nearly all text of a disclosure. */
    private static boolean isUsual(int c) {
        return c >= ' ' && c <= '~' || c >= Blank.FIRST_HAN && c <= Blank.LAST_HAN;
    }
}
