package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.FormType;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Relations;
import org.yusuan.model.RowKind;

/** Compares the performance forms with the list of projects, and their number with the prose. */
final class FormCoverage implements RuleFamily {
    private static final Rule MISSING = Rule.ofOddities(
            "form.missing",
            "a project of the list has a form, where most projects of the document have one",
            "the name and the money of a project identify its form, either of them where that leaves no choice; many publish forms"
                    + " for their chief projects only");
    private static final Rule COUNT = Rule.ofWords(
            "form.count",
            "there are as many project forms as the prose says are published (公开项目绩效目标…个)",
            "it is compared where every page could be read");

    /** Half of the last digit of 万元 with two decimals. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(50);

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, COUNT);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        List<PerformanceForm> forms = index.forms().stream()
                .filter(f -> f.type() != FormType.OVERALL && !FormTexts.isBlank(index, f))
                .toList();
        checkCount(index, forms, results);
        Relations.Forms relation = index.relations().forms();
        if (relation != null) {
            checkProjects(index, relation.project(), forms, results);
        }
    }

    private static void checkProjects(
            TableIndex index, FigureSelector project, List<PerformanceForm> forms, Consumer<Result> results) {
        Measure money = project.column();
        List<Row> projects = index.block(project.table()).stream()
                .flatMap(block -> projects(block, money))
                .toList();
        List<Row> without = without(projects, forms, money);
        if (without.size() * 2 < projects.size()) {
            without.forEach(row -> results.accept(new Result.Observation(
                    MISSING,
                    Subject.of(row, money),
                    "",
                    row.figures(money).get(0).amount().plain(),
                    "the project has no performance form, though most projects of the document have one",
                    row.method())));
        }
    }

    private static Stream<Row> projects(SideRows block, Measure money) {
        return block.rows().stream()
                .filter(r -> r.kind() == RowKind.ITEM && block.members(r).isEmpty())
                .filter(r -> r.figures(money).stream().anyMatch(f -> !f.isZero()));
    }

    private static List<Row> without(List<Row> projects, List<PerformanceForm> forms, Measure money) {
        List<Row> rows = new ArrayList<>(projects);
        List<PerformanceForm> free = new ArrayList<>(forms);
        BiPredicate<Row, PerformanceForm> byName = FormCoverage::hasName;
        BiPredicate<Row, PerformanceForm> byMoney = (row, form) -> hasMoney(row, form, money);
        for (BiPredicate<Row, PerformanceForm> alike : List.of(byName.and(byMoney), byName, byMoney)) {
            rows.removeIf(row -> free.stream()
                    .filter(f -> alike.test(row, f))
                    .findFirst()
                    .map(free::remove)
                    .orElse(false));
        }
        return rows;
    }

    private static boolean hasName(Row row, PerformanceForm form) {
        return ComparableNames.folded(row.name())
                .equals(ComparableNames.folded(form.texts().getOrDefault("project_name", "")));
    }

    private static boolean hasMoney(Row row, PerformanceForm form, Measure money) {
        String column =
                form.amounts().containsKey(FormMoney.ANNUAL_TOTAL) ? FormMoney.ANNUAL_TOTAL : FormMoney.PERIOD_TOTAL;
        BigDecimal asked = FormMoney.amount(form, column);
        return row.figures(money).stream()
                .anyMatch(f -> f.amount().amount().subtract(asked).abs().compareTo(ROUNDING) <= 0);
    }

    private static void checkCount(TableIndex index, List<PerformanceForm> forms, Consumer<Result> results) {
        long projects = forms.stream().filter(f -> f.type() == FormType.PROJECT).count();
        index.remarks().statements().stream()
                .filter(s -> s.kind() == Statement.Kind.FORMS_PUBLISHED && !forms.isEmpty())
                .filter(s -> s.number().intValue() != projects && s.number().intValue() != forms.size())
                .findFirst()
                .ifPresent(s -> results.accept(new Result.Observation(
                        COUNT,
                        Subject.ofTable("", s.page()),
                        s.number().toPlainString(),
                        String.valueOf(projects),
                        "the prose says that " + s.number().toPlainString() + " project forms are published, "
                                + projects + " are printed",
                        Method.TEXT)));
    }
}
