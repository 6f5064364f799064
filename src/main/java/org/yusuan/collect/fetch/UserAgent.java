package org.yusuan.collect.fetch;

import java.util.regex.Pattern;

/**
 * The name under which we make requests. An administrator whom we disturb must be able to reach us.
 *
 * @param version of the program, such as {@code 0.1.0}
 * @param contact a mail address or a web address of the person who runs the program
 */
public record UserAgent(String version, String contact) {
    /** The name that a robots.txt may address (RFC 9309, 2.2.1). */
    static final String PRODUCT = "Yusuan";

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]+");
    private static final Pattern CONTACT = Pattern.compile("https?://[!-~&&[^()]]+|[!-~&&[^()@]]+@[!-~&&[^()@]]+");

    /** @throws IllegalArgumentException saying what is missing */
    public UserAgent {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("\"" + version + "\" is no version");
        }
        if (!CONTACT.matcher(contact).matches()) {
            throw new IllegalArgumentException("contact must be a mail address or a web address in ASCII, so that a"
                    + " portal's administrator can reach you, but is \"" + contact + "\"");
        }
    }

    /** The value of the header User-Agent. */
    String header() {
        return PRODUCT + "/" + version + " (+" + contact + ")";
    }
}
