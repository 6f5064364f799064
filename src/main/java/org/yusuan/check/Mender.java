package org.yusuan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;

/** Reads a doubtful figure anew where exactly one other reading of it makes all its sums hold and breaks none. */
final class Mender {
    static final Rule MENDED = new Rule(
            "reading.mended",
            "a doubtful figure is read in the one other way that all its sums accept",
            "column borders, gaps between digits and scanned digits can be misjudged; on a text page two sums at least must ask for"
                    + " it, and no digit is ever changed; on a scanned page one sum is enough for a digit that scans confuse (0/8, 1/7, 3/8,"
                    + " 5/6, 6/8), a point or a sign, two for any other digit",
            Rule.Allowed.NOTHING,
            Rule.Told.INFO);

    /** A document in which more is doubtful has another trouble; each try checks all of it once more. */
    private static final int MOST = 20;

    /** One sum may be wrong itself. */
    private static final int ACCUSERS_OF_TEXT = 2;

    private final List<Finding> findings = new ArrayList<>();
    private CheckInput input;

    private Mender(CheckInput input) {
        this.input = input;
    }

    /** The input as the sums accept it, with a finding for each change. */
    record Mended(CheckInput input, List<Finding> findings) {}

    static Mended mend(CheckInput input) {
        Mender mender = new Mender(input);
        Set<Figure> tried = new HashSet<>();
        for (int i = 0; i < MOST && mender.tryNext(tried); i++) {
            // Each round settles one doubt, and the rest is judged anew.
        }
        return new Mended(mender.input, List.copyOf(mender.findings));
    }

    private boolean tryNext(Set<Figure> tried) {
        Evidence evidence = new Evidence(Checks.results(input));
        for (Equation equation : evidence.broken()) {
            Optional<Figure> suspect = evidence.suspect(equation).filter(f -> f.fact() != Figure.OF_FORM);
            if (suspect.isPresent() && tried.add(suspect.get())) {
                tryReadings(equation, suspect.get(), evidence);
                return true;
            }
        }
        return false;
    }

    private void tryReadings(Equation equation, Figure suspect, Evidence evidence) {
        long accusers = evidence.broken().stream()
                .filter(e -> e.figures().anyMatch(suspect::equals))
                .count();
        if (suspect.method() == Method.TEXT && accusers < ACCUSERS_OF_TEXT) {
            return;
        }
        List<Reading> accepted =
                Alternatives.of(input.facts(), suspect.fact(), equation.wanted(suspect), accusers).stream()
                        .filter(r -> mends(r, evidence.broken().size() - accusers))
                        .toList();
        if (accepted.size() == 1) {
            findings.add(told(accepted.get(0)));
            input = input.with(accepted.get(0).applied(input.facts()));
        }
    }

    /** Whether only the sums that have nothing to do with the figure stay broken, and those about it all hold. */
    private boolean mends(Reading reading, long others) {
        List<Result> results = Checks.results(input.with(reading.applied(input.facts())));
        long broken = results.stream()
                .filter(r -> r instanceof Equation e && e.isBroken())
                .count();
        int first = reading.index();
        int last = first + reading.instead().size() - 1;
        Stream<Equation> about = results.stream()
                .flatMap(r -> r instanceof Equation e ? Stream.of(e) : Stream.empty())
                .filter(e -> e.figures().anyMatch(f -> f.fact() >= first && f.fact() <= last));
        return broken <= others && about.noneMatch(Equation::isBroken);
    }

    private static Finding told(Reading reading) {
        Fact now = reading.instead().get(0);
        return new Finding(
                MENDED.name(),
                Severity.INFO,
                Fault.EXTRACTION,
                now.table().value(),
                now.where().page(),
                now.itemCode(),
                now.itemName(),
                now.measure().word(),
                now.amount().plain(),
                now.amountPrinted(),
                reading.described() + ": the only reading that all its sums accept",
                null);
    }
}
