/**
 * Reads performance-target forms (绩效目标表) and their indicators. In come the document's grids and the layouts, YAML files with
 * the wordings of a province's forms; out come {@link org.yusuan.document.form.ReadForms}: the forms with their texts and
 * amounts, the indicators, findings, and the cells without a column. Begin with {@link org.yusuan.document.form.FormFinder},
 * which separates forms from tables, and {@link org.yusuan.document.form.FormReader}. {@code FormReading} reads one form,
 * or with {@code IndicatorList} a list whose projects are forms:
 * {@code FormCells} knows what stands beside what, {@code LabelledCells} finds a label's value, {@code TextReading},
 * {@code AmountReading} and {@code IndicatorReading} read the parts, and {@code LabelSpelling}, {@code ScannedAmount} and
 * {@code IndicatorTwins} correct what a scan misspelt.
 */
@NullMarked
package org.yusuan.document.form;

import org.jspecify.annotations.NullMarked;
