package org.yusuan.collect.fetch;

import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;

/**
 * The headers of a response that belong to its body, as they were sent; empty where they were not.
 *
 * <p>The response that resumes a download leaves them out (RFC 9110, 15.3.7), so they are kept with the partial download.
 */
record ResponseHeaders(String type, String coding, String disposition, String etag, String modified) {
    static final int COUNT = 5;
    static final ResponseHeaders NONE = new ResponseHeaders("", "", "", "", "");

    static ResponseHeaders of(HttpMessage response) {
        return new ResponseHeaders(
                value(response, HttpHeaders.CONTENT_TYPE),
                value(response, HttpHeaders.CONTENT_ENCODING),
                value(response, "Content-Disposition"),
                value(response, HttpHeaders.ETAG),
                value(response, HttpHeaders.LAST_MODIFIED));
    }

    /** The value of a header; of several, the first; empty if there is none. */
    static String value(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    static ResponseHeaders of(List<String> lines) {
        return new ResponseHeaders(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
    }

    List<String> lines() {
        return List.of(type, coding, disposition, etag, modified);
    }

    Validators validators() {
        return new Validators(etag, modified);
    }

    BodyHeaders read() {
        return new BodyHeaders(
                mediaType(type),
                unquoted(HeaderParameters.of(type).getOrDefault("charset", "")),
                ContentDisposition.fileName(disposition),
                validators(),
                DateUtils.parseStandardDate(modified));
    }

    private static String mediaType(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Removes quotes of any kind: some servers write {@code charset='utf-8'}. */
    private static String unquoted(String name) {
        StringBuilder plain = new StringBuilder();
        name.chars().filter(c -> c != '\'' && c != '"' && c != '`').forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }
}
