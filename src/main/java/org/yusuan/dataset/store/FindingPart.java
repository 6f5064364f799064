package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Findings in the database. */
final class FindingPart {
    static final PartTable<Finding> TABLE = PartTable.of(Finding.class, "finding")
            .with("rule", Finding::rule)
            .with("severity", finding -> finding.severity().word())
            .with("fault", finding -> finding.fault().word())
            .with("table_key", Finding::table)
            .with("page", Finding::page)
            .with("item_code", Finding::itemCode)
            .with("item_name", Finding::itemName)
            .with("measure", Finding::measure)
            .with("expected", Finding::expected)
            .with("actual", Finding::actual)
            .with("message", Finding::message)
            .with("form_no", Finding::formNo);

    private FindingPart() {}

    static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                Columns.text(row, "rule"),
                Words.constant(Severity.class, Columns.text(row, "severity")),
                Words.constant(Fault.class, Columns.text(row, "fault")),
                Columns.text(row, "table_key"),
                Columns.optionalInt(row, "page"),
                Columns.text(row, "item_code"),
                Columns.text(row, "item_name"),
                Columns.text(row, "measure"),
                Columns.text(row, "expected"),
                Columns.text(row, "actual"),
                Columns.text(row, "message"),
                Columns.optionalInt(row, "form_no"));
    }
}
