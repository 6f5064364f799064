package org.yusuan.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.PerformanceForm;

/** The printed fields of a performance form that the dataset keeps, in the order of the export contract. */
public enum FormField {
    PROJECT_NAME(Kind.TEXT),
    DEPARTMENT_CODE(Kind.TEXT),
    DEPARTMENT_NAME(Kind.TEXT),
    IMPLEMENTING_UNIT(Kind.TEXT),
    PROJECT_ATTRIBUTE(Kind.TEXT),
    PROJECT_PERIOD(Kind.TEXT),
    PERIOD_TOTAL_YUAN(Kind.FIGURE),
    PERIOD_CENTRAL_YUAN(Kind.FIGURE),
    PERIOD_PROVINCIAL_YUAN(Kind.FIGURE),
    PERIOD_LOCAL_YUAN(Kind.FIGURE),
    PERIOD_SELF_RAISED_YUAN(Kind.FIGURE),
    PERIOD_OTHER_YUAN(Kind.FIGURE),
    ANNUAL_TOTAL_YUAN(Kind.FIGURE),
    ANNUAL_CENTRAL_YUAN(Kind.FIGURE),
    ANNUAL_PROVINCIAL_YUAN(Kind.FIGURE),
    ANNUAL_LOCAL_YUAN(Kind.FIGURE),
    ANNUAL_SELF_RAISED_YUAN(Kind.FIGURE),
    ANNUAL_OTHER_YUAN(Kind.FIGURE),
    BASIC_YUAN(Kind.FIGURE),
    PROJECT_YUAN(Kind.FIGURE),
    STAFF_AUTHORIZED(Kind.FIGURE),
    STAFF_ACTUAL(Kind.FIGURE),
    OVERVIEW(Kind.TEXT),
    BASIS(Kind.TEXT),
    NECESSITY(Kind.TEXT),
    SAFEGUARDS(Kind.TEXT),
    PLAN(Kind.TEXT),
    GOAL_PERIOD(Kind.TEXT),
    GOAL_ANNUAL(Kind.TEXT),
    FILLED_AT(Kind.TEXT),
    PERIOD_FISCAL_YUAN(Kind.FIGURE),
    ANNUAL_FISCAL_YUAN(Kind.FIGURE);

    /** What stands in a field. */
    public enum Kind {
        /** In {@link PerformanceForm#texts()}. */
        TEXT,
        /** In {@link PerformanceForm#amounts()}: an amount or a head count. */
        FIGURE
    }

    private final Kind kind;

    FormField(Kind kind) {
        this.kind = kind;
    }

    /** The column in the export and in the database. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Makes sure that the dataset has a place for all that a form holds.
     *
     * @throws IllegalArgumentException if the form holds a field that no column is made for
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
                    throw new IllegalArgumentException("Form %d holds the %s '%s', and the dataset has no such column"
                            .formatted(formNo, kind.name().toLowerCase(Locale.ROOT), field));
                });
    }

    /** The fields of a kind. */
    static List<FormField> of(Kind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }
}
