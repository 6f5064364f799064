package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes the names of handlers and all telephone numbers from tables before anything is kept (docs/decisions/0021).
 * They are published, but the dataset has no use for them.
 */
public final class Redaction {
    /** Replaces what was removed. */
    public static final String MARK = "[redacted]";

    private static final String PERSON =
            "[\\p{IsHan}()（）]{0,10}(?:负责人|经办人|联系人|填报人|填表人|制表人|审核人|复核人|法定代表人|分管领导|主管领导)(?:签字|签章|签名|姓名)?";

    private static final String TELEPHONE = "(?:联系|办公|固定)?(?:电话|手机|座机)(?:号码|号)?|联系方式|传真";

    private static final Pattern LABEL = Pattern.compile(
            "(?:" + PERSON + "(?:[及和、/]?(?:" + TELEPHONE + "))?|" + TELEPHONE + "|签字|签章|姓名)(?:[(（].{0,8}[)）])?[:：]?");

    // A name of two characters is often printed with a gap (张 三); after a longer gap the next label follows.
    private static final Pattern LABEL_AND_VALUE = Pattern.compile(
            "((?:负责人|经办人|联系人|填报人|填表人|制表人|审核人|复核人|法定代表人|经办|审核|复核|制表|"
                    + TELEPHONE
                    + ")(?:[(（].{0,8}[)）])?\\s*[:：])(?!\\s*\\[redacted])(\\s*[^\\s，,。；;:：]{1,20}(?:\\s\\p{IsHan}(?![\\p{IsHan}(（]))?)(?![:：])");

    // A number may be broken over two lines of a narrow cell, but not over more: a column of counts is no telephone
    // number.
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![\\d.,])1\\n?[3-9]\\n?\\d[- ]?\\n?\\d\\n?\\d\\n?\\d\\n?\\d[- ]?\\n?\\d\\n?\\d\\n?\\d\\n?\\d(?![\\d.,])");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![\\d.,])(?:[(（]?0\\d{2,3}[)）]?[-—－ ]?\\n?)[2-9]\\d{3}[- ]?\\n?\\d{3,4}(?:[-—－转]\\d{1,5})?(?![\\d.,])");

    /**
     * Digits of the shortest telephone number that is recognised without a label: area code, exchange and four more.
     */
    private static final int SHORTEST_NUMBER = 10;

    // A line outside tables has no cells that separate label and value, and its colon may be lost. The value is a name,
    // or a number without its area code.
    private static final Pattern LOOSE =
            Pattern.compile("(?:负责人|经办人|联系人|填报人|填表人|制表人|审核人|复核人|法定代表人)(?:签字|签章|签名|姓名)?(?:[(（].{0,8}[)）])?"
                    + "\\s*(\\p{IsHan}\\s?\\p{IsHan}[\\p{IsHan}·•]{0,8})|(?:"
                    + TELEPHONE + ")\\s*([\\d(（][-\\d()（）—－/ ]{5,})");

    private Redaction() {}

    /**
     * Returns the grid without the values of personal labels, and without anything that looks like a telephone number.
     */
    public static Grid of(Grid grid) {
        BitSet personal = PersonalCells.of(grid);
        List<GridCell> cells = new ArrayList<>(grid.cells().size());
        for (int i = 0; i < grid.cells().size(); i++) {
            GridCell cell = grid.cells().get(i);
            cells.add(cell.withText(personal.get(i) && !cell.isBlank() ? MARK : text(cell.text())));
        }
        return grid.with(cells, lines(grid.above()), lines(grid.below()));
    }

    /** Whether a cell is the label of a handler or a telephone number, and holds nothing else. */
    static boolean isLabel(GridCell cell) {
        return LABEL.matcher(cell.compact()).matches();
    }

    private static List<ContextLine> lines(List<ContextLine> lines) {
        return lines.stream()
                .map(l -> new ContextLine(text(l.text()), l.fontSize(), l.where()))
                .toList();
    }

    /** Returns a text without telephone numbers, and without the values of labels inside the text. */
    public static String text(String printed) {
        return without(printed, secrets(printed));
    }

    /**
     * Returns a line outside tables without names and numbers. It is less certain where a value begins, so rather more
     * is removed.
     */
    public static String line(String printed) {
        return without(printed, secretsOfLine(printed));
    }

    private static String without(String printed, BitSet secret) {
        if (secret.isEmpty()) {
            return printed;
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            if (!secret.get(i)) {
                kept.append(printed.charAt(i));
            } else if (i == 0 || !secret.get(i - 1)) {
                kept.append(MARK);
            }
        }
        return kept.toString();
    }

    /** Returns the indexes of the characters of a text that are removed. */
    static BitSet secrets(String printed) {
        BitSet secret = new BitSet();
        if (hasColon(printed)) {
            LABEL_AND_VALUE.matcher(printed).results().forEach(m -> secret.set(m.start(2), m.end(2)));
        }
        if (printed.codePoints().filter(Character::isDigit).count() < SHORTEST_NUMBER) {
            return secret;
        }
        MOBILE.matcher(printed)
                .results()
                .filter(m -> m.group().indexOf('\n') == m.group().lastIndexOf('\n'))
                .forEach(m -> secret.set(m.start(), m.end()));
        LANDLINE.matcher(printed).results().forEach(m -> secret.set(m.start(), m.end()));
        return secret;
    }

    /** Returns the indexes of the characters of a line outside tables that are removed. */
    static BitSet secretsOfLine(String printed) {
        BitSet secret = secrets(printed);
        LOOSE.matcher(printed).results().forEach(m -> {
            int group = m.group(1) == null ? 2 : 1;
            secret.set(m.start(group), m.end(group));
        });
        return secret;
    }

    private static boolean hasColon(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    }
}
