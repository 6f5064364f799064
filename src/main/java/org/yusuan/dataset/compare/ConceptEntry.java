package org.yusuan.dataset.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;

/**
 * A concept with all that it is called.
 *
 * @param concept what it is
 * @param years in which its code is valid
 * @param side word of the only side on which it stands; null for any
 * @param spellings its names
 */
record ConceptEntry(Concept concept, Years years, @Nullable String side, List<Spelling> spellings) {
    ConceptEntry {
        spellings = List.copyOf(spellings);
    }

    boolean stands(ConceptDictionary.Item item) {
        return side == null || side.equals(item.side());
    }

    boolean coded(ConceptDictionary.Item item) {
        return !item.code().isEmpty() && item.code().equals(concept.code()) && years.include(item.year());
    }

    /** Its spellings of this name where the item stands. */
    Stream<Spelling> spelled(String name, ConceptDictionary.Item item) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.name().equals(name) || spelling.name().equals(Spelling.ANY))
                .filter(spelling -> spelling.stands(item));
    }

    /**
     * A name under which a concept is printed.
     *
     * @param name in the form of {@link #folded}; {@value #ANY} for whatever stands there
     * @param years in which it is used
     * @param tables keys of the tables in which it means this concept; empty for all of the family
     * @param measures words of the columns in which it does; empty for all
     */
    record Spelling(String name, Years years, Set<String> tables, Set<String> measures) {
        static final String ANY = "*";

        private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』]");

        Spelling {
            tables = Set.copyOf(tables);
            measures = Set.copyOf(measures);
        }

        /** The text in the form in which two names are compared: NFKC, without white space and quotation marks. */
        static String folded(String text) {
            return QUOTES.matcher(Normalizer.normalize(Compact.of(text), Normalizer.Form.NFKC))
                    .replaceAll("");
        }

        boolean stands(ConceptDictionary.Item item) {
            return (tables.isEmpty() || tables.contains(item.table()))
                    && (measures.isEmpty() || measures.contains(item.measure()));
        }
    }

    /**
     * The fiscal years in which a name or code is valid.
     *
     * @param from the first; null if it always was
     * @param to the last; null if it still is
     */
    record Years(@Nullable Integer from, @Nullable Integer to) {

        /** Whether it is valid in a year; a document without a year may be of any. */
        boolean include(@Nullable Integer year) {
            return year == null || ((from == null || from <= year) && (to == null || year <= to));
        }
    }
}
