package org.yusuan.dataset.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of concepts that occur in the same tables.
 *
 * <p>A printed code of national length decides what an item is. Names decide only if no code is printed, for a section (款)
 * may have the name of its class (类), and items of two classes have the same names (309, 310).
 */
final class ConceptFamily {
    /** Class, section and item of the functional classification; class and item of the economic one. */
    private static final Pattern NATIONAL = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,2}");

    private static final int CLASS_DIGITS = 3;

    private final Set<String> tables;
    private final Set<String> classifications;
    private final List<String> endings;
    private final List<ConceptEntry> concepts;
    private final Map<String, List<ConceptEntry>> named = new HashMap<>();
    private final Map<String, List<ConceptEntry>> coded = new HashMap<>();

    /**
     * Builds a family and the indexes over its names and codes.
     *
     * @param tables keys of the tables in which its concepts occur
     * @param classifications words of the classifications under which they occur; the empty word is for tables without one
     * @param endings how the names of coded items end, which distinguishes them from units with similar codes; empty for
     *     any ending
     */
    ConceptFamily(Set<String> tables, Set<String> classifications, List<String> endings, List<ConceptEntry> concepts) {
        this.tables = Set.copyOf(tables);
        this.classifications = Set.copyOf(classifications);
        this.endings = List.copyOf(endings);
        this.concepts = List.copyOf(concepts);
        for (ConceptEntry known : concepts) {
            index(coded, known.concept().code(), known);
            known.spellings().stream()
                    .map(ConceptEntry.Spelling::name)
                    .distinct()
                    .forEach(name -> index(named, name, known));
        }
    }

    List<ConceptEntry> concepts() {
        return concepts;
    }

    /**
     * Finds the concept of an item.
     *
     * @param parent the concept of the row that the item is part of; null if that has none
     */
    Optional<Concept> of(ConceptDictionary.Item item, @Nullable Concept parent) {
        if (!tables.contains(item.table()) || !classifications.contains(item.classification())) {
            return Optional.empty();
        }
        boolean codeDecides = hasCodes() && NATIONAL.matcher(item.code()).matches();
        return (codeDecides ? byCode(item) : byName(item, parent)).map(ConceptEntry::concept);
    }

    private boolean hasCodes() {
        return coded.keySet().stream().anyMatch(code -> !code.isEmpty());
    }

    private Optional<ConceptEntry> byCode(ConceptDictionary.Item item) {
        boolean isOrganisation =
                item.unit() || (!endings.isEmpty() && endings.stream().noneMatch(item.name()::endsWith));
        return isOrganisation
                ? Optional.empty()
                : coded.getOrDefault(item.code(), List.of()).stream()
                        .filter(known -> known.hasCodeOf(item) && known.isAllowedAt(item))
                        .findFirst();
    }

    private Optional<ConceptEntry> byName(ConceptDictionary.Item item, @Nullable Concept parent) {
        String name = ConceptEntry.Spelling.folded(item.name());
        List<ConceptEntry> candidates = Stream.of(name, ConceptEntry.Spelling.ANY)
                .flatMap(key -> named.getOrDefault(key, List.of()).stream())
                .filter(known -> known.isAllowedAt(item)
                        && known.spellingsOf(name, item).findAny().isPresent())
                .toList();
        List<ConceptEntry> valid = narrowed(candidates, known -> known.spellingsOf(name, item)
                .anyMatch(s -> s.years().include(item.year())));
        List<ConceptEntry> placed = placed(valid, item, parent);
        return placed.size() == 1 ? Optional.of(placed.get(0)) : Optional.empty();
    }

    /** Chooses, of concepts with the same name, those in the class that the row belongs to. */
    private static List<ConceptEntry> placed(
            List<ConceptEntry> candidates, ConceptDictionary.Item item, @Nullable Concept parent) {
        String within = item.code().length() > CLASS_DIGITS
                ? item.code().substring(0, CLASS_DIGITS)
                : parent == null ? "" : parent.code();
        if (within.isEmpty()) {
            return candidates.size() == 1
                    ? candidates
                    : narrowed(candidates, known -> known.concept().code().length() <= CLASS_DIGITS);
        }
        return narrowed(
                candidates,
                known -> known.concept().code().startsWith(within)
                        && known.concept().code().length() > within.length());
    }

    /** Keeps the candidates that fit; all of them if none fits. */
    private static List<ConceptEntry> narrowed(List<ConceptEntry> candidates, Predicate<ConceptEntry> fits) {
        List<ConceptEntry> fitting = candidates.stream().filter(fits).toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    private static void index(Map<String, List<ConceptEntry>> entries, String key, ConceptEntry known) {
        entries.merge(key, List.of(known), (before, more) -> Stream.concat(before.stream(), more.stream())
                .toList());
    }
}
