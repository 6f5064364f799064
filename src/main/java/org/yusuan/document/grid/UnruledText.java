package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;

/**
 * The text of a page outside its ruled cells, in which tables without rulings are searched.
 *
 * @param page its number, size and rulings
 * @param lines from top to bottom, without page numbers
 * @param rules horizontal rulings
 */
record UnruledText(PageContent page, List<List<Word>> lines, List<Separator> rules) {
    private static final int DEEPEST_HEADER = 14;
    private static final int LONGEST_HEADER = 30;
    private static final double MARGIN = 0.09;
    /** Gap at which a table ends, in points; blank rows leave gaps, but not of six rows. */
    private static final double LARGEST_GAP = 100;

    /** Widest header as a share of the page width; a line of prose is wider. */
    private static final double WIDEST_HEADER = 0.5;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-‐–—―−·.]*第?[-‐–—―−·.]*\\d{1,4}(页?[/,，]?共?(?<=[页/,，共])\\d{1,4})?页?[-‐–—―−·.]*");
    private static final Pattern CAPTION =
            Pattern.compile(".*(单位[:：]?[(（]?(人民币)?[百千万亿]?元|((编制|填报|公开|预算|填制)(部门|单位)|(部门|单位)(名称|全称))[:：]).*");
    private static final Pattern NOTE = Pattern.compile("([(（]?(备?注|说明|附注)[)）]?[：:\\d].*|.*(本表(无数据|为空)|空表).*)");
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十\\d]+部分.*");
    /** A header may begin like this: 其中：专项资金. */
    private static final Pattern SHARE = Pattern.compile("其中[:：].*");

    /** The end of a number that was too wide for its column. */
    private static final Pattern DECIMALS = Pattern.compile("[.．,，]\\d+");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    static UnruledText of(PageContent page, List<Glyph> outside) {
        List<List<Word>> all = Word.linesOf(outside);
        List<List<Word>> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean outermost = i == 0 || i == all.size() - 1;
            if (!isPageNumber(all.get(i), page, outermost)) {
                lines.add(all.get(i));
            }
        }
        return new UnruledText(page, lines, Separator.of(page));
    }

    /**
     * Whether a line is a page number. Digits alone are one only on the outermost line; elsewhere they may be the end
     * of a code that was too wide for its column.
     */
    private static boolean isPageNumber(List<Word> line, PageContent page, boolean outermost) {
        double y = line.get(0).y() / page.height();
        String text = textOf(line);
        boolean bare = text.chars().allMatch(Character::isDigit);
        return (y < MARGIN || y > 1 - MARGIN)
                && (outermost || !bare)
                && PAGE_NUMBER.matcher(text).matches();
    }

    static String textOf(List<Word> line) {
        return String.join("", line.stream().map(Word::text).toList());
    }

    /** Returns the first header at or after a line. */
    Optional<HeaderZone> headerFrom(int line, TableHints hints) {
        if (!hasHeaders(line, hints)) {
            return Optional.empty();
        }
        for (int i = line; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && end - i < DEEPEST_HEADER && isHeaderLike(end, hints)) {
                end++;
            }
            Optional<HeaderZone> zone = end > i ? HeaderZone.in(lines, i, end, rules, hints) : Optional.empty();
            if (zone.isPresent()) {
                return zone;
            }
            i = Math.max(i, end - 1);
        }
        return Optional.empty();
    }

    /** Whether the lines may hold a header; a cheap check, because most pages have none outside their ruled tables. */
    private boolean hasHeaders(int line, TableHints hints) {
        return lines.subList(Math.min(line, lines.size()), lines.size()).stream()
                        .flatMap(List::stream)
                        .filter(w -> w.text().length() <= LONGEST_HEADER && hints.isHeader(w.text()))
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a line belongs to no table: a title, a caption, a note or the heading of a part. */
    boolean isOutside(int line, TableHints hints) {
        String text = textOf(lines.get(line));
        return CAPTION.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || PART.matcher(text).matches()
                || hints.isTitle(text);
    }

    /**
     * Returns the line after the last line of a table's body.
     *
     * @param from its first line
     * @param columns boxes of the headers in the bottom row; prose extends over several of them
     */
    int bodyEnd(int from, List<Box> columns, TableHints hints) {
        int end = from;
        while (end < lines.size() && !isOutside(end, hints) && fits(lines.get(end), columns) && !isFar(from, end)) {
            end++;
        }
        return end;
    }

    /** Returns the first line below a height; the number of lines if there is none. */
    int lineBelow(int from, double bottom) {
        int line = from;
        while (line < lines.size() && lines.get(line).stream().allMatch(w -> w.y() < bottom)) {
            line++;
        }
        return line;
    }

    private boolean isFar(int from, int line) {
        return line > from
                && lines.get(line).get(0).y() - lines.get(line - 1).get(0).y() > LARGEST_GAP;
    }

    private static boolean fits(List<Word> line, List<Box> columns) {
        return line.stream()
                .allMatch(w -> PrintedRow.isTotal(w.text())
                        || columns.stream().filter(w::sharesWidth).count() < 2);
    }

    private boolean isHeaderLike(int line, TableHints hints) {
        boolean prose = lines.get(line).stream().anyMatch(w -> w.box().width() > page.width() * WIDEST_HEADER);
        return !prose && !isOutside(line, hints) && !isBody(lines.get(line));
    }

    /** Whether rows of a body are above a line; then no header can begin there without a title. */
    boolean hasBodyAbove(int line) {
        return lines.subList(0, line).stream().anyMatch(UnruledText::isBody);
    }

    private static boolean isBody(List<Word> line) {
        return line.stream()
                .anyMatch(w -> (w.isAmount() || DECIMALS.matcher(w.text()).matches())
                                && !YEAR.matcher(w.text()).matches()
                        || PrintedRow.hasOrdinal(w.text())
                                && !SHARE.matcher(w.text()).matches());
    }
}
