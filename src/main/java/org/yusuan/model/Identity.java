package org.yusuan.model;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a disclosure: body, region, year and kind. Documents with the same identity are editions of one disclosure.
 * A part that the document does not decide is empty or null, and a finding says so.
 *
 * @param province name of the province, such as 山西省; empty if unknown
 * @param regionCode GB/T 2260, six digits; empty if unknown
 * @param regionName name of the region of that code; empty if unknown
 * @param entityName without a trailing [部门], （汇总）, （本级）; empty if unknown
 * @param entityLevel department or unit
 * @param fiscalYear null if unknown
 * @param kind budget or final accounts
 */
public record Identity(
        String province,
        String regionCode,
        String regionName,
        String entityName,
        @Nullable EntityLevel entityLevel,
        @Nullable Integer fiscalYear,
        @Nullable DisclosureKind kind) {}
