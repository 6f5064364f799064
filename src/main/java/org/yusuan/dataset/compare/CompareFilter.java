package org.yusuan.dataset.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Selects rows of a view.
 *
 * @param region code of a region or the beginning of one (14: a province), or part of the region's name; null for any
 * @param year null for any
 * @param entity part of the entity's name; null for any
 */
public record CompareFilter(
        @Nullable String region,
        @Nullable Integer year,
        @Nullable String entity) {
    /** Selects all rows. */
    public static final CompareFilter ALL = new CompareFilter(null, null, null);

    /** The WHERE clause for a view, with named parameters; empty if all rows are selected. */
    String condition(CompareView view) {
        StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        if (region != null) {
            conditions.add(
                    region.matches("\\d+")
                            ? "region_code LIKE :region || '%'"
                            : "(POSITION(:region IN region_name) > 0 OR POSITION(:region IN province) > 0)");
        }
        if (year != null) {
            conditions.add("fiscal_year = :year");
        }
        if (entity != null && view.ofEntities()) {
            conditions.add("POSITION(:entity IN entity_name) > 0");
        }
        return conditions.toString();
    }

    /** The values of the named parameters. */
    Map<String, Object> parameters() {
        /** The values of the named parameters. */
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (region != null) {
            parameters.put("region", region);
        }
        if (year != null) {
            parameters.put("year", year);
        }
        if (entity != null) {
            parameters.put("entity", entity);
        }
        return parameters;
    }
}
