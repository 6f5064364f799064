package org.yusuan.dataset.store;

import java.util.Arrays;
import java.util.function.Function;

/** Constants by the words that stand for them in the database. */
final class Words {
    private Words() {}

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException if there is none: the database is of another version, or was changed by hand
     */
    static <E extends Enum<E>> E constant(Class<E> type, Function<E, String> word, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The database holds '%s', which is no %s of this version"
                                .formatted(text, type.getSimpleName())));
    }
}
