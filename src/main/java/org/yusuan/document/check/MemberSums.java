package org.yusuan.document.check;

import static org.yusuan.model.StandardTable.F07;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.X_PROCUREMENT;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

/** 类 = Σ款 = Σ项, a unit = its projects, 一、 = its 1、. */
final class MemberSums implements RuleFamily {
    private static final Rule CODES = Rule.ofSums(
            "sum.code",
            "a class (类) is the sum of its sections (款), a section the sum of its items (项), a unit code that of its sub-units",
            "the codes say what belongs to what; it holds for each column by itself");
    private static final Rule GROUPS = Rule.ofSums(
            "sum.group",
            "a row without a code is the sum of the rows that belong to it: 一、 of its 1、, a unit of its projects",
            "ordinals and counterparts say what belongs to what; where neither is printed only groups whose amounts add up"
                    + " are known at all");

    /** Their rows have roles of their own, see the rules about them. */
    private static final Set<TableKey> OTHERWISE = Set.of(T10.key(), F07.key(), X_PROCUREMENT.key());

    @Override
    public List<Rule> rules() {
        return List.of(CODES, GROUPS);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (SideRows block : book.blocks()) {
            if (!OTHERWISE.contains(block.table())) {
                block.rows().forEach(row -> checkRow(block, row, told));
            }
        }
    }

    private static void checkRow(SideRows block, Row row, Consumer<Result> told) {
        List<Row> members = block.members(row);
        for (Measure measure : members.isEmpty() ? Set.<Measure>of() : block.measures()) {
            List<Figure> parts =
                    members.stream().flatMap(m -> m.told(measure).stream()).toList();
            List<Figure> sum = row.told(measure);
            if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
                Rule rule = row.hasCode() ? CODES : GROUPS;
                told.accept(Equation.of(rule, Subject.of(row, measure), sum, parts));
            }
        }
    }
}
