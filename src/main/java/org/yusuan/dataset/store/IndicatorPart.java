package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;

/** Performance indicators in the database. */
final class IndicatorPart {
    static final PartTable<Indicator> TABLE = PartTable.of(Indicator.class, "indicator")
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
            .with("confidence", indicator -> StorableNumber.confidence(indicator.confidence()));

    private IndicatorPart() {}

    static Indicator read(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getInt("form_no"),
                Columns.text(row, "scope"),
                row.getInt("line_no"),
                Columns.text(row, "level1"),
                Columns.text(row, "level2"),
                Columns.text(row, "level3"),
                Columns.text(row, "value_printed"),
                Columns.text(row, "operator"),
                Columns.text(row, "value_number"),
                Columns.text(row, "value_unit"),
                row.getInt("page"),
                Words.constant(Method.class, Columns.text(row, "method")),
                Columns.decimal(row, "confidence"));
    }
}
