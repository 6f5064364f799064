package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;

/** Figures of scanned forms that were hardly legible, and that no sum speaks for or against. */
final class Doubts {
    static final Rule DOUBTFUL = Rule.ofWords(
            "form.doubtful",
            "a figure of a scanned form is legible, or a sum confirms it",
            "what no sum covers, such as a number of people, can be judged by its characters alone; told where one of them was"
                    + " recognised with a certainty below 0.50");

    /**
     * Digits that were read right have more certainty, but for some in a hundred; points and commas often less, and those
     * are put right by what an amount can be.
     */
    private static final BigDecimal LEGIBLE = new BigDecimal("0.50");

    private Doubts() {}

    /**
     * One for each of these figures, in their order.
     *
     * @param accused what is told already
     */
    static List<Finding> of(CheckInput input, Evidence evidence, List<Finding> accused) {
        Set<String> told = accused.stream()
                .filter(f -> f.formNo() != null)
                .map(f -> f.formNo() + " " + f.measure())
                .collect(Collectors.toSet());
        return input.figures().stream()
                .filter(f -> f.method() == Method.OCR && f.confidence().compareTo(LEGIBLE) < 0)
                .filter(f -> !evidence.confirms(f) && !told.contains(f.formNo() + " " + f.column()))
                .map(Doubts::finding)
                .toList();
    }

    private static Finding finding(FormFigure figure) {
        return new Finding(
                DOUBTFUL.name(),
                Severity.WARNING,
                Fault.EXTRACTION,
                Subject.FORM,
                figure.page(),
                "",
                "",
                figure.column(),
                "",
                figure.printed(),
                "the figure is read as " + figure.printed() + " with a confidence of " + figure.confidence()
                        + ", and no sum confirms it: compare with the page",
                figure.formNo());
    }
}
