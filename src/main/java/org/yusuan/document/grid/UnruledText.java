package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;

/**
 * The text of a page outside its ruled cells, searched for tables that only alignment shows.
 *
 * @param page its number, size and rulings
 * @param lines from top to bottom, page numbers left out
 * @param rules horizontal rulings
 */
record UnruledText(PageContent page, List<List<Word>> lines, List<Separator> rules) {
    private static final int DEEPEST_HEADER = 14;
    private static final int LONGEST_HEADER = 30;
    private static final double MARGIN = 0.09;
    /** Blank rows leave gaps; a gap as wide as six rows is the end, points. */
    private static final double LARGEST_GAP = 100;

    /** A header is narrower than this share of the page; a line of prose is not. */
    private static final double WIDEST_HEADER = 0.5;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-‐–—―−·.]*第?[-‐–—―−·.]*\\d{1,4}(页?[/,，]?共?(?<=[页/,，共])\\d{1,4})?页?[-‐–—―−·.]*");
    private static final Pattern CAPTION =
            Pattern.compile(".*(单位[:：]?[(（]?(人民币)?[百千万亿]?元|((编制|填报|公开|预算|填制)(部门|单位)|(部门|单位)(名称|全称))[:：]).*");
    private static final Pattern NOTE = Pattern.compile("([(（]?(备?注|说明|附注)[)）]?[：:\\d].*|.*(本表(无数据|为空)|空表).*)");
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十\\d]+部分.*");
    /** A header may begin so: 其中：专项资金. */
    private static final Pattern SHARE = Pattern.compile("其中[:：].*");

    /** The end of a number whose column was too narrow for it. */
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

    /** A bare number is one only at the very edge: it may be the end of a code that its column was too narrow for. */
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

    /** The first header at or after a line. */
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

    /** Whether it is worth while to look closer: most pages have no header outside their ruled tables. */
    private boolean hasHeaders(int line, TableHints hints) {
        return lines.subList(Math.min(line, lines.size()), lines.size()).stream()
                        .flatMap(List::stream)
                        .filter(w -> w.text().length() <= LONGEST_HEADER && hints.isHeader(w.text()))
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a line belongs to no table: a title, a caption, a note, the heading of a part. */
    boolean isOutside(int line, TableHints hints) {
        String text = textOf(lines.get(line));
        return CAPTION.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || PART.matcher(text).matches()
                || hints.isTitle(text);
    }

    /**
     * The line after the last of a table's body.
     *
     * @param from its first line
     * @param columns boxes of the headers at the foot of the header zone: prose runs over several of them
     */
    int bodyEnd(int from, List<Box> columns, TableHints hints) {
        int end = from;
        while (end < lines.size() && !isOutside(end, hints) && fits(lines.get(end), columns) && !isFar(from, end)) {
            end++;
        }
        return end;
    }

    /** The first line below a height; the number of lines if there is none. */
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

    /** Whether rows of a body stand above a line: then no header can begin there without a title. */
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
