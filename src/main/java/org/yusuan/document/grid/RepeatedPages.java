package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Leaves out pages that are in a document twice, with the same lines and the same figures: their figures count once. */
public final class RepeatedPages {
    private static final String RULE = "page.repeated";

    /** Pages with fewer figures are alike without being copies: blank forms, tables of which only the total is printed. */
    private static final int FEWEST_AMOUNTS = 6;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-‐–—―−·.]*第?\\d{1,4}页?([/,，]?共?\\d{1,4}页?)?[-‐–—―−·.]*");
    private static final Pattern NOTHING = Pattern.compile("[-0.,]*");

    /** The tables of a page. */
    private record Print(List<List<String>> tables) {
        static Print of(PageLayout page) {
            return new Print(page.grids().stream()
                    .map(g -> g.cells().stream().map(GridCell::compact).toList())
                    .toList());
        }

        boolean hasAmounts() {
            return tables.stream()
                            .flatMap(List::stream)
                            .filter(text -> PrintedRow.isAmount(text)
                                    && !NOTHING.matcher(text).matches())
                            .limit(FEWEST_AMOUNTS)
                            .count()
                    == FEWEST_AMOUNTS;
        }
    }

    private RepeatedPages() {}

    /** Empties every page that is the same as one before it, and adds a finding for each. */
    public static DocumentLayout emptied(DocumentLayout document) {
        Map<Print, List<PageLayout>> known = new HashMap<>();
        List<PageLayout> pages = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(document.findings());
        for (PageLayout page : document.layouts()) {
            Print print = Print.of(page);
            List<PageLayout> alike =
                    print.hasAmounts() ? known.computeIfAbsent(print, p -> new ArrayList<>()) : List.of();
            Optional<PageLayout> before =
                    alike.stream().filter(first -> repeats(first, page)).findFirst();
            if (before.isPresent()) {
                pages.add(
                        new PageLayout(page.page(), page.width(), page.height(), page.margins(), List.of(), List.of()));
                findings.add(finding(page.firstPage(), before.get().firstPage()));
            } else {
                pages.add(page);
                if (print.hasAmounts()) {
                    alike.add(page);
                }
            }
        }
        return pages.equals(document.layouts()) ? document : document.with(pages, findings);
    }

    /** Whether all lines of a page with the same tables stand on the first one too. Another title makes another table. */
    private static boolean repeats(PageLayout first, PageLayout page) {
        List<String> lines = lines(page);
        List<String> before = lines(first);
        return before.containsAll(lines) && lines.isEmpty() == before.isEmpty();
    }

    private static List<String> lines(PageLayout page) {
        return page.lines().stream()
                .map(ContextLine::compact)
                .filter(line -> !PAGE_NUMBER.matcher(line).matches())
                .toList();
    }

    private static Finding finding(int page, int before) {
        return Finding.ofPage(
                RULE,
                Severity.INFO,
                page,
                "the tables of page " + page + " are those of page " + before
                        + " once more, figure by figure; they are counted once, as on page " + before);
    }
}
