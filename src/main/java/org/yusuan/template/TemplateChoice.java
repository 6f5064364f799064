package org.yusuan.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * How well a template explains a document.
 *
 * @param template the template
 * @param placements its tables among the grids, in reading order
 */
record TemplateChoice(Template template, List<Placement> placements) {
    /** The sum of the placements' scores: the more tables, and the surer each, the higher. */
    int score() {
        return placements.stream().mapToInt(Placement::score).sum();
    }

    /** All templates, the best first; of equal ones the first by name. */
    static List<TemplateChoice> ranked(TemplateLibrary library, List<Grid> grids) {
        List<TemplateChoice> choices = new ArrayList<>();
        for (Template template : library.templates()) {
            TablePlacer placer = new TablePlacer(template);
            List<Placement> placements = new ArrayList<>();
            grids.forEach(g -> placer.place(g).ifPresent(placements::add));
            choices.add(new TemplateChoice(template, placements));
        }
        choices.sort(Comparator.comparingInt((TemplateChoice c) -> -c.score())
                .thenComparing(c -> c.template().name()));
        return choices;
    }

    /** Tells which template was picked, and why. */
    static Finding told(List<TemplateChoice> ranked) {
        String evidence = ranked.stream()
                .map(c ->
                        c.template().name() + " places " + c.placements().size() + " tables (score " + c.score() + ")")
                .collect(Collectors.joining(", "));
        return Finding.ofPage(
                "template.chosen",
                Severity.INFO,
                null,
                "read as " + ranked.get(0).template().name() + ": " + evidence);
    }
}
