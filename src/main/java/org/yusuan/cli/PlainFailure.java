package org.yusuan.cli;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.yusuan.io.IoFailure;
import org.yusuan.model.CannotRunException;

/** One line for a person out of an exception; the whole of it goes to the log. */
final class PlainFailure {
    private PlainFailure() {}

    static String message(Throwable failure) {
        return first(failure, CannotRunException.class)
                .map(Throwable::getMessage)
                .or(() -> first(failure, BindException.class).map(PlainFailure::ofSettings))
                .or(() -> IoFailure.explain(failure))
                .or(() -> first(failure, SQLException.class).map(PlainFailure::ofDatabase))
                .orElseGet(() -> "a defect of the program ("
                        + failure.getClass().getSimpleName() + "): please report it with the log");
    }

    private static String ofSettings(BindException failure) {
        return first(failure, IllegalArgumentException.class)
                .map(Throwable::getMessage)
                .orElse("the settings under '" + failure.getName() + "' cannot be understood");
    }

    /** The driver's message may name the address, but not the password. */
    private static String ofDatabase(SQLException failure) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return "the database cannot be used: " + message;
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> kind) {
        return Stream.<Throwable>iterate(failure, link -> link != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
