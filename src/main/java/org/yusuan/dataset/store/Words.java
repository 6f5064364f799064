package org.yusuan.dataset.store;

import org.yusuan.model.Worded;

/** Constants by the words that stand for them in the database. */
final class Words {
    private Words() {}

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException if there is none: the database is of another version, or was changed by hand
     */
    static <E extends Enum<E> & Worded> E constant(Class<E> type, String text) {
        return Worded.find(type, text)
                .orElseThrow(
                        () -> new IllegalArgumentException("The database holds '%s', which is no %s of this version"
                                .formatted(text, type.getSimpleName())));
    }
}
