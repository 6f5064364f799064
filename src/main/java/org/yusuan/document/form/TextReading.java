package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.document.form.LabelledCells.Labelled;
import org.yusuan.model.Compact;
import org.yusuan.model.Finding;

/** Reads the texts of a form. */
final class TextReading {
    private final Map<LayoutField.Text, String> printed = new EnumMap<>(LayoutField.Text.class);
    private final Set<FormCell> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A department as forms print it: {@code 124-示例市医疗保障局[部门]}.
     *
     * @param code before the first dash; empty if none is printed
     * @param name what is left
     */
    record Department(String code, String name) {
        private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9A-Za-z]+)[-－—–](.+)");

        static Department of(String compact) {
            Matcher m = CODE_AND_NAME.matcher(compact);
            return m.matches() ? new Department(m.group(1), m.group(2)) : new Department("", compact);
        }
    }

    private TextReading() {}

    /**
     * The texts of a form.
     *
     * @param byColumn by column of the export; absent where not printed
     * @param used the cells that were read
     * @param findings what was not understood
     */
    record Read(Map<String, String> byColumn, Set<FormCell> used, List<Finding> findings) {}

    static Read of(LabelledCells cells, FormSpec spec, FormMargins margins, FormFindings finding, int page) {
        TextReading reading = new TextReading();
        spec.texts().forEach((field, labels) -> reading.add(field, cells.find(labels)));
        Optional.ofNullable(spec.texts().get(LayoutField.Text.FILLED_AT))
                .flatMap(margins::value)
                .ifPresent(v -> reading.printed.putIfAbsent(LayoutField.Text.FILLED_AT, v));
        return new Read(reading.byColumn(finding, page), reading.used, reading.findings);
    }

    /**
     * The texts of one project of a list.
     *
     * @param columns what is printed in the columns of the list
     */
    static Read ofColumns(Map<LayoutField.Text, String> columns, FormFindings finding, int page) {
        TextReading reading = new TextReading();
        reading.printed.putAll(columns);
        return new Read(reading.byColumn(finding, page), Set.of(), reading.findings);
    }

    private void add(LayoutField.Text field, List<Labelled> found) {
        for (Labelled labelled : found) {
            used.add(labelled.label());
            if (!labelled.isBlank() && printed.putIfAbsent(field, labelled.text()) == null) {
                used.addAll(labelled.values());
            }
        }
    }

    private Map<String, String> byColumn(FormFindings finding, int page) {
        Map<String, String> texts = new LinkedHashMap<>();
        printed.forEach((field, text) -> {
            switch (field) {
                case DEPARTMENT -> department(text, texts);
                case FILLED_AT -> filledAt(text, texts, finding, page);
                case PROJECT_START, PROJECT_END -> {}
                default -> texts.put(field.word(), Compact.of(text));
            }
        });
        period().ifPresent(p -> texts.putIfAbsent(LayoutField.Text.PROJECT_PERIOD.word(), p));
        return texts;
    }

    private static void department(String text, Map<String, String> texts) {
        Department department = Department.of(Compact.of(text));
        if (!department.code().isEmpty()) {
            texts.put("department_code", department.code());
        }
        texts.put("department_name", department.name());
    }

    private void filledAt(String text, Map<String, String> texts, FormFindings finding, int page) {
        FormDate.iso(text)
                .ifPresentOrElse(
                        d -> texts.put(LayoutField.Text.FILLED_AT.word(), d),
                        () -> findings.add(finding.dateUnread(page, Compact.of(text))));
    }

    /** Two dates in two cells are one period: {@code 2023-01-01/2023-12-31}. */
    private Optional<String> period() {
        String start = date(LayoutField.Text.PROJECT_START);
        String end = date(LayoutField.Text.PROJECT_END);
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(start + "/" + end);
    }

    private String date(LayoutField.Text field) {
        String text = printed.getOrDefault(field, "");
        return FormDate.iso(text).orElse(Compact.of(text));
    }
}
