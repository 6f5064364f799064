package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.model.Finding;
import org.yusuan.model.Yuan;

/** Corrects a doubtful figure where exactly one other reading makes all its sums hold and breaks no other sum. */
final class ErrorCorrector {
    static final Rule CORRECTED = new Rule(
            "reading.mended",
            "a doubtful figure is read in the one other way that all its sums accept",
            "column borders, gaps between digits and scanned digits can be misjudged; on a text page two sums at least must ask for"
                    + " it, and no digit is ever changed; on a scanned page one sum is enough for a digit that scans confuse (0/8, 1/7, 3/8,"
                    + " 5/6, 6/8), a point or a sign, two for any other digit",
            Rule.Allowed.NOTHING,
            Rule.Reporting.INFO);

    /** More doubts than this have another cause; each attempt runs all checks again. */
    private static final int MOST = 40;

    /** A single sum may itself be wrong. */
    private static final int ACCUSERS_OF_TEXT = 2;

    /** A digit recognised with more certainty is hardly ever wrong. */
    private static final BigDecimal LEGIBLE = new BigDecimal("0.90");

    private final List<Finding> findings = new ArrayList<>();
    private CheckInput input;

    private ErrorCorrector(CheckInput input) {
        this.input = input;
    }

    /** The corrected input, with a finding for each correction. */
    record Corrected(CheckInput input, List<Finding> findings) {}

    static Corrected correct(CheckInput input) {
        ErrorCorrector corrector = new ErrorCorrector(input);
        Set<Figure> tried = new HashSet<>();
        for (int i = 0; i < MOST && corrector.tryNext(tried); i++) {
            // Each round settles one doubt; the others are then judged again.
        }
        return new Corrected(corrector.input, List.copyOf(corrector.findings));
    }

    private boolean tryNext(Set<Figure> tried) {
        Evidence evidence = new Evidence(Checks.results(input));
        for (Equation equation : evidence.broken()) {
            List<Figure> suspects = suspects(equation, evidence);
            if (tried.addAll(suspects)) {
                if (tryCandidates(equation, suspects, evidence)) {
                    // A corrected figure may settle doubts that were open before.
                    tried.clear();
                }
                return true;
            }
        }
        return false;
    }

    /** Any scanned figure may be misread; of a text page only the most suspicious figure is tried. */
    private static List<Figure> suspects(Equation equation, Evidence evidence) {
        List<Figure> suspects = evidence.suspects(equation);
        List<Figure> scanned = suspects.stream().filter(Figure::isScanned).toList();
        List<Figure> some = scanned.isEmpty() ? suspects.stream().limit(1).toList() : scanned;
        return some.stream()
                .filter(f -> f.fact() != Figure.OF_FORM || f.isScanned())
                .toList();
    }

    private boolean tryCandidates(Equation equation, List<Figure> suspects, Evidence evidence) {
        List<CorrectionCandidate> accepted = suspects.stream()
                .flatMap(s -> accepted(equation, s, evidence).stream())
                .toList();
        Optional<CorrectionCandidate> one = only(accepted);
        one.ifPresent(candidate -> {
            findings.add(candidate.finding());
            input = candidate.applied(input);
        });
        return one.isPresent();
    }

    /** The only candidate; of several, the only one whose figure was hardly legible. */
    private static Optional<CorrectionCandidate> only(List<CorrectionCandidate> accepted) {
        List<CorrectionCandidate> illegible = accepted.stream()
                .filter(r -> r.confidence().compareTo(LEGIBLE) < 0)
                .toList();
        List<CorrectionCandidate> some = accepted.size() > 1 ? illegible : accepted;
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private List<CorrectionCandidate> accepted(Equation equation, Figure suspect, Evidence evidence) {
        long accusers = evidence.broken().stream()
                .filter(e -> e.figures().anyMatch(suspect::equals))
                .count();
        if (!suspect.isScanned() && accusers < ACCUSERS_OF_TEXT) {
            return List.of();
        }
        return candidates(suspect, equation.wanted(suspect), accusers)
                .filter(r -> corrects(r, evidence.broken().size() - accusers))
                .toList();
    }

    private Stream<CorrectionCandidate> candidates(Figure suspect, Yuan wanted, long accusers) {
        if (suspect.fact() == Figure.OF_FORM) {
            return input.figures().stream()
                    .filter(f -> Integer.valueOf(f.formNo()).equals(suspect.at().formNo())
                            && f.column().equals(suspect.at().measure()))
                    .flatMap(f -> CorrectionCandidate.OfForm.of(f, wanted, accusers).stream());
        }
        return Alternatives.of(input.facts(), suspect.fact(), wanted, accusers).stream();
    }

    /** Whether all sums about the figure hold then, and no other sum is broken by it. */
    private boolean corrects(CorrectionCandidate candidate, long others) {
        List<Equation> sums = Checks.results(candidate.applied(input)).stream()
                .flatMap(r -> r instanceof Equation e ? Stream.of(e) : Stream.empty())
                .toList();
        return sums.stream().filter(Equation::isBroken).count() <= others
                && sums.stream()
                        .filter(e -> e.figures().anyMatch(candidate::isAbout))
                        .noneMatch(Equation::isBroken);
    }
}
