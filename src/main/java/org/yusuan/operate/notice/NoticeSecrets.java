package org.yusuan.operate.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of the environment. Their values are never logged, and stand in no file. */
@FunctionalInterface
interface NoticeSecrets {
    /** The key of the webhook's signature. */
    String WEBHOOK = "YUSUAN_WEBHOOK_SECRET";

    /** The name at the mail server; without it nobody logs in. */
    String MAIL_USER = "YUSUAN_SMTP_USER";

    /** The password at the mail server. */
    String MAIL_PASSWORD = "YUSUAN_SMTP_PASSWORD";

    /** The value of a variable; null if it is not set. */
    @Nullable
    String variable(String name);

    /** The value; empty if it is not set or blank. */
    default Optional<String> of(String name) {
        return Optional.ofNullable(variable(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
