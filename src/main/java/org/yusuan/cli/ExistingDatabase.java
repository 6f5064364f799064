package org.yusuan.cli;

import org.yusuan.model.CannotRunException;

/** The database of a command that only looks: it must not make an empty one. */
final class ExistingDatabase {
    private ExistingDatabase() {}

    /** @throws CannotRunException if there is none */
    static DatabaseAddress of(OutputOptions place) {
        DatabaseAddress database = place.database();
        if (!database.exists()) {
            throw new CannotRunException(
                    "there is no database at " + database + " yet; it comes with the first: yusuan run");
        }
        return database;
    }
}
