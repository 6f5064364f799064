package org.yusuan.operate.notice;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is notified of runs, and how. Secrets are not settings: they come from the environment.
 *
 * @param when which runs are notified
 * @param attempts how often a notice is tried before it is given up, at least 1
 * @param patience the longest time that a server may take for one step
 * @param webhook the address that gets JSON; null for none
 * @param mail the mail server; null for none
 */
@ConfigurationProperties("yusuan.notice")
record NoticeSettings(
        When when,
        int attempts,
        Duration patience,
        @Nullable Webhook webhook,
        @Nullable Mail mail) {

    /** @throws IllegalArgumentException if a value is not allowed; the message says what is */
    NoticeSettings {
        require(attempts > 0, "attempts must be at least 1, but is " + attempts);
        require(patience.toMillis() > 0, "patience must be longer than nothing, but is " + patience);
    }

    /** Which runs are notified. */
    enum When {
        /** Those that need attention. */
        LOOK,
        /** All; silence then means that the machine is down. */
        ALWAYS
    }

    /**
     * A webhook.
     *
     * @param url the address that JSON is posted to
     */
    record Webhook(URI url) {
        Webhook {
            String scheme = String.valueOf(url.getScheme());
            require(
                    scheme.matches("(?i)https?") && url.getHost() != null,
                    "webhook.url must be an address with http or https and a host");
            require(url.getUserInfo() == null, "webhook.url must hold no credentials; use the secret of the signature");
        }
    }

    /**
     * A mail server.
     *
     * @param host the name of the server
     * @param port its port, usually 587 for submission with STARTTLS
     * @param security how the connection is protected
     * @param from the sender
     * @param to the recipients, at least one
     */
    record Mail(String host, int port, Security security, String from, List<String> to) {
        Mail {
            require(!host.isBlank(), "mail.host must be the name of a server");
            require(port > 0 && port < 65536, "mail.port must be from 1 to 65535, but is " + port);
            require(!from.isBlank(), "mail.from must be an address");
            require(!to.isEmpty(), "mail.to must name at least one address");
            to = List.copyOf(to);
        }
    }

    /** How a connection to a mail server is protected. */
    enum Security {
        /** STARTTLS (RFC 3207), and no connection if the server does not offer it. */
        STARTTLS,
        /** TLS from the first byte (port 465). */
        TLS,
        /** No protection, for a relay on the same machine. */
        NONE
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("yusuan.notice." + rule);
        }
    }
}
