package org.yusuan.document.template;

import org.jspecify.annotations.Nullable;
import org.yusuan.model.RowKind;

/**
 * The place of an entry in the hierarchy of its table.
 *
 * @param kind what the row is
 * @param parent the entry it is part of; null at the top
 */
record RowPlace(RowKind kind, @Nullable ItemRow parent) {}
