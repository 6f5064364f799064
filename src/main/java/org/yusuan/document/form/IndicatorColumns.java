package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The roles that say that a row of headings is about indicators. */
    private static final Set<IndicatorWords.Role> LEVELS =
            EnumSet.of(IndicatorWords.Role.LEVEL1, IndicatorWords.Role.LEVEL2);

    /** A list without levels is one of indicators only if it says how their values are measured. */
    private static final Set<IndicatorWords.Role> MEASURED =
            EnumSet.of(IndicatorWords.Role.SIGN, IndicatorWords.Role.UNIT);

    /** 绩效指标 heads the third level where no other column does. */
    private static final FormLabel INDICATOR = new FormLabel("绩效指标");

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
        Collection<IndicatorWords.Role> roles = roles(row, words).values();
        boolean levels = roles.stream().anyMatch(LEVELS::contains);
        boolean content = roles.contains(IndicatorWords.Role.LEVEL3);
        boolean value = roles.contains(IndicatorWords.Role.VALUE);
        return levels && (content || value)
                || content && value && roles.stream().anyMatch(MEASURED::contains);
    }

    /** The columns under a header. */
    static IndicatorColumns ofHeader(List<FormCell> row, IndicatorWords words) {
        Builder builder = new Builder();
        roles(row, words).forEach((cell, role) -> builder.add(role, cell));
        return builder.columns();
    }

    /** The headings of a row, left to right, each with what its column holds. */
    static Map<FormCell, IndicatorWords.Role> roles(List<FormCell> row, IndicatorWords words) {
        Map<FormCell, IndicatorWords.Role> roles = new LinkedHashMap<>();
        row.forEach(c -> words.heading(c.label()).ifPresent(role -> roles.put(c, role)));
        boolean content = roles.containsValue(IndicatorWords.Role.LEVEL3);
        boolean value = roles.containsValue(IndicatorWords.Role.VALUE);
        IndicatorWords.Role other = value ? IndicatorWords.Role.OTHER : IndicatorWords.Role.VALUE;
        boolean standard = !value && roles.containsValue(IndicatorWords.Role.CONTENT) && content;
        roles.replaceAll((cell, role) -> switch (role) {
            case CONTENT -> content ? other : IndicatorWords.Role.LEVEL3;
            case STANDARD -> standard ? IndicatorWords.Role.OTHER : other;
            default -> role;
        });
        return roles.containsValue(IndicatorWords.Role.LEVEL3) ? roles : named(row, roles);
    }

    /** The same, and 绩效指标 as the third level of a list that has no other and no levels. */
    private static Map<FormCell, IndicatorWords.Role> named(
            List<FormCell> row, Map<FormCell, IndicatorWords.Role> roles) {
        if (roles.values().stream().anyMatch(LEVELS::contains)) {
            return roles;
        }
        Map<FormCell, IndicatorWords.Role> all = new LinkedHashMap<>();
        for (FormCell cell : row) {
            IndicatorWords.Role role = roles.get(cell);
            if (cell.label().equals(INDICATOR)) {
                all.put(cell, IndicatorWords.Role.LEVEL3);
            } else if (role != null) {
                all.put(cell, role);
            }
        }
        return all;
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
