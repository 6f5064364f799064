package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.model.Fact;

/** All rules over one document. Pure: the same input gives the same result. */
public final class Checks {
    private static final List<RuleFamily> FAMILIES = List.of(
            new MemberSums(),
            new TotalSums(),
            new RowSums(),
            new EconomicTotals(),
            new ThreePublic(),
            new Procurement(),
            new SameTotals(),
            new SameItems(),
            new SameClasses(),
            new SameOverviews(),
            new Projects(),
            new Bounds(),
            new FormSums(),
            new Codes());

    /** Checks a document: says which facts a sum vouches for, and what does not hold. */
    public Checked check(CheckInput input) {
        List<Result> results = results(input);
        Evidence evidence = new Evidence(results);
        List<Fact> facts = IntStream.range(0, input.facts().size())
                .mapToObj(i -> vouched(input.facts().get(i), evidence.vouches(i)))
                .toList();
        return new Checked(facts, new Gate(results, evidence).findings());
    }

    static List<Result> results(CheckInput input) {
        Book book = new Book(input);
        List<Result> results = new ArrayList<>();
        FAMILIES.forEach(f -> f.check(book, results::add));
        return results;
    }

    static List<Rule> rules() {
        return FAMILIES.stream().flatMap(f -> f.rules().stream()).toList();
    }

    private static Fact vouched(Fact fact, boolean vouched) {
        return fact.vouched() == vouched
                ? fact
                : new Fact(
                        fact.table(),
                        fact.lineNo(),
                        fact.side(),
                        fact.classification(),
                        fact.itemCode(),
                        fact.itemName(),
                        fact.itemNamePrinted(),
                        fact.counterpartCode(),
                        fact.counterpartName(),
                        fact.measure(),
                        fact.amount(),
                        fact.amountPrinted(),
                        fact.unitPrinted(),
                        fact.where(),
                        fact.method(),
                        fact.confidence(),
                        fact.columnNo(),
                        fact.rowKind(),
                        fact.parentLineNo(),
                        vouched,
                        fact.concept());
    }
}
