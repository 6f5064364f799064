package org.yusuan.dataset.report;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits how much of the dataset goes into the page. If rows are left out, the page says so and refers to the CSVs.
 *
 * @param rows the maximum for each table, at least 1
 * @param examples the maximum for each kind of finding, at least 1
 */
@ConfigurationProperties("yusuan.report")
record ReportSettings(int rows, int examples) {

    /** @throws IllegalArgumentException if a limit is below 1 */
    ReportSettings {
        if (rows < 1 || examples < 1) {
            throw new IllegalArgumentException(
                    "yusuan.report.rows and yusuan.report.examples must be at least 1, but are " + rows + " and "
                            + examples);
        }
    }
}
