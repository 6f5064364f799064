package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.regex.Pattern;

/** Makes an address fit for a message: without credentials and secrets of its query, and not too long. */
final class RedactedUrl {
    private static final int LONGEST = 300;
    private static final Pattern USER = Pattern.compile("//[^/?#@]*@");
    private static final Pattern SECRET = Pattern.compile(
            "([?&;][^=&;]*(?:token|secret|sign|password|passwd|pwd|auth|session|ticket|key|credential|code)[^=&;]*=)[^&;]*",
            Pattern.CASE_INSENSITIVE);

    private RedactedUrl() {}

    static String of(URI uri) {
        return of(uri.toString());
    }

    static String of(String uri) {
        String open = USER.matcher(uri).replaceAll("//");
        String safe = SECRET.matcher(open).replaceAll("$1[hidden]");
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
    }
}
