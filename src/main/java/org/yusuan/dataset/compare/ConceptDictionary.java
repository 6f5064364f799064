package org.yusuan.dataset.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which printed names and codes mean the same: {@code concepts.yaml}. */
public final class ConceptDictionary {
    private final List<ConceptFamily> families;
    private final String version;

    ConceptDictionary(List<ConceptFamily> families, String version) {
        this.families = List.copyOf(families);
        this.version = version;
    }

    /** A hash of the whole content. When it changes, all facts get their concepts anew. */
    public String version() {
        return version;
    }

    /** All concepts, in the order of the dictionary. */
    public List<Concept> concepts() {
        return families.stream()
                .flatMap(family -> family.concepts().stream())
                .map(ConceptEntry::concept)
                .toList();
    }

    /**
     * Finds the concept of an item. The first family that knows the item decides.
     *
     * @param parent the concept of the row that the item is part of; null if that has none
     */
    Optional<Concept> of(Item item, @Nullable Concept parent) {
        return families.stream()
                .flatMap(family -> family.of(item, parent).stream())
                .findFirst();
    }

    /**
     * The item of a fact, as it is printed.
     *
     * @param table key of its table
     * @param side word of the side; may be empty
     * @param classification word of the classification; may be empty
     * @param code printed code; may be empty
     * @param name printed name without ordinal; may be empty
     * @param measure word of the column
     * @param unit whether the row is about a budget unit
     * @param year fiscal year of the disclosure; null if unknown
     */
    record Item(
            String table,
            String side,
            String classification,
            String code,
            String name,
            String measure,
            boolean unit,
            @Nullable Integer year) {}
}
