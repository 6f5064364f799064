package org.yusuan.dataset.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Identity;

/**
 * Selects documents. Criteria that are empty or null match any document.
 *
 * @param region a code (GB/T 2260) or its first digits, or part of the name of a region or province. A code that ends in 00
 *     includes everything below that city or province
 * @param year the fiscal year
 * @param entity part of the name of a department or unit
 * @param since selects documents that were loaded since then, or of which another edition was
 */
public record DocumentFilter(
        String region,
        @Nullable Integer year,
        String entity,
        @Nullable Since since) {
    /** Selects every document. */
    public static final DocumentFilter NONE = new DocumentFilter("", null, "", null);

    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");
    private static final int LEVEL = 2;

    /** Whether it selects every document. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether a document with this identity matches; {@link #since} is not considered. */
    public boolean matches(Identity identity) {
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
