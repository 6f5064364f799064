package org.yusuan.dataset.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Identity;

/**
 * Which documents are asked for; what is not said does not matter.
 *
 * @param region a code (GB/T 2260), whole or its first digits, or part of the name of a region or province; empty for any. A code
 *     that ends in 00 means the city or province with all below it.
 * @param year the budget year; null for any
 * @param entity part of the name of a department or unit; empty for any
 * @param since what loaded the documents or another edition of them; null for any
 */
public record DocumentFilter(
        String region,
        @Nullable Integer year,
        String entity,
        @Nullable Since since) {
    /** Every document. */
    public static final DocumentFilter NONE = new DocumentFilter("", null, "", null);

    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");
    private static final int LEVEL = 2;

    /** Whether it lets everything through. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether whose disclosure it is fits; {@link #since} is not asked. */
    public boolean lets(Identity identity) {
        return inRegion(identity)
                && (year == null || year.equals(identity.fiscalYear()))
                && identity.entityName().contains(entity);
    }

    private boolean inRegion(Identity identity) {
        if (CODE.matcher(region).matches()) {
            return identity.regionCode().startsWith(prefix(region));
        }
        return identity.regionName().contains(region) || identity.province().contains(region);
    }

    private static String prefix(String code) {
        String prefix = code;
        while (prefix.length() > LEVEL && prefix.length() % LEVEL == 0 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - LEVEL);
        }
        return prefix;
    }
}
