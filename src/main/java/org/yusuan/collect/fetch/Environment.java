package org.yusuan.collect.fetch;

import org.jspecify.annotations.Nullable;

/** The variables of the environment. */
@FunctionalInterface
interface Environment {
    /** That of this process. */
    Environment PROCESS = System::getenv;

    /** The value, null if it is not set. */
    @Nullable
    String variable(String name);

    /**
     * The value, without blanks around.
     *
     * @throws IllegalArgumentException if it is not set or blank
     */
    default String required(String name) {
        String set = variable(name);
        if (set == null || set.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return set.strip();
    }
}
