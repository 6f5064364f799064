package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;

/**
 * Decides what a result means: how severe it is, and whose fault it looks like. An odd figure is the publisher's where its text
 * is proven, nothing of its table was lost, and the document keeps the same promise elsewhere: then the printed error is data.
 * On a scanned page, or where the reading is in doubt, it is probably ours. Else nobody knows, and a person should compare.
 */
final class FindingPolicy {
    private final List<Result> results;
    private final Evidence evidence;
    private final Proof proof;
    private final Doubts doubts;

    FindingPolicy(List<Result> results, Evidence evidence, Proof proof, Doubts doubts) {
        this.results = results;
        this.evidence = evidence;
        this.proof = proof;
        this.doubts = doubts;
    }

    /** All findings. Broken sums that accuse the same figure give one finding, that of the first rule. */
    List<Finding> findings() {
        Map<Subject, Integer> accusers = new LinkedHashMap<>();
        evidence.broken().forEach(e -> accusers.merge(accused(e), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        Set<Subject> reported = new HashSet<>();
        for (Result result : results) {
            if (result instanceof Result.Observation observation) {
                findings.add(finding(observation));
            } else if (result instanceof Equation equation && equation.verdict() == Equation.Verdict.ROUNDED) {
                findings.add(rounded(equation));
            } else if (result instanceof Equation equation && equation.isBroken() && reported.add(accused(equation))) {
                findings.add(broken(equation, accusers.getOrDefault(accused(equation), 1)));
            }
        }
        return findings;
    }

    private Subject accused(Equation equation) {
        return equation.reported().isEmpty()
                ? equation.about()
                : evidence.suspect(equation).map(Figure::at).orElse(equation.about());
    }

    private Finding finding(Result.Observation observation) {
        boolean oddity = observation.rule().severity() == Rule.Reporting.INFO;
        boolean lost = isOfRows(observation);
        return finding(
                observation.rule(),
                oddity ? Severity.INFO : lost ? Severity.ERROR : Severity.WARNING,
                fault(observation, oddity),
                observation.about(),
                observation.expected(),
                observation.actual(),
                observation.message());
    }

    /** An oddity of a scanned page may be printed or misread, except for a figure of a form that sums confirm. */
    private Fault fault(Result.Observation observation, boolean oddity) {
        boolean scanned = observation.method() == Method.OCR && !evidence.confirms(observation.about());
        if (scanned) {
            return oddity ? Fault.UNKNOWN : Fault.EXTRACTION;
        }
        return oddity || isProven(observation) ? Fault.PUBLISHER : Fault.UNKNOWN;
    }

    private boolean isProven(Result.Observation observation) {
        Subject about = observation.about();
        if (isOfRows(observation) || evidence.confirms(about)) {
            return !isOfRows(observation);
        }
        boolean ofRow = about.formNo() == null && !about.measure().isEmpty();
        boolean whole = !doubts.unplaced() && !doubts.incomplete().contains(about.table());
        return ofRow ? proof.covers(about) : whole && proof.coversDocument();
    }

    /** Whether a row is missing or printed twice: no second reading of a cell proves that the page has it once. */
    private static boolean isOfRows(Result.Observation observation) {
        return observation.rule().severity() == Rule.Reporting.ERROR
                || observation.rule().name().startsWith("rows.")
                        && observation.rule().severity() != Rule.Reporting.INFO;
    }

    private static Finding rounded(Equation equation) {
        return finding(
                equation.rule(),
                Severity.INFO,
                Fault.PUBLISHER,
                equation.about(),
                Figure.sum(equation.parts()).plain(),
                Figure.sum(equation.reported()).plain(),
                "off by " + equation.difference().plain() + " yuan, within rounding");
    }

    private Finding broken(Equation equation, int accusers) {
        Fault fault = fault(equation);
        boolean publishers = fault == Fault.PUBLISHER;
        Subject about = accused(equation);
        Optional<Figure> odd = equation.reported().isEmpty() ? Optional.empty() : evidence.suspect(equation);
        odd = odd.isPresent() ? odd : equation.reported().stream().findFirst();
        String others = accusers == 1 ? "" : "; " + (accusers - 1) + " more checks accuse the same figure";
        return finding(
                equation.rule(),
                publishers ? Severity.WARNING : Severity.ERROR,
                fault,
                about,
                odd.map(f -> equation.wanted(f).plain())
                        .orElse(Figure.sum(equation.parts()).plain()),
                odd.map(f -> f.amount().plain())
                        .orElse(
                                equation.reported().isEmpty()
                                        ? ""
                                        : Figure.sum(equation.reported()).plain()),
                explanation(equation) + others + (publishers ? "" : ": compare with the page"));
    }

    private Fault fault(Equation equation) {
        boolean contradiction =
                !equation.reported().isEmpty() && evidence.suspect(equation).isEmpty();
        boolean lost = equation.reported().isEmpty() && evidence.showsLostRow(equation);
        boolean misread = equation.figures().anyMatch(evidence::isDoubtful);
        if (lost || misread || !contradiction && Evidence.isScanned(equation)) {
            return Fault.EXTRACTION;
        }
        return isPublishers(equation, contradiction) ? Fault.PUBLISHER : Fault.UNKNOWN;
    }

    /** Whether the text of a figure is sure: read twice, or confirmed by a sum where another figure is the odd one. */
    private boolean isProven(Figure figure, boolean contradiction) {
        boolean summed = evidence.confirms(figure) && (figure.isScanned() || !contradiction);
        return summed || proof.covers(figure);
    }

    private boolean isPublishers(Equation equation, boolean contradiction) {
        return !doubts.incomplete().contains(equation.about().table())
                && equation.figures().noneMatch(f -> doubts.incomplete().contains(f.at().table()))
                && equation.figures().allMatch(f -> isProven(f, contradiction))
                && evidence.isKeptElsewhere(equation);
    }

    private String explanation(Equation equation) {
        String reported = equation.reported().isEmpty()
                ? "nothing is printed"
                : equation.reported().get(0).at().described() + " is "
                        + Figure.sum(equation.reported()).plain();
        String parts =
                switch (equation.parts().size()) {
                    case 0 -> "nothing to match it";
                    case 1 ->
                        equation.parts().get(0).at().described() + " is "
                                + Figure.sum(equation.parts()).plain();
                    default ->
                        equation.parts().size() + " figures from "
                                + equation.parts().get(0).at().described() + " on add up to "
                                + Figure.sum(equation.parts()).plain();
                };
        boolean odd = evidence.suspect(equation).isPresent();
        return reported + ", but " + parts + (odd ? "" : "; other sums confirm both");
    }

    private static Finding finding(
            Rule rule, Severity severity, Fault fault, Subject about, String expected, String actual, String message) {
        return new Finding(
                rule.name(),
                severity,
                fault,
                about.table(),
                about.page(),
                about.code(),
                about.name(),
                about.measure(),
                expected,
                actual,
                message,
                about.formNo());
    }
}
