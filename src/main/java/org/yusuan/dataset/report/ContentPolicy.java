package org.yusuan.dataset.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.yusuan.model.Sha256;

/**
 * The Content Security Policy of the page (W3C CSP 3): it runs its own scripts, known by their hashes, loads nothing and
 * sends nothing. So no text of a publisher can become a script, even if an escape were forgotten.
 */
final class ContentPolicy {
    private ContentPolicy() {}

    /** The policy for a page with these scripts; the chart library sets styles of the elements that it makes. */
    static String allowing(String... scripts) {
        return "default-src 'none'; script-src "
                + Arrays.stream(scripts).map(ContentPolicy::hash).collect(Collectors.joining(" "))
                + "; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        byte[] digest = Sha256.newDigest().digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
