package org.yusuan.document.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yusuan.model.Box;

/**
 * Recognises running headers, footers and page numbers: they are in the margins, and are page numbers or recur on many
 * pages. The caption above a table recurs too, and may lie in the top margin; it is not furniture, because it gives the
 * unit of the amounts.
 */
final class PageFurniture {
    /** Margin as a share of the page height; headers and footers of A4 pages lie in it, titles rarely do. */
    private static final double MARGIN = 0.09;
    /** Smallest share of the pages on which a running header recurs. */
    private static final double RECURS_ON = 0.4;

    private static final int FEWEST_PAGES = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-‐–—―−·.]*第?[-‐–—―−·.]*\\d{1,4}(页)?([/,，]?共?\\d{1,4}页?)?[-‐–—―−·.]*");
    private static final Pattern CAPTION = Pattern.compile(
            "(.*[^\\p{IsHan}])?(编制|填报|公开|预算|填制|主管|金额|计量|货币)?(部门|单位)(名称|全称)?[:：].+|.*单位[:：]?(人民币)?[百千万亿]?元.*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Long> pagesByText = new HashMap<>();
    private final int pages;

    PageFurniture(List<PageLayout> layouts) {
        pages = layouts.size();
        for (PageLayout layout : layouts) {
            layout.lines().stream()
                    .filter(l -> inMargin(l, layout))
                    .map(PageFurniture::withoutNumbers)
                    .distinct()
                    .forEach(t -> pagesByText.merge(t, 1L, Long::sum));
        }
    }

    /** Whether a line of that page is furniture. */
    boolean includes(ContextLine line, PageLayout layout) {
        if (!inMargin(line, layout) || CAPTION.matcher(line.compact()).matches()) {
            return false;
        }
        return PAGE_NUMBER.matcher(line.compact()).matches()
                || pagesByText.getOrDefault(withoutNumbers(line), 0L) >= Math.max(FEWEST_PAGES, pages * RECURS_ON);
    }

    private static boolean inMargin(ContextLine line, PageLayout layout) {
        Box box = line.where().box();
        return layout.margins() && isNearEdge(box, layout);
    }

    private static boolean isNearEdge(Box box, PageLayout layout) {
        return box.centerY() < layout.height() * MARGIN || box.centerY() > layout.height() * (1 - MARGIN);
    }

    private static String withoutNumbers(ContextLine line) {
        return DIGITS.matcher(line.compact()).replaceAll("#");
    }
}
