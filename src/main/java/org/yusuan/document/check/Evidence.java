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
    /** Beginning of the names of rules about one table. */
    private static final String SUM = "sum.";

    /** Beginning of the names of rules that compare tables. */
    private static final String SAME = "same.";

    private static final String ACROSS = "sum.row";

    private final Set<Figure> confirmed = new HashSet<>();
    private final Set<Integer> vouched = new HashSet<>();
    private final Map<Figure, Integer> accused = new HashMap<>();
    private final List<Equation> broken = new ArrayList<>();
    private final List<Equation> exact = new ArrayList<>();
    private final Set<Integer> doubtful;

    Evidence(List<Result> results) {
        this(results, Set.of());
    }

    /** @param doubtful facts whose own reading is in doubt: no sum confirms them, and no sum with them confirms others */
    Evidence(List<Result> results, Set<Integer> doubtful) {
        this.doubtful = doubtful;
        for (Result result : results) {
            if (result instanceof Equation equation) {
                weigh(equation);
            }
        }
    }

    private void weigh(Equation equation) {
        if (equation.holdsExactly()) {
            if (equation.figures().anyMatch(this::isDoubtful)) {
                return;
            }
            exact.add(equation);
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
     * All figures of a broken sum that no other sum confirms, the most suspicious first: one whose own reading is in doubt, a
     * scanned one before one of a text page, then the one that most sums accuse, then the one that was recognised with the least certainty.
     */
    List<Figure> suspects(Equation equation) {
        return equation.figures()
                .filter(f -> !confirmed.contains(f))
                .sorted(Comparator.comparing(this::isDoubtful)
                        .reversed()
                        .thenComparing(Figure::isScanned, Comparator.reverseOrder())
                        .thenComparing(f -> accused.getOrDefault(f, 0), Comparator.reverseOrder())
                        .thenComparing(Figure::confidence))
                .toList();
    }

    /** Whether the own reading of a figure is in doubt. */
    boolean isDoubtful(Figure figure) {
        return doubtful.contains(figure.fact());
    }

    /** Whether a sum that holds to the last digit covers a figure. */
    boolean confirms(Figure figure) {
        return confirmed.contains(figure);
    }

    /**
     * Whether the promise of a broken sum is one that the document keeps elsewhere, so that the figure is odd and not our
     * understanding of the table: two sums accuse the same figure; or a row that adds up in another column lost no part; or the
     * same rule holds for other rows of the same tables.
     */
    boolean isKeptElsewhere(Equation equation) {
        boolean accusedTwice =
                suspect(equation).filter(f -> accused.getOrDefault(f, 0) > 1).isPresent();
        boolean oneSided = equation.reported().isEmpty() || equation.parts().isEmpty();
        if (oneSided && (isOfRows(equation) || broken.stream().anyMatch(Evidence::isOfRows))) {
            return false;
        }
        return accusedTwice && !oneSided || exact.stream().anyMatch(e -> isLike(e, equation));
    }

    /** Whether one sum that holds shows that the promise of a broken one can be relied on. Zeros show nothing. */
    private static boolean isLike(Equation exact, Equation broken) {
        boolean nothing = exact.figures().allMatch(Figure::isZero);
        if (nothing || !tables(exact).containsAll(tables(broken))) {
            return false;
        }
        if (isOfRows(broken)) {
            return exact.rule().equals(broken.rule())
                    && exact.about().code().equals(broken.about().code())
                    && exact.about().name().equals(broken.about().name());
        }
        return exact.rule().equals(broken.rule())
                || exact.rule().name().startsWith(SAME) && broken.rule().name().startsWith(SAME);
    }

    /** Whether the parts of a sum are rows, of which one may be lost; not the columns of one row, or the same in two tables. */
    private static boolean isOfRows(Equation equation) {
        String rule = equation.rule().name();
        return rule.startsWith(SUM) && !rule.equals(ACROSS);
    }

    private static Set<String> tables(Equation equation) {
        Set<String> tables = new HashSet<>();
        tables.add(equation.about().table());
        equation.figures().forEach(f -> tables.add(f.at().table()));
        return tables;
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
                .filter(e -> !e.rule().name().equals(ACROSS))
                .anyMatch(e -> e.about().table().equals(missing.about().table())
                        && e.parts().stream().allMatch(p -> p.at().table()
                                .equals(missing.about().table()))
                        && e.difference().equals(Figure.sum(missing.parts())));
    }

    static boolean isScanned(Equation equation) {
        return equation.figures().anyMatch(Figure::isScanned);
    }
}
