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
 * Reads labels that a scan misspells (单位自婷) as the known label that alone is so near (单位自筹). A form prints a few dozen
 * labels, all of them known words: whatever stands in a label's place and nearly is one of them, is one. A label that is read
 * without a doubt stays, for it may be a word that nobody described.
 */
final class LabelSpelling {
    /** A misread character was never recognised with more certainty than 0.92, on scans of 150 and 200 dpi. */
    private static final BigDecimal SURE = new BigDecimal("0.93");

    /** Of shorter words, one changed character is another word. */
    private static final int SHORTEST = 4;

    /** Two characters may be misread of a word that is so long. */
    private static final int LONG = 8;

    private final Map<FormLabel, Set<String>> known;
    private final FormFindings told;
    private final List<Finding> findings = new ArrayList<>();

    LabelSpelling(FormSpec spec, FormFindings told) {
        this.known = spec.meanings();
        this.told = told;
    }

    /** The cells with their labels as they are spelt; the text of a cell stays as it was recognised. */
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
        meant.ifPresent(
                label -> findings.add(told.labelRead(cell.page(), cell.label().text(), label.text())));
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

    /** The stroke that is the numeral 一 is taken for a piece of a ruling; what is left of 一级指标 is read surely. */
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
