package org.yusuan.dataset.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;

/**
 * Maps performance forms and their indicators to rows. A form has a column for each {@link FormField}, null if it is not
 * printed.
 */
final class FormRows {
    static final PartTable<PerformanceForm> FORMS = withFields(PartTable.of(PerformanceForm.class, "performance_form")
            .with("form_no", PerformanceForm::formNo)
            .with("form_type", form -> form.type().word())
            .with("title", PerformanceForm::title)
            .with("pages", form -> ResultColumns.joined(form.pages()))
            .with("method", form -> form.method().word())
            .with("confidence", form -> StorableValue.confidence(form.confidence())));

    static final PartTable<Indicator> INDICATORS = PartTable.of(Indicator.class, "indicator")
            .with("form_no", Indicator::formNo)
            .with("scope", Indicator::scope)
            .with("line_no", Indicator::lineNo)
            .with("level1", Indicator::level1)
            .with("level2", Indicator::level2)
            .with("level3", Indicator::level3)
            .with("value_printed", Indicator::valuePrinted)
            .with("operator", Indicator::operator)
            .with("value_number", Indicator::valueNumber)
            .with("value_unit", Indicator::valueUnit)
            .with("page", Indicator::page)
            .with("method", indicator -> indicator.method().word())
            .with("confidence", indicator -> StorableValue.confidence(indicator.confidence()));

    private FormRows() {}

    /**
     * Returns the forms after a check.
     *
     * @throws IllegalArgumentException if one has a field without a column
     */
    static List<PerformanceForm> checked(List<PerformanceForm> forms) {
        forms.forEach(FormField::requireKnown);
        return forms;
    }

    static PerformanceForm readForm(ResultSet row, int number) throws SQLException {
        return new PerformanceForm(
                row.getInt("form_no"),
                ResultColumns.constant(row, "form_type", FormType.class),
                ResultColumns.text(row, "title"),
                texts(row),
                figures(row),
                ResultColumns.numbers(row, "pages"),
                ResultColumns.constant(row, "method", Method.class),
                ResultColumns.decimal(row, "confidence"));
    }

    private static PartTable<PerformanceForm> withFields(PartTable<PerformanceForm> table) {
        PartTable<PerformanceForm> wide = table;
        for (FormField field : FormField.values()) {
            wide = wide.with(field.column(), form -> value(form, field));
        }
        return wide;
    }

    private static @Nullable Object value(PerformanceForm form, FormField field) {
        if (field.kind() == FormField.Kind.TEXT) {
            return form.texts().get(field.column());
        }
        BigDecimal figure = form.amounts().get(field.column());
        return figure == null ? null : StorableValue.amount(figure);
    }

    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (FormField field : FormField.of(FormField.Kind.TEXT)) {
            String text = row.getString(field.column());
            if (text != null) {
                texts.put(field.column(), text);
            }
        }
        return texts;
    }

    private static Map<String, BigDecimal> figures(ResultSet row) throws SQLException {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (FormField field : FormField.of(FormField.Kind.FIGURE)) {
            BigDecimal figure = row.getBigDecimal(field.column());
            if (figure != null) {
                figures.put(field.column(), figure);
            }
        }
        return figures;
    }

    static Indicator readIndicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getInt("form_no"),
                ResultColumns.text(row, "scope"),
                row.getInt("line_no"),
                ResultColumns.text(row, "level1"),
                ResultColumns.text(row, "level2"),
                ResultColumns.text(row, "level3"),
                ResultColumns.text(row, "value_printed"),
                ResultColumns.text(row, "operator"),
                ResultColumns.text(row, "value_number"),
                ResultColumns.text(row, "value_unit"),
                row.getInt("page"),
                ResultColumns.constant(row, "method", Method.class),
                ResultColumns.decimal(row, "confidence"));
    }
}
