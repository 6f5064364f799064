package org.yusuan.document.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Measure;

/**
 * A column as a template describes it.
 *
 * @param role what it holds
 * @param measure of its amounts; null where it holds none
 * @param patterns the spellings of its header
 * @param item for {@link ColumnRole#ITEM_AMOUNT} the item; null otherwise
 */
record ColumnSpec(
        ColumnRole role,
        @Nullable Measure measure,
        List<HeaderPattern> patterns,
        @Nullable ItemSpec item) {

    ColumnSpec {
        patterns = List.copyOf(patterns);
    }

    /** How well a printed header fits, 0 if not at all. */
    int score(HeaderPath path) {
        if (path.isBlank()) {
            return 0;
        }
        int best = patterns.stream().mapToInt(p -> patternScore(p, path)).max().orElse(0);
        return item == null || best == 0 ? best : withItem(item, best, path);
    }

    private int patternScore(HeaderPattern pattern, HeaderPath path) {
        int score = pattern.score(path);
        return switch (role) {
            case ITEM_CODE, COUNTERPART_CODE -> Math.max(score, pattern.codePartScore(path));
            case IGNORED ->
                ofSameAspects(Math.max(exactOnly(score), exactOnly(pattern.codePartScore(path))), pattern, path);
            case ITEM_AMOUNT -> ofSameAspects(Math.max(score, pattern.ancestorScore(path)), pattern, path);
            case AMOUNT -> ofSameAspects(score, pattern, path);
            case ITEM_NAME, COUNTERPART_NAME -> score;
        };
    }

    /** The score, or 0 if the aspects differ; they are only compared where there is a score to lose. */
    private int ofSameAspects(int score, HeaderPattern pattern, HeaderPath path) {
        return score > 0 && sameAspects(pattern, path) ? score : 0;
    }

    /** An amount that was carried over, or last year's, is another one than its leaf tells. */
    private boolean sameAspects(HeaderPattern pattern, HeaderPath path) {
        if (item == null) {
            return pattern.aspects().equals(path.aspects());
        }
        Set<HeaderQualifier> wanted = EnumSet.noneOf(HeaderQualifier.class);
        wanted.addAll(pattern.aspects());
        wanted.addAll(item.aspects());
        return wanted.equals(path.aspects());
    }

    /** A word that only resembles one to be ignored may be an amount: what is not known for sure is not passed over. */
    private static int exactOnly(int score) {
        return score >= HeaderPattern.CUT ? score : 0;
    }

    private static int withItem(ItemSpec item, int measureScore, HeaderPath path) {
        int itemScore = item.score(path);
        return itemScore == 0 ? 0 : measureScore + itemScore;
    }

    /** Whether several columns may have this role in one block. */
    boolean mayRepeat() {
        return role == ColumnRole.ITEM_CODE
                || role == ColumnRole.COUNTERPART_CODE
                || role == ColumnRole.IGNORED
                || role == ColumnRole.ITEM_AMOUNT;
    }

    /** Whether its columns must stand side by side where there are several: 类, 款, 项. */
    boolean mustAdjoin() {
        return role == ColumnRole.ITEM_CODE || role == ColumnRole.COUNTERPART_CODE;
    }

    /** What it holds, in the words of a template file; of an item in the header with the item. */
    String word() {
        String measured = measure == null ? "ignore" : measure.word();
        return switch (role) {
            case ITEM_CODE, ITEM_NAME, COUNTERPART_CODE, COUNTERPART_NAME ->
                role.name().toLowerCase(Locale.ROOT);
            case AMOUNT, IGNORED -> measured;
            case ITEM_AMOUNT -> measured + " of " + (item == null ? "" : item.described());
        };
    }

    /** The spelling that a header fits best. */
    HeaderPattern spelling(HeaderPath path) {
        return patterns.stream()
                .reduce((a, b) -> patternScore(b, path) > patternScore(a, path) ? b : a)
                .orElse(HeaderPattern.any());
    }
}
