package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;
import org.yusuan.model.Yuan;

/** Another reading of a printed figure, by which sums may hold. */
sealed interface CorrectionCandidate {

    /** The input with the figure read so. */
    CheckInput applied(CheckInput input);

    /** Whether a figure of the input after it is one that it has changed. */
    boolean isAbout(Figure figure);

    /** The finding that reports it. */
    Finding finding();

    /** How sure the figure was read that it changes, 0..1. */
    BigDecimal confidence();

    /**
     * Another reading of a cell of a table.
     *
     * @param index of the fact that is read in another way
     * @param instead what stands there then: one fact, or two where glued digits are parted
     * @param described what was changed, for a person
     */
    record OfFact(int index, List<Fact> instead, String described) implements CorrectionCandidate {
        public OfFact {
            instead = List.copyOf(instead);
        }

        @Override
        public CheckInput applied(CheckInput input) {
            List<Fact> facts = input.facts();
            List<Fact> all = new ArrayList<>(facts.subList(0, index));
            all.addAll(instead);
            all.addAll(facts.subList(index + 1, facts.size()));
            return input.with(all);
        }

        @Override
        public boolean isAbout(Figure figure) {
            return figure.fact() >= index && figure.fact() < index + instead.size();
        }

        @Override
        public Finding finding() {
            Fact now = instead.get(0);
            return new Finding(
                    ErrorCorrector.CORRECTED.name(),
                    Severity.INFO,
                    Fault.EXTRACTION,
                    now.table().value(),
                    now.where().page(),
                    now.itemCode(),
                    now.itemName(),
                    now.measure().word(),
                    now.amount().plain(),
                    now.amountPrinted(),
                    described + ": the only reading that all its sums accept",
                    null);
        }

        @Override
        public BigDecimal confidence() {
            return instead.get(0).confidence();
        }
    }

    /**
     * Another reading of a figure of a scanned form.
     *
     * @param was as it was read
     * @param misreading what may be printed instead
     * @param amount what that amounts to
     */
    record OfForm(FormFigure was, Misreading misreading, Yuan amount) implements CorrectionCandidate {

        /**
         * The likeliest reading of a figure by which it has the required amount; empty if there is none.
         *
         * @param accusers how many sums ask for another reading
         */
        static Optional<CorrectionCandidate> of(FormFigure figure, Yuan required, long accusers) {
            MoneyUnit unit = figure.unit();
            if (figure.method() != Method.OCR || unit == null || !Misreading.isPossible(figure.confidence())) {
                return Optional.empty();
            }
            return Misreading.of(figure.printed(), accusers)
                    .filter(m -> PrintedAmount.parse(m.text()) instanceof PrintedAmount.Number number
                            && unit.toYuan(number.value()).equals(required))
                    .findFirst()
                    .map(m -> new OfForm(figure, m, required));
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
        public Finding finding() {
            return new Finding(
                    ErrorCorrector.CORRECTED.name(),
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
}
