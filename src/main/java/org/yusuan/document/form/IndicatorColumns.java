package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of the indicator block stand. The halves of a block (实施期 and 年度) follow each other from left to right.
 * Columns that the second half does not print, such as the first level, it shares with the first.
 *
 * @param bands left to right
 * @param halves 1 or 2
 */
record IndicatorColumns(List<Band> bands, int halves) {
    private static final int MOST_HALVES = 2;

    IndicatorColumns {
        bands = List.copyOf(bands);
    }

    /**
     * A column.
     *
     * @param role what it holds
     * @param half 0 for the left half, 1 for the right
     * @param x0 left edge
     * @param x1 right edge
     */
    record Band(IndicatorWords.Role role, int half, double x0, double x1) {

        double center() {
            return (x0 + x1) / 2;
        }

        boolean holds(FormCell cell) {
            return cell.center() >= x0 && cell.center() < x1;
        }
    }

    /** Whether an indicator block may begin in a row: with its headings, or, where none are printed, with a second level. */
    static boolean beginIn(List<FormCell> row, IndicatorWords words) {
        return isHeader(row, words) || row.stream().anyMatch(c -> words.isLevel2(c.label()));
    }

    /** Whether a row is the header of an indicator block. */
    static boolean isHeader(List<FormCell> row, IndicatorWords words) {
        Set<IndicatorWords.Role> roles = EnumSet.noneOf(IndicatorWords.Role.class);
        row.forEach(c -> words.heading(c.label()).ifPresent(roles::add));
        boolean levels = roles.contains(IndicatorWords.Role.LEVEL1) || roles.contains(IndicatorWords.Role.LEVEL2);
        return levels && (roles.contains(IndicatorWords.Role.LEVEL3) || roles.contains(IndicatorWords.Role.VALUE));
    }

    /** The columns under a header. */
    static IndicatorColumns ofHeader(List<FormCell> row, IndicatorWords words) {
        Builder builder = new Builder();
        row.forEach(c -> words.heading(c.label()).ifPresent(role -> builder.add(role, c)));
        return builder.columns();
    }

    /** The columns of a row without a header, found by the second level: 数量指标, 质量指标, …; empty if it prints none. */
    static Optional<IndicatorColumns> ofLevels(List<FormCell> row, IndicatorWords words) {
        Builder builder = new Builder();
        int since = -1;
        for (int i = 0; i < row.size(); i++) {
            // 服务对象满意度 right of a second level is what it measures, not another second level.
            if (since != 0 && words.isLevel2(row.get(i).label())) {
                since = 0;
            } else if (since >= 0) {
                since++;
            }
            boolean leads = i + 1 < row.size() && words.isLevel2(row.get(i + 1).label());
            if (since < 0 && leads || since > 2 && words.isLevel1(row.get(i).label())) {
                builder.add(IndicatorWords.Role.LEVEL1, row.get(i));
            } else if (since >= 0) {
                builder.add(AFTER_LEVEL2.get(Math.min(since, AFTER_LEVEL2.size() - 1)), row.get(i));
            }
        }
        return since < 0 ? Optional.empty() : Optional.of(builder.columns());
    }

    private static final List<IndicatorWords.Role> AFTER_LEVEL2 = List.of(
            IndicatorWords.Role.LEVEL2,
            IndicatorWords.Role.LEVEL3,
            IndicatorWords.Role.VALUE,
            IndicatorWords.Role.OTHER);

    /** The columns of a role in a half, or in the half before it if it has none of its own. */
    List<Band> of(IndicatorWords.Role role, int half) {
        List<Band> own =
                bands.stream().filter(b -> b.role() == role && b.half() == half).toList();
        return own.isEmpty() && half > 0 ? of(role, half - 1) : own;
    }

    /** The column that a cell stands in. */
    Optional<Band> bandOf(FormCell cell) {
        return bands.stream().filter(b -> b.holds(cell)).findFirst();
    }

    /** Whether a second level of a row stands in its column. In another column the same words are contents (服务对象满意度). */
    boolean fit(List<FormCell> row, IndicatorWords words) {
        List<FormCell> levels = row.stream()
                .filter(c -> words.isLevel2(c.label()) && !words.isLevel1(c.label()))
                .toList();
        return levels.isEmpty()
                || levels.stream().anyMatch(c -> bandOf(c)
                        .filter(b -> b.role() == IndicatorWords.Role.LEVEL2)
                        .isPresent());
    }

    /** Begins a new half whenever a role comes again. */
    private static final class Builder {
        private final List<Band> bands = new ArrayList<>();
        private final Set<IndicatorWords.Role> seen = EnumSet.noneOf(IndicatorWords.Role.class);
        private int half;

        void add(IndicatorWords.Role role, FormCell cell) {
            if (role != IndicatorWords.Role.OTHER && !seen.add(role)) {
                half++;
                seen.clear();
                seen.add(role);
            }
            IndicatorWords.Role kept = half < MOST_HALVES ? role : IndicatorWords.Role.OTHER;
            bands.add(new Band(kept, Math.min(half, MOST_HALVES - 1), cell.x0(), cell.x1()));
        }

        IndicatorColumns columns() {
            return new IndicatorColumns(bands, Math.min(half + 1, MOST_HALVES));
        }
    }
}
