package org.yusuan.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enum constant that a word stands for: in the output contract, in a YAML file, in the database. By default the word is the
 * constant's name in lower case.
 */
public interface Worded {

    /** The name of the constant; every enum has this method. */
    String name();

    /** The word that stands for the constant outside the program. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the constant of a word; empty if there is none. Upper and lower case differ. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** The words of all constants, in the order of the enum. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Worded::word).toList();
    }
}
