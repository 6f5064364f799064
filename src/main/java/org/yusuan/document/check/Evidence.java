package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.model.FormFigure;

/** Weighs figures: sums that hold confirm them, broken sums accuse them. */
final class Evidence {
    private final Set<Figure> confirmed = new HashSet<>();
    private final Set<Integer> vouched = new HashSet<>();
    private final Map<Figure, Integer> accused = new HashMap<>();
    private final List<Equation> broken = new ArrayList<>();

    Evidence(List<Result> results) {
        for (Result result : results) {
            if (result instanceof Equation equation) {
                weigh(equation);
            }
        }
    }

    private void weigh(Equation equation) {
        if (equation.holdsExactly()) {
            equation.figures().forEach(f -> {
                confirmed.add(f);
                vouched.add(f.fact());
            });
        } else if (equation.isBroken()) {
            broken.add(equation);
            equation.figures().forEach(f -> accused.merge(f, 1, Integer::sum));
        }
    }

    /** The broken sums. */
    List<Equation> broken() {
        return broken;
    }

    /** Whether a sum that holds to the last digit covers the fact of that index. */
    boolean vouches(int fact) {
        return vouched.contains(fact);
    }

    /**
     * The figure of a broken sum that no other sum confirms; of several, the most suspicious one, then the one that the rule
     * judges.
     *
     * @return empty where every figure is confirmed by another sum: then the document contradicts itself
     */
    Optional<Figure> suspect(Equation equation) {
        return suspects(equation).stream().findFirst();
    }

    /**
     * All figures of a broken sum that no other sum confirms, the most suspicious first: a scanned one before one of a text
     * page, then the one that most sums accuse, then the one that was recognised with the least certainty.
     */
    List<Figure> suspects(Equation equation) {
        return equation.figures()
                .filter(f -> !confirmed.contains(f))
                .sorted(Comparator.comparing(Figure::isScanned)
                        .reversed()
                        .thenComparing(f -> accused.getOrDefault(f, 0), Comparator.reverseOrder())
                        .thenComparing(Figure::confidence))
                .toList();
    }

    /** Whether a sum that holds to the last digit covers a figure of a form. */
    boolean confirms(FormFigure figure) {
        return confirmsForm(figure.formNo(), figure.column());
    }

    /** Whether a sum that holds to the last digit covers the subject of an observation about a form. */
    boolean confirms(Subject subject) {
        Integer form = subject.formNo();
        return form != null && confirmsForm(form, subject.measure());
    }

    private boolean confirmsForm(int form, String column) {
        return confirmed.stream()
                .map(Figure::at)
                .anyMatch(at -> Integer.valueOf(form).equals(at.formNo())
                        && at.measure().equals(column));
    }

    /** Whether a sum of the same table is off by just this row: then the page prints the row and we lost it. */
    boolean showsLostRow(Equation missing) {
        return broken.stream()
                .anyMatch(e -> e.about().table().equals(missing.about().table())
                        && e.parts().stream().allMatch(p -> p.at().table()
                                .equals(missing.about().table()))
                        && e.difference().equals(Figure.sum(missing.parts())));
    }

    static boolean isScanned(Equation equation) {
        return equation.figures().anyMatch(Figure::isScanned);
    }
}
