package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Hazard;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;

/**
 * How well the text of the cells is known. A figure is proven if its cell has no hazard and was read twice by independent means
 * with the same result. Cells of sheets and flowing texts are read once: they are proven where the reader looked for hazards
 * and met none.
 */
final class Proof {
    static final Rule SECOND_READING = new Rule(
            "figure.second_reading",
            "the picture of a cell shows the figure that its characters say",
            "the cells of figures that take part in broken sums, and a sample of all others, are painted and recognised; a font may"
                    + " name its characters wrongly, or something may cover them",
            Rule.Allowed.NOTHING,
            Rule.Reporting.ERROR);

    private final List<Fact> facts;
    private final Map<PageBox, Set<Hazard>> hazards;
    private final boolean examined;
    private final Map<PageBox, String> readings;
    private final Set<Integer> doubtful = new HashSet<>();
    private final Set<Integer> denied = new LinkedHashSet<>();
    private final Set<Integer> proven = new HashSet<>();

    private Proof(CheckInput input, Map<PageBox, String> readings) {
        this.facts = input.facts();
        this.hazards = input.doubts().hazards();
        this.examined = input.doubts().examined();
        this.readings = readings;
        for (int i = 0; i < facts.size(); i++) {
            judge(i);
        }
    }

    /**
     * Has cells read a second time.
     *
     * @param broken the sums that do not hold
     * @param odd what else is not as promised
     */
    static Proof of(CheckInput input, List<Equation> broken, List<Result.Observation> odd, SecondReader reader) {
        List<Fact> facts = input.facts();
        Set<PageBox> doubted = new LinkedHashSet<>();
        broken.forEach(e -> e.figures()
                .filter(f -> f.fact() != Figure.OF_FORM)
                .map(f -> facts.get(f.fact()))
                .filter(Proof::isReadable)
                .forEach(f -> doubted.add(f.where())));
        for (Result.Observation observation : odd) {
            facts.stream()
                    .filter(f -> isReadable(f) && isOf(observation.about(), f))
                    .forEach(f -> doubted.add(f.where()));
        }
        Set<PageBox> others = new LinkedHashSet<>();
        facts.stream().filter(Proof::isReadable).map(Fact::where).forEach(others::add);
        others.removeAll(doubted);
        Map<PageBox, String> readings = reader.read(List.copyOf(doubted), List.copyOf(others));
        Proof proof = new Proof(input, readings);
        if (proof.denied.isEmpty()) {
            return proof;
        }
        // What disagrees once may do so everywhere, as a font that exchanges two digits does.
        others.removeAll(readings.keySet());
        Map<PageBox, String> more = new HashMap<>(readings);
        more.putAll(reader.read(List.copyOf(others), List.of()));
        return new Proof(input, more);
    }

    private static boolean isReadable(Fact fact) {
        return fact.method() == Method.TEXT && !fact.where().onSheet();
    }

    private void judge(int index) {
        Fact fact = facts.get(index);
        boolean hazardous = !hazards.getOrDefault(fact.where(), Set.of()).isEmpty();
        @Nullable String second = isReadable(fact) ? readings.get(fact.where()) : null;
        if (hazardous) {
            doubtful.add(index);
        }
        if (second != null && differs(fact, second)) {
            doubtful.add(index);
            denied.add(index);
        } else if (second != null && !agrees(fact, second)) {
            // Points and commas are too small to accuse anybody.
            return;
        } else if (!hazardous && (second != null || fact.where().onSheet() && examined)) {
            proven.add(index);
        }
    }

    private static boolean agrees(Fact fact, String second) {
        Optional<BigDecimal> first = number(fact.amountPrinted());
        return first.isPresent()
                && number(second).filter(n -> n.compareTo(first.get()) == 0).isPresent();
    }

    /** Whether the picture shows a number of other digits, or of the other sign; what is no number was misread. */
    private static boolean differs(Fact fact, String second) {
        return number(second)
                .filter(seen -> !digits(second).equals(digits(fact.amountPrinted()))
                        || seen.signum() * fact.amount().amount().signum() < 0)
                .isPresent();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).map(c -> Character.digit(c, 10)).forEach(digits::append);
        return digits.toString();
    }

    private static Optional<BigDecimal> number(String printed) {
        return PrintedAmount.parse(printed) instanceof PrintedAmount.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** The facts with a hazard, or whose second reading differs. */
    Set<Integer> doubtful() {
        return doubtful;
    }

    /** Whether the text of a figure is proven; a figure of a form has the proof of its document. */
    boolean covers(Figure figure) {
        return figure.fact() == Figure.OF_FORM ? coversDocument() : proven.contains(figure.fact());
    }

    /** Whether the figures of a row that were looked at are proven, and one at least was. */
    boolean covers(Subject row) {
        boolean any = false;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (isOf(row, fact)) {
                if (doubtful.contains(i)) {
                    return false;
                }
                any |= proven.contains(i);
            }
        }
        return any;
    }

    private static boolean isOf(Subject row, Fact fact) {
        return fact.table().value().equals(row.table())
                && fact.itemCode().equals(row.code())
                && fact.itemName().equals(row.name());
    }

    /** Whether all cells of the sample are proven, so that the characters of the document can be relied on. */
    boolean coversDocument() {
        return !proven.isEmpty() && doubtful.isEmpty();
    }

    /** A finding for each cell whose second reading differs. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int index : denied) {
            Fact fact = facts.get(index);
            String second = readings.getOrDefault(fact.where(), "");
            findings.add(new Finding(
                    SECOND_READING.name(),
                    Severity.ERROR,
                    Fault.EXTRACTION,
                    fact.table().value(),
                    fact.where().page(),
                    fact.itemCode(),
                    fact.itemName(),
                    fact.measure().word(),
                    second,
                    fact.amountPrinted(),
                    "the characters of the cell say " + fact.amountPrinted() + ", its picture shows " + second
                            + ": compare with the page",
                    null));
        }
        return findings;
    }
}
