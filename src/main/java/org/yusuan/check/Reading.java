package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * Another reading of a printed figure.
 *
 * @param index of the fact that is read in another way
 * @param instead what stands there then: one fact, or two where glued digits are parted
 * @param described what was changed, for a person
 */
record Reading(int index, List<Fact> instead, String described) {

    List<Fact> applied(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts.subList(0, index));
        all.addAll(instead);
        all.addAll(facts.subList(index + 1, facts.size()));
        return all;
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

    private static Fact copy(Fact f, Measure measure, int column, Yuan amount, String printed, boolean vouched) {
        return new Fact(
                f.table(),
                f.lineNo(),
                f.side(),
                f.classification(),
                f.itemCode(),
                f.itemName(),
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
