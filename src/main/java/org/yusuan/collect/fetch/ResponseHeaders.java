package org.yusuan.collect.fetch;

import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;

/**
 * What of an answer's head belongs to the body, as it was sent; empty where it was not.
 *
 * <p>The answer that goes on with a download leaves it out (RFC 9110, 15.3.7), so it is kept with the part.
 */
record ResponseHeaders(String type, String coding, String disposition, String etag, String modified) {
    static final int COUNT = 5;
    static final ResponseHeaders NONE = new ResponseHeaders("", "", "", "", "");

    static ResponseHeaders of(HttpMessage answer) {
        return new ResponseHeaders(
                line(answer, HttpHeaders.CONTENT_TYPE),
                line(answer, HttpHeaders.CONTENT_ENCODING),
                line(answer, "Content-Disposition"),
                line(answer, HttpHeaders.ETAG),
                line(answer, HttpHeaders.LAST_MODIFIED));
    }

    /** A header's value; of several, the first. */
    static String line(HttpMessage answer, String name) {
        Header header = answer.getFirstHeader(name);
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
        ContentType content = ContentType.parseLenient(type);
        String mime = content == null || content.getMimeType() == null ? "" : content.getMimeType();
        String charset = content == null ? null : content.getParameter("charset");
        return new BodyHeaders(
                mime.toLowerCase(Locale.ROOT),
                charset == null ? "" : charset,
                ContentDisposition.fileName(disposition),
                validators(),
                DateUtils.parseStandardDate(modified));
    }
}
