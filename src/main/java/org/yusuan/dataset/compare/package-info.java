/**
 * Compares regions, entities and years. The facts of the current editions come in; the rows of the views come out, which
 * the export, the report and the terminal show. {@code concepts.yaml} says which printed names and codes mean the same.
 * {@link org.yusuan.dataset.compare.ComparisonSettlement} writes this into the database after every run, and which
 * disclosures count in a region; the SQL of the views ({@code R__compare_views.sql}) does the rest. Begin with
 * {@link org.yusuan.dataset.compare.CompareView}.
 */
@NullMarked
package org.yusuan.dataset.compare;

import org.jspecify.annotations.NullMarked;
