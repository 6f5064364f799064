package org.yusuan.collect.fetch;

/**
 * By what a server tells whether something changed (RFC 9110, 8.8).
 *
 * @param etag the entity tag as the server wrote it, quotes and {@code W/} included; empty if it gave none
 * @param lastModified the date as the server wrote it; empty if it gave none
 */
public record Validators(String etag, String lastModified) {
    /** Of a first visit, or of a server that gives none. */
    public static final Validators NONE = new Validators("", "");

    /**
     * The tag that says "the same bytes", for a download that goes on where it broke off; empty if there is none. Weak
     * tags and dates do not say that (RFC 9110, 8.8.1 and 13.1.5).
     */
    String strong() {
        return etag.startsWith("\"") ? etag : "";
    }
}
