package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the labels of a form and the values that belong to them: in the same cell, beside it, or below it. */
final class LabelledCells {
    private final FormCells cells;
    private final FormSpec spec;
    private final Set<FormLabel> labels;
    private final Set<FormCell> indicators;

    LabelledCells(FormCells cells, FormSpec spec) {
        this(cells, spec, Set.of());
    }

    /**
     * The labels of a form whose indicators were read.
     *
     * @param indicators the cells of the indicators, which are no labels, though an indicator may be named like one (项目完成时间)
     */
    LabelledCells(FormCells cells, FormSpec spec, Set<FormCell> indicators) {
        this.cells = cells;
        this.spec = spec;
        this.indicators = indicators;
        this.labels = spec.labels();
    }

    /**
     * A label with its value.
     *
     * @param label the cell of the label
     * @param values the cells of the value; the label's own where both share a cell
     * @param text the value as printed; empty if the form leaves it blank
     */
    record Labelled(FormCell label, List<FormCell> values, String text) {

        boolean isBlank() {
            return values.stream().allMatch(FormCell::isBlank) || text.isBlank();
        }
    }

    /** All labels of these wordings with their values, in reading order. */
    List<Labelled> find(List<FormLabel> wordings) {
        List<Labelled> found = new ArrayList<>();
        for (FormCell cell : cells.all()) {
            if (indicators.contains(cell)) {
                continue;
            }
            if (wordings.contains(cell.label())) {
                found.add(valueOf(cell));
            } else if (cell.inline() != null && wordings.contains(cell.inline().label())) {
                found.add(new Labelled(cell, List.of(cell), cell.inline().value()));
            }
        }
        return found;
    }

    /** Whether a cell belongs to an indicator. */
    boolean isIndicator(FormCell cell) {
        return indicators.contains(cell);
    }

    /** Whether a cell holds a label and nothing else. */
    boolean isLabel(FormCell cell) {
        FormLabel label = cell.label();
        return labels.contains(label)
                || spec.indicators().heading(label).isPresent()
                || spec.indicators().isLevel1(label)
                || spec.indicators().isLevel2(label);
    }

    private Labelled valueOf(FormCell label) {
        List<FormCell> beside = cells.beside(label);
        if (!beside.isEmpty() && !isLabel(beside.get(0)) && !beside.get(0).isLabelled(labels)) {
            List<FormCell> values = beside.stream().filter(c -> !isLabel(c)).toList();
            return labelled(label, values);
        }
        return labelled(label, below(label).stream().toList());
    }

    /** The cell below a label. It is the value only if the whole row holds labels of one height; else the label heads a side. */
    private Optional<FormCell> below(FormCell label) {
        List<FormCell> row = cells.row(label.row());
        int lowest = row.stream().mapToInt(FormCell::endRow).min().orElse(label.endRow());
        boolean heads =
                label.endRow() == lowest && row.size() > 1 && row.stream().allMatch(c -> c.isBlank() || isLabel(c));
        return heads ? cells.below(label).filter(c -> !isLabel(c) && c.row() == label.endRow()) : Optional.empty();
    }

    private static Labelled labelled(FormCell label, List<FormCell> values) {
        String text =
                values.stream().map(FormCell::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
        return new Labelled(label, values, text);
    }

    /** How many different labels of the layout the form prints: the more, the better the layout explains it. */
    long known() {
        return cells.all().stream()
                .map(c -> labels.contains(c.label()) ? c.label() : c.head())
                .filter(labels::contains)
                .distinct()
                .count();
    }
}
