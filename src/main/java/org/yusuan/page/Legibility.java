package org.yusuan.page;

import java.util.List;
import org.yusuan.model.Box;

/** Judges whether a page's text is what the page shows. */
final class Legibility {
    /** Above this share of unreadable characters the rest is not to be trusted either; a page has a few odd bullets. */
    private static final double UNREADABLE = 0.2;

    /** Letters of other scripts among Chinese: a broken table of characters garbles some and leaves the rest as they are. */
    private static final double FOREIGN_AMONG_HAN = 0.05;

    private static final int FEWEST_FOREIGN = 5;

    /** Share of a page that its pictures cover when they are the page. */
    private static final double COVERED = 0.5;

    /** A scan may carry a printed page number or running head, outside of this part of its height. */
    private static final double MARGIN = 0.08;

    /** Fewer characters in the body of a page that is a picture are a stamp or a note. */
    private static final int BODY = 8;

    /** Text drawn as outlines has hundreds of curved areas; a chart or an emblem has fewer, and text beside it. */
    private static final int OUTLINES = 200;

    private final Box page;

    Legibility(Box page) {
        this.page = page;
    }

    /**
     * Whether the text is usable; an empty page is.
     *
     * @param drawings how many filled areas have curved edges
     */
    boolean isUsable(List<Glyph> glyphs, List<Box> pictures, int drawings) {
        List<Glyph> printed = glyphs.stream().filter(g -> !Blank.is(g.text())).toList();
        if (isGarbage(printed) || isSideways(printed)) {
            return false;
        }
        long body = printed.stream().filter(this::isInBody).count();
        return body >= BODY || !(isCovered(pictures) || drawings >= OUTLINES);
    }

    private static boolean isGarbage(List<Glyph> printed) {
        long unreadable = printed.stream()
                .filter(g -> g.text().codePoints().anyMatch(Legibility::isUnreadable))
                .count();
        return unreadable > UNREADABLE * printed.size() || isGarbledInPart(printed);
    }

    private static boolean isGarbledInPart(List<Glyph> printed) {
        long foreign =
                printed.stream().filter(g -> isForeign(g.text().codePointAt(0))).count();
        long han = printed.stream()
                .filter(g -> Character.UnicodeScript.of(g.text().codePointAt(0)) == Character.UnicodeScript.HAN)
                .count();
        return foreign >= FEWEST_FOREIGN && foreign > FOREIGN_AMONG_HAN * (foreign + han);
    }

    /** Most of the text is set along the page's side: no line of it can be put together. */
    static boolean isSideways(List<Glyph> printed) {
        long upright = printed.stream().filter(Glyph::upright).count();
        return printed.size() >= BODY && upright * 2 < printed.size();
    }

    private boolean isInBody(Glyph glyph) {
        double y = glyph.box().centerY();
        return y > MARGIN * page.height() && y < (1 - MARGIN) * page.height();
    }

    private boolean isCovered(List<Box> pictures) {
        double area = pictures.stream().mapToDouble(p -> p.width() * p.height()).sum();
        return area >= COVERED * page.width() * page.height();
    }

    /** Not of a Chinese disclosure: what fonts without names, and bytes read in the wrong encoding, come out as. */
    private static boolean isUnreadable(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED, Character.CONTROL -> true;
            default -> c == 0xFFFD || isForeign(c);
        };
    }

    private static boolean isForeign(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, COMMON, INHERITED, GREEK, CYRILLIC, BOPOMOFO, HIRAGANA, KATAKANA -> false;
            // ÖÐ¹ú is 中国 in the wrong encoding; pinyin with tones (ā, ǎ) is seldom.
            case LATIN -> c >= 0xC0 && c <= 0x24F;
            default -> true;
        };
    }
}
