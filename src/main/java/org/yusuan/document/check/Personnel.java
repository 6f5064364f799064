package org.yusuan.document.check;

import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.StandardTable;

/** Wages and subsidies to persons are personnel expenditure, whatever else is. */
final class Personnel implements RuleFamily {
    private static final Rule PERSONS = Rule.ofWords(
            "column.personnel",
            "工资福利支出 (301) and 对个人和家庭的补助 (303) stand under personnel, not under operating, in t06 and Shaanxi's table 6",
            "columns that are taken for each other keep every sum; the national classification says what is paid to persons;"
                    + " 商品和服务支出 (302) is not looked at: some print its allowances under personnel");

    private static final List<StandardTable> TABLES = List.of(T06, X_GENERAL_PUBLIC_BY_ECONOMIC);
    private static final Set<String> CODES = Set.of("301", "303");
    private static final Set<String> NAMES = Set.of("工资福利支出", "对个人和家庭的补助", "对个人和家庭的补助支出");

    @Override
    public List<Rule> rules() {
        return List.of(PERSONS);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        TABLES.stream()
                .flatMap(t -> book.blocks(t).stream())
                .filter(b -> b.measures().contains(PERSONNEL))
                .flatMap(b -> b.rows().stream())
                .filter(Personnel::isPaidToPersons)
                .forEach(row -> row.told(OPERATING).stream()
                        .filter(f -> !f.isZero())
                        .forEach(f -> told.accept(misplaced(row, f))));
    }

    private static boolean isPaidToPersons(Row row) {
        return CODES.contains(row.code()) || !row.hasCode() && NAMES.contains(row.name());
    }

    private static Observation misplaced(Row row, Figure figure) {
        return new Observation(
                PERSONS,
                Subject.of(row, OPERATING),
                "",
                figure.amount().plain(),
                "what is paid to persons is personnel expenditure, not operating: compare the columns with the page",
                row.method());
    }
}
