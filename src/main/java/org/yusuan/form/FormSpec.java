package org.yusuan.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.MoneyUnit;

/**
 * How one kind of form words its labels.
 *
 * @param name the layout and the kind, for messages
 * @param types the types it may have; the title decides, else the first
 * @param unit of amounts for which the form prints none
 * @param texts the wordings of texts
 * @param amounts the wordings of amounts
 * @param counts the wordings of numbers of people
 * @param others labels known to have no column
 * @param indicators the words of the indicator block
 */
record FormSpec(
        String name,
        List<FormType> types,
        MoneyUnit unit,
        Map<TextField, List<FormLabel>> texts,
        List<AmountGroup> amounts,
        Map<CountField, List<FormLabel>> counts,
        Set<FormLabel> others,
        IndicatorWords indicators) {

    FormSpec {
        types = List.copyOf(types);
        amounts = List.copyOf(amounts);
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

    /** The labels that end an indicator block where they begin a row: all but those of amounts, which may be indicators too. */
    Set<FormLabel> closingLabels() {
        return Stream.of(texts.values().stream().flatMap(List::stream), others.stream())
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
