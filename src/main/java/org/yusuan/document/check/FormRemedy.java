package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;
import org.yusuan.model.Yuan;

/**
 * Another reading of a figure of a scanned form.
 *
 * @param was as it was read
 * @param misreading what may be printed instead
 * @param amount what that amounts to
 */
record FormRemedy(FormFigure was, Misreading misreading, Yuan amount) implements Remedy {

    /**
     * The readings of a figure by which it has the required amount.
     *
     * @param accusers how many sums ask for another reading
     */
    static List<FormRemedy> of(FormFigure figure, Yuan required, long accusers) {
        MoneyUnit unit = figure.unit();
        if (figure.method() != Method.OCR || unit == null) {
            return List.of();
        }
        Optional<FormRemedy> first = Misreading.of(figure.printed(), accusers)
                .filter(m -> PrintedAmount.parse(m.text()) instanceof PrintedAmount.Number number
                        && unit.toYuan(number.value()).equals(required))
                .map(m -> new FormRemedy(figure, m, required))
                .findFirst();
        return first.stream().toList();
    }

    @Override
    public CheckInput applied(CheckInput input) {
        return input.with(was.reading(misreading.text()), amount);
    }

    @Override
    public boolean isAbout(Figure figure) {
        return figure.fact() == Figure.OF_FORM
                && Integer.valueOf(was.formNo()).equals(figure.at().formNo())
                && was.column().equals(figure.at().measure());
    }

    @Override
    public Finding told() {
        return new Finding(
                ErrorCorrector.MENDED.name(),
                Severity.INFO,
                Fault.EXTRACTION,
                Subject.FORM,
                was.page(),
                "",
                "",
                was.column(),
                amount.plain(),
                was.printed(),
                "read as " + misreading.text() + ", not as " + was.printed() + " (" + misreading.kind()
                        + "): the only reading that all its sums accept",
                was.formNo());
    }

    @Override
    public BigDecimal confidence() {
        return was.confidence();
    }
}
