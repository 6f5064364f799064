package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * One field of an identity, decided: the most trusted claim wins, and a source that plainly says something else is
 * reported.
 *
 * @param field its word, such as {@code year}, of which the rule {@code identity.year} is made
 * @param winner the claim that is believed; empty if there was none
 * @param dissent the most trusted claim that disagrees with it; empty if none does
 */
record FieldDecision<T>(String field, Optional<IdentityClaim<T>> winner, Optional<IdentityClaim<T>> dissent) {

    /**
     * Decides among claims.
     *
     * @param claims in any order; those of one source in the order of trust within it
     * @param agree whether two values say the same. A source that supports the winner anywhere does not disagree: a
     *     department's document has captions of its units too
     */
    static <T> FieldDecision<T> among(String field, List<IdentityClaim<T>> claims, BiPredicate<T, T> agree) {
        List<IdentityClaim<T>> trusted = new ArrayList<>(claims);
        trusted.sort(Comparator.comparing(IdentityClaim::source));
        return of(field, trusted.stream().findFirst(), trusted, agree);
    }

    /** A field whose winner was found otherwise; the claims, in order of trust, only confirm or dispute it. */
    static <T> FieldDecision<T> of(
            String field, Optional<IdentityClaim<T>> winner, List<IdentityClaim<T>> claims, BiPredicate<T, T> agree) {
        return new FieldDecision<>(field, winner, winner.flatMap(won -> firstAgainst(won, claims, agree)));
    }

    /** The value that is believed. */
    Optional<T> value() {
        return winner.map(IdentityClaim::value);
    }

    /** A warning if the sources disagree or none says anything. */
    List<Finding> findings(Function<T, String> printed) {
        if (winner.isEmpty()) {
            return List.of(missing());
        }
        return dissent.map(other -> List.of(disagreement(winner.get(), other, printed)))
                .orElse(List.of());
    }

    private static <T> Optional<IdentityClaim<T>> firstAgainst(
            IdentityClaim<T> won, List<IdentityClaim<T>> trusted, BiPredicate<T, T> agree) {
        return trusted.stream()
                .filter(IdentityClaim::firm)
                .filter(claim -> trusted.stream()
                        .filter(same -> same.source() == claim.source())
                        .noneMatch(same -> agree.test(won.value(), same.value())))
                .findFirst();
    }

    private Finding missing() {
        String message = "Nothing on the cover, over a table, in the link or in the job says the " + field
                + " of this disclosure: say it in the job's hint.";
        return Finding.ofPage("identity." + field, Severity.WARNING, null, message);
    }

    private Finding disagreement(IdentityClaim<T> won, IdentityClaim<T> other, Function<T, String> printed) {
        String message = "%s says %s %s, %s says %s: the former was believed; look which is right."
                .formatted(
                        where(won.source()),
                        field,
                        printed.apply(won.value()),
                        where(other.source()).toLowerCase(Locale.ROOT),
                        printed.apply(other.value()));
        return Finding.ofPage(
                        "identity." + field, Severity.WARNING, other.evidence().page(), message)
                .comparing(printed.apply(won.value()), printed.apply(other.value()));
    }

    private static String where(Source source) {
        return switch (source) {
            case COVER -> "The cover";
            case CAPTION -> "The line over a table";
            case TABLE_TITLE -> "A table's title";
            case LINK_OR_FILE_NAME -> "The link or file name";
            case JOB_HINT -> "The job's hint";
            case PROSE -> "The prose";
        };
    }
}
