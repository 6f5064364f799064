package org.yusuan.document.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

/**
 * A column as a template describes it. {@link ColumnScoring} decides how well a printed header fits it.
 *
 * @param role what it holds
 * @param measure of its amounts; null where it holds none
 * @param patterns the spellings of its header
 * @param item for {@link Role#ITEM_AMOUNT} the item; null otherwise
 */
record ColumnSpec(
        Role role,
        @Nullable Measure measure,
        List<HeaderPattern> patterns,
        @Nullable Item item) {

    ColumnSpec {
        patterns = List.copyOf(patterns);
    }

    /** What a column of a standard table holds. */
    enum Role {
        /** 科目编码, 单位编码: one column, or one each for 类, 款, 项. */
        ITEM_CODE,
        /** 科目名称, 项目, 单位名称, 项目名称. */
        ITEM_NAME,
        /** Code of the counterpart: the other classification under which the row is printed. */
        COUNTERPART_CODE,
        /** Name of the counterpart. */
        COUNTERPART_NAME,
        /** Amounts of one measure. */
        AMOUNT,
        /** Amounts of one measure of one item: the item stands in the header (“三公”经费). */
        ITEM_AMOUNT,
        /** Known, and not part of the dataset: 备注, 序号. */
        IGNORED
    }

    /** Whether several columns may have this role in one block. */
    boolean mayRepeat() {
        return mustAdjoin() || role == Role.IGNORED || role == Role.ITEM_AMOUNT;
    }

    /** Whether its columns must stand side by side where there are several: 类, 款, 项. */
    boolean mustAdjoin() {
        return role == Role.ITEM_CODE || role == Role.COUNTERPART_CODE;
    }

    /** What it holds, in the words of a template file, with the item where the header names one. */
    String word() {
        String measured = measure == null ? "ignore" : measure.word();
        return switch (role) {
            case ITEM_CODE, ITEM_NAME, COUNTERPART_CODE, COUNTERPART_NAME ->
                role.name().toLowerCase(Locale.ROOT);
            case AMOUNT, IGNORED -> measured;
            case ITEM_AMOUNT -> measured + " of " + (item == null ? "" : item.described());
        };
    }

    /**
     * An item that stands in the header instead of a row: 公务接待费, 公务用车购置费.
     *
     * @param patterns the spellings of its header
     * @param name the item's name where the header alone would not say it (公务用车购置及运行维护费小计); null: as printed
     * @param table the table it feeds, where it is not the one it is printed in; null otherwise
     */
    record Item(
            List<HeaderPattern> patterns,
            @Nullable String name,
            @Nullable TableKey table) {

        private static final Pattern UNIT = Pattern.compile("[(（](单位[:：])?[百千万亿]?元[)）]$");

        Item {
            patterns = List.copyOf(patterns);
        }

        /** The qualifiers in its spellings. */
        Set<HeaderQualifier> qualifiers() {
            return HeaderQualifier.of(
                    patterns.stream().flatMap(p -> p.words().stream()).toList());
        }

        /** The item's header as printed over a column, without the unit that may stand behind it: 合计（万元）. */
        String printedName(HeaderPath path, ColumnScoring scoring) {
            return UNIT.matcher(printedHeader(path, scoring)).replaceAll("");
        }

        private String printedHeader(HeaderPath path, ColumnScoring scoring) {
            int best = 0;
            String printed = path.printedLeaf();
            for (int i = path.words().size() - 1; i >= 0; i--) {
                NormalisedText word = path.words().get(i);
                int score = patterns.stream()
                        .mapToInt(
                                p -> scoring.similarity(p.words().get(p.words().size() - 1), word))
                        .max()
                        .orElse(0);
                if (score > best) {
                    best = score;
                    printed = path.printed().get(i);
                }
            }
            return printed;
        }

        /** For a person: its name, or how its header is spelt. */
        String described() {
            return name == null
                    ? patterns.stream().findFirst().map(HeaderPattern::toString).orElse("")
                    : name;
        }
    }
}
