package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Spelling;

/**
 * Corrects labels that a scan misspells (单位自婷) to the one known label that is that near (单位自筹). A form prints a few dozen
 * labels, all of them known words, so a text that nearly is one of them is that one. A label that was recognised for sure stays,
 * for it may be a word that nobody described.
 */
final class LabelSpelling {
    /** No misread character was recognised with more confidence than 0.92, on scans of 150 and 200 dpi. */
    private static final BigDecimal SURE = new BigDecimal("0.93");

    /** One changed character makes another word of a shorter one. */
    private static final int SHORTEST = 4;

    /** Two characters may be misread in a word of this length. */
    private static final int LONG = 8;

    private final Map<FormLabel, Set<String>> known;
    private final FormFindings finding;
    private final List<Finding> findings = new ArrayList<>();

    LabelSpelling(FormSpec spec, FormFindings finding) {
        this.known = spec.meanings();
        this.finding = finding;
    }

    /** The cells with corrected labels; the text of a cell stays as it was recognised. */
    FormCells corrected(FormCells cells) {
        return new FormCells(cells.all().stream().map(this::corrected).toList());
    }

    /** One for each corrected label, in reading order. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private FormCell corrected(FormCell cell) {
        Optional<FormLabel> meant = isUnknown(cell)
                ? withoutStroke(cell.label()).or(() -> isSure(cell) ? Optional.empty() : meant(cell.label()))
                : Optional.empty();
        meant.ifPresent(label ->
                findings.add(finding.labelRead(cell.page(), cell.label().text(), label.text())));
        return meant.map(cell::labelled).orElse(cell);
    }

    private boolean isUnknown(FormCell cell) {
        return !known.containsKey(cell.label())
                && (cell.inline() == null || !known.containsKey(cell.inline().label()))
                && Reliability.method(List.of(cell)) == Method.OCR;
    }

    private static boolean isSure(FormCell cell) {
        return cell.label().text().length() < SHORTEST
                || Reliability.confidence(List.of(cell)).compareTo(SURE) >= 0;
    }

    /** The numeral 一 is often taken for a piece of a ruling; the rest of 一级指标 is recognised for sure. */
    private Optional<FormLabel> withoutStroke(FormLabel read) {
        return Optional.of(new FormLabel("一" + read.text()))
                .filter(label -> !read.text().isEmpty() && known.containsKey(label));
    }

    /** The nearest known label; empty where none is near, or several that mean different things are equally near. */
    private Optional<FormLabel> meant(FormLabel read) {
        int allowed = read.text().length() < LONG ? 1 : 2;
        List<FormLabel> near = new ArrayList<>();
        int nearest = allowed;
        for (FormLabel label : known.keySet()) {
            int changes =
                    label.text().length() < SHORTEST ? Integer.MAX_VALUE : Spelling.changes(read.text(), label.text());
            if (changes < nearest) {
                near.clear();
                nearest = changes;
            }
            if (changes == nearest) {
                near.add(label);
            }
        }
        boolean oneMeaning = near.stream().map(known::get).distinct().count() == 1;
        return oneMeaning ? Optional.of(near.get(0)) : Optional.empty();
    }
}
