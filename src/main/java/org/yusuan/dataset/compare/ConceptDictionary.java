package org.yusuan.dataset.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which printed names and codes mean the same: {@code concepts.yaml}. */
public final class ConceptDictionary {
    private final List<ConceptFamily> families;
    private final String version;

    ConceptDictionary(List<ConceptFamily> families, String version) {
        this.families = List.copyOf(families);
        this.version = version;
    }

    /** A hash over all that it says: facts that got their concepts from another one get them anew. */
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
     * The concept of an item: of the first family that knows it.
     *
     * @param parent the concept of the row that it is part of; null if that has none
     */
    Optional<Concept> of(Item item, @Nullable Concept parent) {
        return families.stream()
                .flatMap(family -> family.of(item, parent).stream())
                .findFirst();
    }

    /**
     * What a fact says of its item.
     *
     * @param table key of its table
     * @param side word of the side; may be empty
     * @param classification word of the classification; may be empty
     * @param code printed code; may be empty
     * @param name printed name without ordinal; may be empty
     * @param measure word of the column
     * @param unit whether the row is a budget unit's
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
