package org.yusuan.document.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.identity.IdentityText.Source;

/**
 * What one piece of evidence says about one field.
 *
 * @param value what it says
 * @param evidence where it says so
 * @param firm whether it says so plainly, so that another value is a disagreement; a hint otherwise
 */
record IdentityClaim<T>(T value, IdentityText evidence, boolean firm) {

    Source source() {
        return evidence.source();
    }

    /** The first claim of the value that most of them have; of values that are equally frequent, the one that came first. */
    static <T> Optional<IdentityClaim<T>> mostFrequent(List<IdentityClaim<T>> claims) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        claims.forEach(claim -> counts.merge(claim.value, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return claims.stream()
                .filter(claim -> counts.getOrDefault(claim.value, 0) == most)
                .findFirst();
    }
}
