package org.yusuan.drawn.budget;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A line of the functional classification with its amounts. */
public record BudgetLine(String code, Amounts amounts) {

    /**
     * Returns one line for each item (项), and for each section (款) and class (类) above them, in the order of their
     * codes.
     */
    public static List<BudgetLine> outline(List<BudgetLine> items) {
        return items.stream()
                .flatMap(i -> Stream.of(3, 5, 7).map(length -> i.code().substring(0, length)))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(code -> sumOf(items, code))
                .toList();
    }

    /** Returns the sum of all lines whose code begins with that prefix. */
    public static BudgetLine sumOf(List<BudgetLine> items, String prefix) {
        List<Amounts> parts = items.stream()
                .filter(i -> i.code().startsWith(prefix))
                .map(BudgetLine::amounts)
                .toList();
        return new BudgetLine(prefix, Amounts.sum(parts));
    }

    public String name() {
        return FunctionCodes.name(code);
    }
}
