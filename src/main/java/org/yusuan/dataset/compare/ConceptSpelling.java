package org.yusuan.dataset.compare;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.model.Compact;

/**
 * A name under which a concept is printed.
 *
 * @param name in the form of {@link #folded}; {@value #ANY} for whatever stands there
 * @param years in which it is used
 * @param tables keys of the tables in which it means this concept; empty for all of the family
 * @param measures words of the columns in which it does; empty for all
 */
record ConceptSpelling(String name, Years years, Set<String> tables, Set<String> measures) {
    static final String ANY = "*";

    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』]");

    ConceptSpelling {
        tables = Set.copyOf(tables);
        measures = Set.copyOf(measures);
    }

    /** The text in the form in which two names are compared: NFKC, without white space and quotation marks. */
    static String folded(String text) {
        return QUOTES.matcher(Normalizer.normalize(Compact.of(text), Normalizer.Form.NFKC))
                .replaceAll("");
    }

    boolean stands(PrintedItem item) {
        return (tables.isEmpty() || tables.contains(item.table()))
                && (measures.isEmpty() || measures.contains(item.measure()));
    }
}
