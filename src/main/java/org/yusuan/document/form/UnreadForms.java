package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.model.Finding;

/**
 * Reports forms that stand on a page as lines of text, because they have no rulings from which cells could be rebuilt. Without
 * the report they would be missing in silence.
 */
public final class UnreadForms {
    /** A longer line is prose about a form, or an entry of a list of contents with its dots. */
    private static final int LONGEST_TITLE = 40;

    private UnreadForms() {}

    /**
     * One error for each page that prints a title of a form and the words of its indicators, but has no form.
     *
     * @param layouts the pages of the document
     * @param found its forms
     */
    public static List<Finding> in(List<PageLayout> layouts, List<FormSheet> found) {
        Set<Integer> pages = found.stream().flatMap(f -> f.pages().stream()).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (PageLayout layout : layouts) {
            List<String> lines =
                    layout.lines().stream().map(ContextLine::compact).toList();
            boolean titled = lines.stream().anyMatch(l -> l.length() <= LONGEST_TITLE && FormLabels.isTitle(l));
            if (titled && !pages.contains(layout.page()) && FormLabels.printIndicators(lines)) {
                findings.add(FormFindings.withoutCells(layout.page()));
            }
        }
        return findings;
    }
}
