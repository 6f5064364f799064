package org.yusuan.dataset.changes;

import java.util.List;

/**
 * The rows of one document, in their order.
 *
 * @param document its {@code disclosure_id}
 * @param rows at least one
 */
record DocumentRows(String document, List<FactRow> rows) {}
