package org.yusuan.dataset.export;

import org.yusuan.dataset.store.Disclosure;

/**
 * Something that a disclosure holds, with the disclosure.
 *
 * @param disclosure where it stands
 * @param content what it is
 */
record DisclosurePart<T>(Disclosure disclosure, T content) {}
