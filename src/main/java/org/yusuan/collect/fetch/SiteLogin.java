package org.yusuan.collect.fetch;

import java.net.URI;

/**
 * Credentials for one site. The secret itself is in an environment variable and nowhere else.
 *
 * @param origin scheme, host and port of the site, such as {@code https://portal.example.cn}; the secret is sent nowhere
 *     else, whatever a page or a redirect says
 * @param authorizationEnv the name of the environment variable that holds the header Authorization, such as {@code Basic …}
 */
public record SiteLogin(URI origin, String authorizationEnv) {

    /** @throws IllegalArgumentException if the origin has no scheme or no host */
    public SiteLogin {
        if (origin.getScheme() == null || origin.getHost() == null) {
            throw new IllegalArgumentException("a login needs a scheme and a host, such as https://portal.example.cn");
        }
    }
}
