package org.yusuan.dataset.compare;

import org.jspecify.annotations.Nullable;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;

/**
 * Who should publish what, by the definition of a job.
 *
 * @param regionCode GB/T 2260, six digits
 * @param entityName as the disclosure names it
 * @param level null for any
 * @param fiscalYear null for any
 * @param kind null for any
 */
public record Publisher(
        String regionCode,
        String entityName,
        @Nullable EntityLevel level,
        @Nullable Integer fiscalYear,
        @Nullable DisclosureKind kind) {}
