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

/** Reports figures of scanned forms that were hardly legible and that no sum confirms or accuses. */
final class DoubtfulFigures {
    static final Rule DOUBTFUL = Rule.ofWords(
            "form.doubtful",
            "a figure of a scanned form is legible, or a sum confirms it",
            "what no sum covers, such as a number of people, can be judged by its characters alone; reported where one of them was"
                    + " recognised with a certainty below 0.50");

    /**
     * Nearly all digits that were read correctly have a higher certainty. Points and commas often have a lower one, but the
     * notation of amounts corrects those.
     */
    private static final BigDecimal LEGIBLE = new BigDecimal("0.50");

    private DoubtfulFigures() {}

    /**
     * One finding for each doubtful figure, in the order of the input.
     *
     * @param accused findings that are reported already
     */
    static List<Finding> of(CheckInput input, Evidence evidence, List<Finding> accused) {
        Set<String> reported = accused.stream()
                .filter(f -> f.formNo() != null)
                .map(f -> f.formNo() + " " + f.measure())
                .collect(Collectors.toSet());
        return input.figures().stream()
                .filter(f -> f.method() == Method.OCR && f.confidence().compareTo(LEGIBLE) < 0)
                .filter(f -> !evidence.confirms(f) && !reported.contains(f.formNo() + " " + f.column()))
                .map(DoubtfulFigures::finding)
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
