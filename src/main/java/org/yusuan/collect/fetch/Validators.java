package org.yusuan.collect.fetch;

/**
 * What a server needs to decide whether a document changed since an earlier visit (RFC 9110, 8.8).
 *
 * @param etag the entity tag as the server wrote it, quotes and {@code W/} included; empty if it gave none
 * @param lastModified the date as the server wrote it; empty if it gave none
 */
public record Validators(String etag, String lastModified) {
    /** Those of a first visit, or of a server that gives none. */
    public static final Validators NONE = new Validators("", "");

    /**
     * The strong entity tag, which promises the same bytes; empty if there is none. A download is resumed only with one: weak
     * tags and dates promise less (RFC 9110, 8.8.1 and 13.1.5).
     */
    String strong() {
        return etag.startsWith("\"") ? etag : "";
    }
}
