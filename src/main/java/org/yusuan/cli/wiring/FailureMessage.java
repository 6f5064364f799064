package org.yusuan.cli.wiring;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.yusuan.io.IoFailure;
import org.yusuan.model.CannotRunException;

/** Explains a failure in one line: what happened, and what to do. The log has the stack trace. */
public final class FailureMessage {
    private FailureMessage() {}

    /** The line for a failure, without a line break. */
    public static String message(Throwable failure) {
        return first(failure, CannotRunException.class)
                .map(Throwable::getMessage)
                .or(() -> first(failure, BindException.class).map(FailureMessage::ofSettings))
                .or(() -> IoFailure.explain(failure))
                .or(() -> first(failure, SQLException.class).map(FailureMessage::ofDatabase))
                .orElseGet(() -> "a defect of the program ("
                        + failure.getClass().getSimpleName() + "): please report it with the log");
    }

    private static String ofSettings(BindException failure) {
        return first(failure, IllegalArgumentException.class)
                .map(Throwable::getMessage)
                .orElse("the settings under '" + failure.getName() + "' cannot be understood");
    }

    /** The message of a driver may name the address, but never the password. */
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
