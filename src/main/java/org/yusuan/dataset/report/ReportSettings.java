package org.yusuan.dataset.report;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much of the dataset goes into the page; what is more is in the CSVs, and the page says so.
 *
 * @param rows of each table, at least 1
 * @param examples of each kind of finding, at least 1
 */
@ConfigurationProperties("yusuan.report")
record ReportSettings(int rows, int examples) {

    /** @throws IllegalArgumentException saying what is allowed */
    ReportSettings {
        if (rows < 1 || examples < 1) {
            throw new IllegalArgumentException(
                    "yusuan.report.rows and yusuan.report.examples must be at least 1, but are " + rows + " and "
                            + examples);
        }
    }
}
