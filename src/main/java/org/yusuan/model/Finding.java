package org.yusuan.model;

import org.jspecify.annotations.Nullable;

/**
 * A broken rule or a doubt: a row of {@code findings.csv}. It contains no run numbers, paths or times, and nothing that
 * privacy forbids (docs/decisions/0021).
 *
 * @param rule stable name, such as {@code table.unknown_column}
 * @param severity how severe it is
 * @param fault whose fault it looks like
 * @param table key of the table; empty if about none; {@code form} if about a form
 * @param page 1-based; null if about no page
 * @param itemCode as in the fact it is about; else empty
 * @param itemName as in the fact it is about; else empty
 * @param measure word of the measure; else empty
 * @param expected what was expected or allowed; else empty
 * @param actual what was found; else empty
 * @param message one sentence for a person: what, where, and what to do
 * @param formNo number of the form; null if about none
 */
public record Finding(
        String rule,
        Severity severity,
        Fault fault,
        String table,
        @Nullable Integer page,
        String itemCode,
        String itemName,
        String measure,
        String expected,
        String actual,
        String message,
        @Nullable Integer formNo) {

    /** A finding about the whole document or one of its pages. */
    public static Finding ofPage(String rule, Severity severity, @Nullable Integer page, String message) {
        return new Finding(rule, severity, Fault.UNKNOWN, "", page, "", "", "", "", "", message, null);
    }

    /** A finding about a table; {@code table} may be empty where no template knows it. */
    public static Finding ofTable(String rule, Severity severity, String table, int page, String message) {
        return new Finding(rule, severity, Fault.UNKNOWN, table, page, "", "", "", "", "", message, null);
    }

    /** The same with the two readings that disagree. */
    public Finding comparing(String expectedText, String actualText) {
        return new Finding(
                rule,
                severity,
                fault,
                table,
                page,
                itemCode,
                itemName,
                measure,
                expectedText,
                actualText,
                message,
                formNo);
    }
}
