package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;
import org.yusuan.model.Relations;

/** Classes whose money stands under one column and never under another: wages are personnel, not operating, expenditure. */
final class MisplacedClasses implements RuleFamily {
    private static final Rule PERSONS = Rule.ofWords(
            "column.personnel",
            "what is paid to persons, 工资福利支出 (301) and 对个人和家庭的补助 (303), stands under personnel and not under operating",
            "swapped columns keep every sum, but the national classification says what is paid to persons; 商品和服务支出 (302) is"
                    + " left out, for some print its allowances under personnel");

    @Override
    public List<Rule> rules() {
        return List.of(PERSONS);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Relations.ClassColumns relation : index.relations().classColumns()) {
            relation.tables().stream()
                    .flatMap(table -> index.blocks(table).stream())
                    .filter(block -> block.measures().contains(relation.under()))
                    .flatMap(block -> block.rows().stream())
                    .filter(row -> isOf(relation, row))
                    .forEach(row -> row.figures(relation.notUnder()).stream()
                            .filter(f -> !f.isZero())
                            .forEach(f -> results.accept(misplaced(relation, row, f))));
        }
    }

    private static boolean isOf(Relations.ClassColumns relation, Row row) {
        return relation.classes().contains(row.code())
                || !row.hasCode() && relation.names().matches(row.name());
    }

    private static Result.Observation misplaced(Relations.ClassColumns relation, Row row, Figure figure) {
        return new Result.Observation(
                PERSONS,
                Subject.of(row, relation.notUnder()),
                "",
                figure.amount().plain(),
                "the class belongs under " + relation.under().word() + ", not under "
                        + relation.notUnder().word() + ": compare the columns with the page",
                row.method());
    }
}
