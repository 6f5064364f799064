package org.yusuan.dataset.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.PerformanceForm;

/** The fields of a performance form that the dataset keeps, in the order of docs/contract.md. */
public enum FormField {
    PROJECT_NAME(Kind.TEXT, "项目名称"),
    DEPARTMENT_CODE(Kind.TEXT, "Code before the name of the department (部门)."),
    DEPARTMENT_NAME(Kind.TEXT, "主管部门"),
    IMPLEMENTING_UNIT(Kind.TEXT, "实施单位"),
    PROJECT_ATTRIBUTE(Kind.TEXT, "项目属性; 项目性质"),
    PROJECT_PERIOD(Kind.TEXT, "项目期"),
    PERIOD_TOTAL_YUAN(Kind.FIGURE, "实施期资金总额"),
    PERIOD_CENTRAL_YUAN(Kind.FIGURE, "实施期: 中央"),
    PERIOD_PROVINCIAL_YUAN(Kind.FIGURE, "实施期: 省级"),
    PERIOD_LOCAL_YUAN(Kind.FIGURE, "实施期: 市县"),
    PERIOD_SELF_RAISED_YUAN(Kind.FIGURE, "实施期: 单位自筹"),
    PERIOD_OTHER_YUAN(Kind.FIGURE, "实施期: 其他资金"),
    ANNUAL_TOTAL_YUAN(Kind.FIGURE, "年度资金总额"),
    ANNUAL_CENTRAL_YUAN(Kind.FIGURE, "年度: 中央"),
    ANNUAL_PROVINCIAL_YUAN(Kind.FIGURE, "年度: 省级"),
    ANNUAL_LOCAL_YUAN(Kind.FIGURE, "年度: 市县"),
    ANNUAL_SELF_RAISED_YUAN(Kind.FIGURE, "年度: 单位自筹"),
    ANNUAL_OTHER_YUAN(Kind.FIGURE, "年度: 其他资金"),
    BASIC_YUAN(Kind.FIGURE, "基本支出"),
    PROJECT_YUAN(Kind.FIGURE, "项目支出"),
    STAFF_AUTHORIZED(Kind.FIGURE, "核定的人员编制数"),
    STAFF_ACTUAL(Kind.FIGURE, "实际在职人员总数"),
    OVERVIEW(Kind.TEXT, "项目概况"),
    BASIS(Kind.TEXT, "立项依据"),
    NECESSITY(Kind.TEXT, "项目实施的必要性"),
    SAFEGUARDS(Kind.TEXT, "保证项目实施的制度、措施"),
    PLAN(Kind.TEXT, "项目实施计划"),
    GOAL_PERIOD(Kind.TEXT, "实施期总体目标"),
    GOAL_ANNUAL(Kind.TEXT, "年度总体目标"),
    FILLED_AT(Kind.TEXT, "When the form was filled in, ISO 8601."),
    PERIOD_FISCAL_YUAN(Kind.FIGURE, "实施期: 财政拨款"),
    ANNUAL_FISCAL_YUAN(Kind.FIGURE, "年度: 财政拨款");

    /** The type of a field. */
    public enum Kind {
        /** In {@link PerformanceForm#texts()}. */
        TEXT,
        /** In {@link PerformanceForm#amounts()}: an amount or a head count. */
        FIGURE
    }

    private final Kind kind;
    private final String printed;

    FormField(Kind kind, String printed) {
        this.kind = kind;
        this.printed = printed;
    }

    /** Its column in the export and in the database. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** The heading under which it is printed, or what it is. */
    public String printed() {
        return printed;
    }

    /**
     * Makes sure that the dataset has a column for every field of a form.
     *
     * @throws IllegalArgumentException if it has none for a field
     */
    static void requireKnown(PerformanceForm form) {
        requireKnown(form.formNo(), Kind.TEXT, form.texts().keySet());
        requireKnown(form.formNo(), Kind.FIGURE, form.amounts().keySet());
    }

    private static void requireKnown(int formNo, Kind kind, Set<String> fields) {
        Set<String> known = of(kind).stream().map(FormField::column).collect(Collectors.toSet());
        fields.stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "Form %d has the %s field '%s', for which the dataset has no column"
                                    .formatted(formNo, kind.name().toLowerCase(Locale.ROOT), field));
                });
    }

    /** The fields of a kind. */
    static List<FormField> of(Kind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }
}
