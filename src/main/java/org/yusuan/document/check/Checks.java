package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;

/** Runs all rules over one document. The same input always gives the same result. */
public final class Checks {
    private static final List<RuleFamily> FAMILIES = List.of(
            new ColumnSums(),
            new RowSums(),
            new ClassTotalSums(),
            new ExpenseParts(),
            new NestedRowSums(),
            SharedFigures.totals(),
            new SameItems(),
            new OverviewRows(),
            new ExpectedRows(),
            new Hierarchy(),
            new MisplacedClasses(),
            SharedFigures.sources(),
            new ProjectTotals(),
            SharedFigures.bounds(),
            new FormSums(),
            new ScannedForms(),
            new CodeNames());

    /** Rules that do not depend on how a figure is read: the {@link ErrorCorrector} need not run them. */
    private static final List<RuleFamily> ODDITIES = List.of(
            new FormMoney(),
            new FormCoverage(),
            new FormTexts(),
            new IndicatorHalves(),
            new IndicatorValues(),
            new ImplementingUnits(),
            new RepeatedNames(),
            new WrittenClaims());

    /** The same without a second reading: nothing is the publisher's fault then. */
    public Checked check(CheckInput input) {
        return check(input, SecondReader.NONE);
    }

    /**
     * Checks a document: marks the facts that a sum vouches for, and reports what does not hold.
     *
     * @param reader reads the figures of broken sums, and a sample of all others, a second time
     */
    public Checked check(CheckInput input, SecondReader reader) {
        ImpliedNames.Spelt spelt =
                ImpliedNames.of(input.facts(), input.relations().codes().own());
        ErrorCorrector.Corrected corrected = ErrorCorrector.correct(input.with(spelt.facts()));
        List<Fact> read = corrected.input().facts();
        List<Result> results = new ArrayList<>(results(corrected.input()));
        results.addAll(results(ODDITIES, corrected.input()));
        Proof proof = Proof.of(corrected.input(), new Evidence(results).broken(), odd(results), reader);
        Magnitudes magnitudes = Magnitudes.of(corrected.input());
        Set<Integer> doubtful = new HashSet<>(proof.doubtful());
        doubtful.addAll(magnitudes.facts());
        Evidence evidence = new Evidence(results, doubtful);
        List<Fact> facts = IntStream.range(0, read.size())
                .mapToObj(i -> read.get(i).vouched(evidence.vouches(i)))
                .toList();
        List<Finding> findings = new ArrayList<>(spelt.findings());
        findings.addAll(corrected.findings());
        findings.addAll(proof.findings());
        findings.addAll(magnitudes.findings());
        List<Finding> broken =
                new FindingPolicy(results, evidence, proof, corrected.input().doubts()).findings();
        findings.addAll(broken);
        findings.addAll(DoubtfulFigures.of(corrected.input(), evidence, broken));
        return new Checked(facts, corrected.input().forms(), findings);
    }

    /** What is no sum and more than an oddity. */
    private static List<Result.Observation> odd(List<Result> results) {
        return results.stream()
                .flatMap(r -> r instanceof Result.Observation o ? Stream.of(o) : Stream.empty())
                .filter(o -> o.rule().severity() != Rule.Reporting.INFO)
                .toList();
    }

    static List<Result> results(CheckInput input) {
        return results(FAMILIES, input);
    }

    private static List<Result> results(List<RuleFamily> families, CheckInput input) {
        TableIndex index = new TableIndex(input);
        List<Result> results = new ArrayList<>();
        families.forEach(f -> f.check(index, results::add));
        return results;
    }

    static List<Rule> rules() {
        Stream<Rule> ofSums =
                Stream.concat(FAMILIES.stream(), ODDITIES.stream()).flatMap(f -> f.rules().stream());
        return Stream.concat(
                        ofSums,
                        Stream.of(
                                ImpliedNames.READ,
                                ErrorCorrector.CORRECTED,
                                DoubtfulFigures.DOUBTFUL,
                                Proof.SECOND_READING,
                                Magnitudes.MAGNITUDE))
                .toList();
    }
}
