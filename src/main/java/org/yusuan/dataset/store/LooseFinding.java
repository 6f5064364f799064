package org.yusuan.dataset.store;

import org.yusuan.model.Finding;

/**
 * A finding about no document: in {@code findings.csv} its {@code disclosure_id} is empty.
 *
 * @param source the file it is about, such as {@code overrides.csv}
 * @param finding what was found
 */
public record LooseFinding(String source, Finding finding) {}
