package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final Pattern NO_TITLE = Pattern.compile("[（(]?(续表?|接上[页表])[)）]?|(金额)?单位[:：].*");
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
        List<PageLayout> layouts = document.layouts();
        Map<Print, List<Integer>> known = new HashMap<>();
        Map<Integer, Integer> originals = new HashMap<>();
        for (int at = 0; at < layouts.size(); at++) {
            Print print = Print.of(layouts.get(at));
            if (print.hasAmounts()) {
                List<Integer> alike = known.computeIfAbsent(print, p -> new ArrayList<>());
                Optional<Integer> original = original(layouts, alike, at, originals);
                if (original.isPresent()) {
                    originals.put(at, original.get());
                } else {
                    alike.add(at);
                }
            }
        }
        return originals.isEmpty() ? document : without(document, originals);
    }

    private static Optional<Integer> original(
            List<PageLayout> layouts, List<Integer> alike, int at, Map<Integer, Integer> originals) {
        return alike.stream()
                .filter(first -> repeats(layouts.get(first), layouts.get(at)))
                .filter(first -> hasTitle(layouts.get(at)) || followsIt(first, at, originals))
                .findFirst();
    }

    /**
     * Whether a page without a title comes right after the same page, or after a copy of the page before it. Elsewhere it goes on
     * with another table, whose rows may well be the same: those of all expenditure, and those of the general public budget.
     */
    private static boolean followsIt(int first, int at, Map<Integer, Integer> originals) {
        Integer before = originals.get(at - 1);
        return at == first + 1 || before != null && (before == first - 1 || before == first);
    }

    private static boolean hasTitle(PageLayout page) {
        return lines(page).stream().anyMatch(line -> !NO_TITLE.matcher(line).matches());
    }

    private static DocumentLayout without(DocumentLayout document, Map<Integer, Integer> originals) {
        List<PageLayout> pages = new ArrayList<>(document.layouts());
        List<Finding> findings = new ArrayList<>(document.findings());
        new TreeMap<>(originals).forEach((at, first) -> {
            PageLayout page = document.layouts().get(at);
            pages.set(
                    at, new PageLayout(page.page(), page.width(), page.height(), page.margins(), List.of(), List.of()));
            findings.add(finding(page.firstPage(), document.layouts().get(first).firstPage()));
        });
        return document.with(pages, findings);
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
