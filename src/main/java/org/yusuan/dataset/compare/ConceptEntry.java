package org.yusuan.dataset.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;

/**
 * An entry of the dictionary: a concept with its code and all its names.
 *
 * @param concept the concept
 * @param years the years in which its code is valid
 * @param side the only side of a two-sided table on which it is printed; null for any
 * @param spellings its names
 */
record ConceptEntry(Concept concept, Years years, @Nullable String side, List<Spelling> spellings) {
    ConceptEntry {
        spellings = List.copyOf(spellings);
    }

    /** Whether the concept may be printed where the item is printed. */
    boolean isAllowedAt(ConceptDictionary.Item item) {
        return side == null || side.equals(item.side());
    }

    /** Whether the item is printed with the code of the concept. */
    boolean hasCodeOf(ConceptDictionary.Item item) {
        return !item.code().isEmpty() && item.code().equals(concept.code()) && years.include(item.year());
    }

    /** Finds its spellings of a name that are valid where the item is printed. */
    Stream<Spelling> spellingsOf(String name, ConceptDictionary.Item item) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.name().equals(name) || spelling.name().equals(Spelling.ANY))
                .filter(spelling -> spelling.isAllowedAt(item));
    }

    /**
     * A name under which a concept is printed.
     *
     * @param name in the form of {@link #folded}; {@value #ANY} for any name
     * @param years the years in which it is used
     * @param tables keys of the tables in which it means this concept; empty for all tables of the family
     * @param measures words of the measures for which it means this concept; empty for all
     */
    record Spelling(String name, Years years, Set<String> tables, Set<String> measures) {
        static final String ANY = "*";

        private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』]");

        Spelling {
            tables = Set.copyOf(tables);
            measures = Set.copyOf(measures);
        }

        /** Normalises a name for comparison: NFKC, without white space and quotation marks. */
        static String folded(String text) {
            return QUOTES.matcher(Normalizer.normalize(Compact.of(text), Normalizer.Form.NFKC))
                    .replaceAll("");
        }

        /** Whether the name means the concept where the item is printed. */
        boolean isAllowedAt(ConceptDictionary.Item item) {
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

        /** Whether a year is among them. A document of unknown year may be of any. */
        boolean include(@Nullable Integer year) {
            return year == null || ((from == null || from <= year) && (to == null || year <= to));
        }
    }
}
