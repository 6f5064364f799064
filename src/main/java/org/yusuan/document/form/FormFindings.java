package org.yusuan.document.form;

import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * Words the findings about one form. Each method makes one finding.
 *
 * @param formNo number of the form in the document
 */
record FormFindings(int formNo) {
    /** What stands in {@code table_key} of a finding about a form. */
    static final String TABLE = "form";

    Finding unknownLayout(int page) {
        return of(
                "form.unknown_layout",
                Severity.WARNING,
                page,
                "",
                "",
                "no layout knows the labels of the form; its cells are kept in the raw cells: add its wordings to a layout file");
    }

    Finding unread(int page) {
        return of(
                "form.unread",
                Severity.ERROR,
                page,
                "",
                "",
                "nothing of the form could be read, for no layout knows its labels; its cells are kept in the raw cells: add its"
                        + " wordings to a layout file");
    }

    /** A form without a number, for nothing of it became one. */
    static Finding withoutCells(int page) {
        return new Finding(
                "form.unread",
                Severity.ERROR,
                Fault.EXTRACTION,
                TABLE,
                page,
                "",
                "",
                "",
                "",
                "",
                "the page prints a form of performance targets without rulings, and its cells could not be found: no form and no"
                        + " indicator of it is in the dataset; enter it by hand",
                null);
    }

    Finding labelRead(int page, String recognised, String known) {
        return read(
                "form.label_read",
                page,
                "",
                recognised,
                known,
                "the label was recognised as '" + recognised + "' and is read as '" + known
                        + "', the only label of its layout that is so near");
    }

    Finding amountRead(int page, String column, String recognised, String read, String why) {
        return read(
                "form.amount_read",
                page,
                column,
                recognised,
                read,
                "the amount was recognised as '" + recognised + "' and is read as '" + read + "': " + why);
    }

    Finding indicatorRead(int page, String recognised, String read) {
        return read(
                "form.indicator_read",
                page,
                "",
                recognised,
                read,
                "the text of an indicator was recognised as '" + recognised + "' and is read as '" + read
                        + "': so the other half of the form prints it, or a rate has it");
    }

    Finding notANumber(int page, String column, String printed) {
        return of(
                "form.not_a_number",
                Severity.WARNING,
                page,
                column,
                printed,
                "no exact number is printed where one is expected; the field is left empty and the cell kept in the raw cells");
    }

    Finding twoNumbers(int page, String column, String taken, String other) {
        return of(
                        "form.two_numbers",
                        Severity.WARNING,
                        page,
                        column,
                        other,
                        "the same figure is printed twice and differs; the first is taken")
                .comparing(taken, other);
    }

    Finding unitAssumed(int page, String unit, String layout) {
        return of(
                "form.unit_assumed",
                Severity.INFO,
                page,
                "",
                unit,
                "the form prints no unit of money; the unit of its layout (" + layout + ") is taken: " + unit);
    }

    Finding unitMissing(int page) {
        return of(
                "form.unit_missing",
                Severity.WARNING,
                page,
                "",
                "",
                "neither the form nor another form of the document prints a unit of money, and its amounts may be yuan or ten"
                        + " thousand yuan; they are left empty and kept in the raw cells: correct them by hand");
    }

    Finding dateUnread(int page, String printed) {
        return of(
                "form.date_unread",
                Severity.INFO,
                page,
                "filled_at",
                printed,
                "the date of filling in is no date; the field is left empty");
    }

    Finding noIndicators(int page) {
        return of(
                "form.no_indicators",
                Severity.WARNING,
                page,
                "",
                "",
                "the form is filled in, but no indicator block was found in it; its cells are kept in the raw cells");
    }

    Finding withoutColumn(int page, int cells) {
        return of(
                "form.cells_without_column",
                Severity.INFO,
                page,
                "",
                String.valueOf(cells),
                cells + " printed cells of the form have no column in the dataset; they are kept in the raw cells");
    }

    /** A finding about a text that was corrected after it was recognised. */
    private Finding read(String rule, int page, String column, String recognised, String read, String message) {
        return new Finding(
                rule, Severity.INFO, Fault.EXTRACTION, TABLE, page, "", "", column, read, recognised, message, formNo);
    }

    private Finding of(String rule, Severity severity, int page, String column, String actual, String message) {
        return new Finding(rule, severity, Fault.UNKNOWN, TABLE, page, "", "", column, "", actual, message, formNo);
    }
}
