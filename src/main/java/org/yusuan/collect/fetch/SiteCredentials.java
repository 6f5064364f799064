package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The credentials of a policy, read from the environment once. It is no record, so that no log prints its secrets. */
final class SiteCredentials {
    private final Map<Origin, String> authorizations = new HashMap<>();
    private final @Nullable URI proxy;

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException naming a variable that is not set or not valid, never its value
     */
    SiteCredentials(WebPolicy policy, FetchContext.Environment environment) {
        for (SiteLogin login : policy.logins()) {
            authorizations.put(Origin.of(login.origin()), environment.required(login.authorizationEnv()));
        }
        proxy = policy.proxyEnv() == null ? null : proxy(policy.proxyEnv(), environment);
    }

    /** The header Authorization for an address; empty if there is none. */
    Optional<String> authorization(URI uri) {
        return Optional.ofNullable(authorizations.get(Origin.of(uri)));
    }

    /** The proxy's address with its credentials; null if there is none. */
    @Nullable
    URI proxy() {
        return proxy;
    }

    private static URI proxy(String variable, FetchContext.Environment environment) {
        return WebAddress.read(environment.required(variable))
                .orElseThrow(() -> new IllegalArgumentException("the environment variable " + variable
                        + " must hold the address of a proxy, such as http://name:secret@proxy.example:3128"));
    }
}
