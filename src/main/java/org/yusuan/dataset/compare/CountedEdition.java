package org.yusuan.dataset.compare;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A current edition, as far as it matters for counting.
 *
 * @param number of the document in the database
 * @param sha256 of the document
 * @param place what it has in common with the disclosures that it could be part of
 * @param entity whose disclosure it is; may be empty
 * @param level word of the level; empty if unknown
 */
record CountedEdition(long number, String sha256, Place place, String entity, String level) {
    /** What stands round an entity's name in tables and forms: {@code 124-}, {@code [部门]}, {@code （本级）}. */
    private static final Pattern TRIMMINGS = Pattern.compile("^\\d+[-－—]|(\\[[^]]*]|[（(](本级|机关|汇总)[）)])$");

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

    /** The bare name of an entity. */
    static String bare(String printed) {
        return TRIMMINGS.matcher(printed).replaceAll("");
    }
}
