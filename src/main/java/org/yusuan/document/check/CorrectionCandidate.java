package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.Severity;
import org.yusuan.model.Yuan;

/**
 * Another reading of a printed figure.
 *
 * @param index of the fact that is read in another way
 * @param instead what stands there then: one fact, or two where glued digits are parted
 * @param described what was changed, for a person
 */
record CorrectionCandidate(int index, List<Fact> instead, String described) implements Remedy {

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
    public Finding told() {
        Fact now = instead.get(0);
        return new Finding(
                ErrorCorrector.MENDED.name(),
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

    static Fact moved(Fact fact, Measure measure, int column) {
        return copy(fact, measure, column, fact.amount(), fact.amountPrinted(), fact.vouched());
    }

    static Fact amount(Fact fact, Yuan amount, String printed) {
        return copy(fact, fact.measure(), fact.columnNo(), amount, printed, fact.vouched());
    }

    static Fact vouched(Fact fact, boolean vouched) {
        return copy(fact, fact.measure(), fact.columnNo(), fact.amount(), fact.amountPrinted(), vouched);
    }

    static Fact named(Fact fact, String name) {
        return copy(fact, name, fact.measure(), fact.columnNo(), fact.amount(), fact.amountPrinted(), fact.vouched());
    }

    private static Fact copy(Fact f, Measure measure, int column, Yuan amount, String printed, boolean vouched) {
        return copy(f, f.itemName(), measure, column, amount, printed, vouched);
    }

    private static Fact copy(
            Fact f, String name, Measure measure, int column, Yuan amount, String printed, boolean vouched) {
        return new Fact(
                f.table(),
                f.lineNo(),
                f.side(),
                f.classification(),
                f.itemCode(),
                name,
                f.itemNamePrinted(),
                f.counterpartCode(),
                f.counterpartName(),
                measure,
                amount,
                printed,
                f.unitPrinted(),
                f.where(),
                f.method(),
                f.confidence(),
                column,
                f.rowKind(),
                f.parentLineNo(),
                vouched,
                f.concept());
    }
}
