package org.yusuan.document.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.FormType;
import org.yusuan.model.MoneyUnit;

/**
 * How one kind of form words its labels.
 *
 * @param name the layout and the kind, for messages
 * @param types the types it may have; the title decides, else the first
 * @param unit of amounts for which the form prints none; null if the layout has no usual unit
 * @param texts the wordings of texts
 * @param amounts the wordings of amounts
 * @param counts the wordings of numbers of people
 * @param others labels known to have no column
 * @param indicators the words of the indicator block
 */
record FormSpec(
        String name,
        List<FormType> types,
        @Nullable MoneyUnit unit,
        Map<LayoutField.Text, List<FormLabel>> texts,
        List<AmountGroup> amounts,
        Map<LayoutField.Count, List<FormLabel>> counts,
        Set<FormLabel> others,
        IndicatorWords indicators) {

    /**
     * Amounts whose labels stand together, such as one half of the fund block.
     *
     * @param under labels that head the group; a label belongs to it if it is one of them, or if the nearest head of any
     *     group above it in its column is one of them; empty if the labels need no head
     * @param across headings over the column in which the values stand; empty if the value stands beside its label
     * @param labels the wordings of each amount
     * @param followsGoal whether its amounts, given as those of the period, are those of the year in a form whose only goal is that
     *     of the year (资金总额)
     */
    record AmountGroup(
            List<FormLabel> under,
            List<FormLabel> across,
            Map<LayoutField.Amount, List<FormLabel>> labels,
            boolean followsGoal) {

        AmountGroup {
            under = List.copyOf(under);
            across = List.copyOf(across);
        }

        /**
         * The column of an amount of the group.
         *
         * @param yearOnly whether the form is about the year only
         */
        LayoutField.Amount column(LayoutField.Amount field, boolean yearOnly) {
            return followsGoal && yearOnly ? field.ofYear() : field;
        }

        /**
         * Whether a label belongs to the group: it heads it, or the nearest head of any group is one of this group. Heads stand
         * above a label, else left of it in its row.
         *
         * @param heads the heads of all groups
         */
        boolean holds(FormCell label, FormCells cells, Set<FormLabel> heads) {
            if (under.isEmpty() || under.contains(label.head())) {
                return true;
            }
            Optional<FormLabel> above = cells.above(label)
                    .map(FormCell::head)
                    .filter(heads::contains)
                    .findFirst();
            Optional<FormLabel> nearest = above.or(() -> cells.leftOf(label).stream()
                    .map(FormCell::head)
                    .filter(heads::contains)
                    .findFirst());
            return !heads.contains(label.head())
                    && nearest.filter(under::contains).isPresent();
        }
    }

    FormSpec {
        types = List.copyOf(types);
        amounts = List.copyOf(amounts);
    }

    /** The labels that head a group of amounts. */
    Set<FormLabel> heads() {
        return amounts.stream().flatMap(g -> g.under().stream()).collect(Collectors.toSet());
    }

    /** All labels outside the indicator block. */
    Set<FormLabel> labels() {
        Set<FormLabel> all = new HashSet<>(others);
        texts.values().forEach(all::addAll);
        counts.values().forEach(all::addAll);
        amounts.forEach(g -> Stream.of(g.under(), g.across()).forEach(all::addAll));
        amounts.forEach(g -> g.labels().values().forEach(all::addAll));
        return all;
    }

    /** All labels in the order of the layout, each with its possible meanings. Labels of one meaning are wordings of each other. */
    Map<FormLabel, Set<String>> meanings() {
        Map<FormLabel, Set<String>> meanings = new LinkedHashMap<>();
        texts.forEach((field, labels) -> labels.forEach(l -> mean(meanings, l, field.word())));
        counts.forEach((field, labels) -> labels.forEach(l -> mean(meanings, l, field.word())));
        for (AmountGroup group : amounts) {
            group.labels().forEach((field, labels) -> labels.forEach(l -> mean(meanings, l, field.word())));
            Stream.of(group.under(), group.across()).flatMap(List::stream).forEach(l -> mean(meanings, l, l.text()));
        }
        others.stream().sorted(Comparator.comparing(FormLabel::text)).forEach(l -> mean(meanings, l, l.text()));
        indicators.headings().forEach((label, role) -> mean(meanings, label, role.word()));
        indicators.level1().keySet().forEach(l -> mean(meanings, l, l.text()));
        indicators.parents().keySet().forEach(l -> mean(meanings, l, l.text()));
        return meanings;
    }

    private static void mean(Map<FormLabel, Set<String>> meanings, FormLabel label, String meaning) {
        meanings.computeIfAbsent(label, l -> new HashSet<>()).add(meaning);
    }

    /** The labels that end an indicator block where they begin a row: all except those of amounts, which may be indicators too. */
    Set<FormLabel> closingLabels() {
        return Stream.of(texts.values().stream().flatMap(List::stream), others.stream())
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
