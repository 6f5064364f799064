/**
 * Regions, entities and years side by side. {@code concepts.yaml} says which printed names and codes mean the same;
 * {@link org.yusuan.dataset.compare.ComparisonSettlement} writes that, and which disclosures count in a region, into the database
 * after every run; views of the database ({@link org.yusuan.dataset.compare.CompareView}) do the rest.
 */
@NullMarked
package org.yusuan.dataset.compare;

import org.jspecify.annotations.NullMarked;
