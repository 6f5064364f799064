package org.yusuan.export;

import org.yusuan.store.Disclosure;

/**
 * Something that a disclosure holds, with the disclosure.
 *
 * @param disclosure where it stands
 * @param content what it is
 */
record Part<T>(Disclosure disclosure, T content) {}
