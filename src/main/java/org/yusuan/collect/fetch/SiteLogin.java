package org.yusuan.collect.fetch;

import java.net.URI;

/**
 * Credentials for one site. The secret itself stands in an environment variable and nowhere else.
 *
 * @param origin scheme, host and port that it is for, such as {@code https://portal.example.cn}; it is sent nowhere else,
 *     whatever a page or a redirect says
 * @param authorizationEnv the environment variable with the value of the header Authorization, such as {@code Basic …}
 */
public record SiteLogin(URI origin, String authorizationEnv) {

    /** @throws IllegalArgumentException if the origin is none */
    public SiteLogin {
        if (origin.getScheme() == null || origin.getHost() == null) {
            throw new IllegalArgumentException("a login needs a scheme and a host, such as https://portal.example.cn");
        }
    }
}
