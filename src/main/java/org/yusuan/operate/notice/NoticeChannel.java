package org.yusuan.operate.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to send a notice, such as e-mail. */
interface NoticeChannel {

    /** The name of the channel in the outbox, in lower-case letters. */
    String name();

    /**
     * Sends a notice. When this returns, the server has accepted it.
     *
     * @throws NotSentException if the server has not accepted it, or that is unknown
     */
    void send(Notice notice);

    /** A notice was not accepted. The message says by which server and why, and contains no secret. */
    final class NotSentException extends RuntimeException {
        NotSentException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The secrets of the channels: variables of the environment, which are never logged or written to a file. */
    @FunctionalInterface
    interface Secrets {
        /** The key that signs what the webhook gets. */
        String WEBHOOK = "YUSUAN_WEBHOOK_SECRET";

        /** The user at the mail server; without it the program does not log in. */
        String MAIL_USER = "YUSUAN_SMTP_USER";

        /** The password at the mail server. */
        String MAIL_PASSWORD = "YUSUAN_SMTP_PASSWORD";

        /** The value of a variable; null if it is not set. */
        @Nullable
        String variable(String name);

        /** The value of a variable, stripped; empty if it is not set or blank. */
        default Optional<String> of(String name) {
            return Optional.ofNullable(variable(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }
}
