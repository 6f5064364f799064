package org.yusuan.dataset.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which disclosures go into the totals of their region, so that no money is counted twice. A department's
 * disclosure contains the money of its units; a unit counts only if its department's disclosure is not in the dataset.
 */
final class DoubleCountingRule {
    static final String UNKNOWN = "not counted: region, entity, level, year or kind is not known";
    static final String TWICE = "not counted: another edition of this disclosure is current, too, and counts";
    static final String PART = "not counted: part of %s";
    static final String ALONE = "counted, though a unit: its department is not in the dataset";

    private final Map<Edition.Place, Set<String>> departments;
    private final Map<Long, Set<String>> claims;
    private final Map<Disclosure, Long> first = new HashMap<>();

    /**
     * Prepares the rule for all current editions.
     *
     * @param claims by the number of a unit's document: the bare names of the departments of its region, year and kind that
     *     name the unit or are named by it
     */
    DoubleCountingRule(List<Edition> editions, Map<Long, Set<String>> claims) {
        this.claims = claims;
        departments = editions.stream()
                .filter(edition -> edition.known() && !edition.isUnit())
                .collect(
                        Collectors.groupingBy(Edition::place, Collectors.mapping(Edition::entity, Collectors.toSet())));
        editions.stream()
                .sorted(Edition.MOST_CREDIBLE_FIRST)
                .forEach(edition -> first.putIfAbsent(Disclosure.of(edition), edition.number()));
    }

    /** Decides whether an edition counts, of which department it is part, and why. */
    Counted of(Edition edition) {
        if (!edition.known()) {
            return new Counted(false, "", UNKNOWN, "identity_unknown");
        }
        String department = edition.isUnit() ? department(edition) : "";
        if (!department.isEmpty()) {
            return new Counted(false, department, PART.formatted(department), "department_has_it");
        }
        Long counting = first.get(Disclosure.of(edition));
        if (counting == null || counting != edition.number()) {
            return new Counted(false, "", TWICE, "edition");
        }
        return new Counted(true, "", edition.isUnit() ? ALONE : "", "");
    }

    /** Finds the department of a unit: of several, the closest, which has the longest name. */
    private String department(Edition unit) {
        Set<String> claimed = claims.getOrDefault(unit.number(), Set.of());
        return departments.getOrDefault(unit.place(), Set.of()).stream()
                .filter(name -> unit.entity().startsWith(name) || claimed.contains(name))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /**
     * The decision about a disclosure.
     *
     * @param counted whether it goes into the totals of its region
     * @param department the department that it is part of; empty if there is none or it is unknown
     * @param remark why it does not count, or what is unusual about it; empty for the usual case
     * @param reason the word of docs/contract.md for why it does not count; empty if it does
     */
    record Counted(boolean counted, String department, String remark, String reason) {}

    private record Disclosure(Edition.Place place, String entity, String level) {
        static Disclosure of(Edition edition) {
            return new Disclosure(edition.place(), edition.entity(), edition.level());
        }
    }

    /**
     * A current edition, reduced to what the rule needs.
     *
     * @param number of the document in the database; the lower one was seen first
     * @param published null if unknown
     * @param facts number of its facts
     * @param vouched those of them that a passed check covers
     * @param place shared by all disclosures that it could be part of
     * @param entity whose disclosure it is; may be empty
     * @param level word of the level; empty if unknown
     */
    record Edition(
            long number,
            @Nullable LocalDate published,
            long facts,
            long vouched,
            Place place,
            String entity,
            String level) {
        /** Of editions that are current together: the latest date, the most complete, the best vouched, the first seen. */
        static final Comparator<Edition> MOST_CREDIBLE_FIRST = Comparator.comparing(
                        Edition::published, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Edition::facts, Comparator.reverseOrder())
                .thenComparing(Edition::vouched, Comparator.reverseOrder())
                .thenComparing(Edition::number);

        /** Decorates an entity's name in tables and forms: {@code 124-}, {@code [部门]}, {@code （本级）}. */
        private static final Pattern DECORATION = Pattern.compile("^\\d+[-－—]|(\\[[^]]*]|[（(](本级|机关|汇总)[）)])$");

        /**
         * Region, year and kind of a disclosure.
         *
         * @param region six digits; empty if unknown
         * @param year null if unknown
         * @param kind its word; empty if unknown
         */
        record Place(String region, @Nullable Integer year, String kind) {
            boolean known() {
                return !region.isEmpty() && year != null && !kind.isEmpty();
            }
        }

        boolean known() {
            return place.known() && !entity.isEmpty() && !level.isEmpty();
        }

        boolean isUnit() {
            return level.equals("unit");
        }

        /** Removes a leading code and a trailing level from the printed name of an entity. */
        static String bare(String printed) {
            return DECORATION.matcher(printed).replaceAll("");
        }
    }
}
