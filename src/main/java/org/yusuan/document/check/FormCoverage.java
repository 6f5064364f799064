package org.yusuan.document.check;

import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RowKind;

/** Which projects have a form, and how many forms there are. */
final class FormCoverage implements RuleFamily {
    private static final Rule MISSING = Rule.ofOddities(
            "form.missing",
            "a project of t12 has a form, where most projects of the document have one",
            "a form is known by the project's name and money, by either where that leaves no choice; many publish forms for their"
                    + " chief projects only");
    private static final Rule COUNT = Rule.ofWords(
            "form.count",
            "there are as many project forms as the prose says are published (公开项目绩效目标…个)",
            "it is compared where every page could be read");

    /** Half of the last digit of 万元 with two decimals. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(50);

    private static final List<BiPredicate<Row, PerformanceForm>> ALIKE = List.of(
            (row, form) -> hasName(row, form) && hasMoney(row, form), FormCoverage::hasName, FormCoverage::hasMoney);

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, COUNT);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        List<PerformanceForm> forms = book.forms().stream()
                .filter(f -> f.type() != FormType.OVERALL && !FormTexts.isBlank(book, f))
                .toList();
        checkCount(book, forms, told);
        List<Row> projects =
                book.block(T12).stream().flatMap(FormCoverage::projects).toList();
        List<Row> without = without(projects, forms);
        if (without.size() * 2 < projects.size()) {
            without.forEach(row -> told.accept(new Observation(
                    MISSING,
                    Subject.of(row, TOTAL),
                    "",
                    row.told(TOTAL).get(0).amount().plain(),
                    "the project has no performance form, though most projects of the document have one",
                    row.method())));
        }
    }

    private static Stream<Row> projects(SideRows block) {
        return block.rows().stream()
                .filter(r -> r.kind() == RowKind.ITEM && block.members(r).isEmpty())
                .filter(r -> r.told(TOTAL).stream().anyMatch(f -> !f.isZero()));
    }

    private static List<Row> without(List<Row> projects, List<PerformanceForm> forms) {
        List<Row> rows = new ArrayList<>(projects);
        List<PerformanceForm> free = new ArrayList<>(forms);
        for (BiPredicate<Row, PerformanceForm> alike : ALIKE) {
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

    private static boolean hasMoney(Row row, PerformanceForm form) {
        String column =
                form.amounts().containsKey(FormMoney.ANNUAL_TOTAL) ? FormMoney.ANNUAL_TOTAL : FormMoney.PERIOD_TOTAL;
        BigDecimal asked = FormMoney.amount(form, column);
        return row.told(TOTAL).stream()
                .anyMatch(f -> f.amount().amount().subtract(asked).abs().compareTo(ROUNDING) <= 0);
    }

    private static void checkCount(TableIndex book, List<PerformanceForm> forms, Consumer<Result> told) {
        long projects = forms.stream().filter(f -> f.type() == FormType.PROJECT).count();
        book.remarks().statements().stream()
                .filter(s -> s.kind() == Statement.Kind.FORMS_PUBLISHED && !forms.isEmpty())
                .filter(s -> s.number().intValue() != projects && s.number().intValue() != forms.size())
                .findFirst()
                .ifPresent(s -> told.accept(new Observation(
                        COUNT,
                        Subject.ofTable("", s.page()),
                        s.number().toPlainString(),
                        String.valueOf(projects),
                        "the prose says that " + s.number().toPlainString() + " project forms are published, "
                                + projects + " are printed",
                        Method.TEXT)));
    }
}
