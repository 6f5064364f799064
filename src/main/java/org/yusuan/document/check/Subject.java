package org.yusuan.document.check;

import org.jspecify.annotations.Nullable;
import org.yusuan.model.Measure;
import org.yusuan.model.PerformanceForm;

/**
 * What a finding is about, in the words of {@code facts.csv}.
 *
 * @param table key of the table, or {@code form}
 * @param page 1-based; null if not known
 * @param code item code; empty if none
 * @param name item name; empty if none
 * @param measure word of the measure; empty if none
 * @param formNo number of the form; null if about none
 */
record Subject(
        String table,
        @Nullable Integer page,
        String code,
        String name,
        String measure,
        @Nullable Integer formNo) {
    /** The word that replaces the table key in a finding about a form. */
    static final String FORM = "form";

    /** A row under a measure; the row need not print an amount there. */
    static Subject of(Row row, Measure measure) {
        return new Subject(row.table().value(), row.page(), row.code(), row.name(), measure.word(), null);
    }

    /** A table as a whole. */
    static Subject ofTable(String table, @Nullable Integer page) {
        return new Subject(table, page, "", "", "", null);
    }

    /** A column of a form; empty for the form as a whole. */
    static Subject ofForm(PerformanceForm form, String column) {
        Integer page = form.pages().isEmpty() ? null : form.pages().get(0);
        return new Subject(FORM, page, "", "", column, form.formNo());
    }

    /** The subject in words, such as {@code t03 2080505 total}. */
    String described() {
        return String.join(" ", table + (formNo == null ? "" : " " + formNo), code, name, measure)
                .replaceAll(" +", " ")
                .strip();
    }
}
