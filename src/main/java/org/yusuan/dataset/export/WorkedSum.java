package org.yusuan.dataset.export;

/** How to add figures up, as the readme of a workbook and the data dictionary say it. A test runs the statement. */
final class WorkedSum {
    /** A worked sum over the SQLite file: the expenditure of each region and year, by the table of expenditure. */
    static final String SQL = """
            SELECT region_code, fiscal_year, SUM(amount_yuan) AS yuan
            FROM facts_real
            WHERE table_key = 't03' AND measure = 'total' AND kind = 'budget' AND counted
            GROUP BY region_code, fiscal_year
            ORDER BY region_code, fiscal_year""";

    static final String ADVICE =
            "Add up only rows in which counted is true, and only of one table_key, side, measure, kind and"
                    + " fiscal_year. Rows with row_kind item alone are not enough: a department's disclosure holds its units' money, and the"
                    + " units publish it again. Column not_counted_because says why a row must stay out.";

    private WorkedSum() {}
}
