package org.yusuan.collect.source.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.collect.fetch.CharsetGuess;
import org.yusuan.collect.fetch.PercentEncoding;
import org.yusuan.collect.source.LinkAddress;

/** Decides what the address of a link says of a document. In the end the content decides. */
final class DocumentAddress {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)\\.(pdf|docx?|docm|xlsx?|xlsm|wps|et|ofd|csv|rtf|zip|rar|7z|jpe?g|png|tiff?)$");
    /** Parameters in which viewers such as pdf.js take the address of the file that they show. */
    private static final Set<String> SHOWN_FILE = Set.of("file", "url", "src", "pdf", "pdfurl", "fileurl", "path");

    private DocumentAddress() {}

    /** Whether an address looks like that of a document: its path ends like one, or a parameter names one. */
    static boolean isDocument(URI address) {
        return DOCUMENT.matcher(address.getPath()).find()
                || parameters(address)
                        .anyMatch(part -> DOCUMENT.matcher(value(part)).find());
    }

    /** The file that a viewer shows, such as {@code viewer.html?file=/a.pdf}; any other address as it is. */
    static URI shown(URI address) {
        String path = address.getPath().toLowerCase(Locale.ROOT);
        boolean isPage = path.endsWith(".html") || path.endsWith(".htm") || path.contains("viewer");
        if (!isPage) {
            return address;
        }
        return parameters(address)
                .filter(part -> SHOWN_FILE.contains(name(part)))
                .map(DocumentAddress::value)
                .filter(value -> DOCUMENT.matcher(withoutQuery(value)).find())
                .map(value -> LinkAddress.of(address, value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(address);
    }

    private static Stream<String> parameters(URI address) {
        return address.getRawQuery() == null
                ? Stream.empty()
                : Stream.of(address.getRawQuery().split("&", -1));
    }

    private static String name(String part) {
        int end = part.indexOf('=');
        return (end < 0 ? part : part.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String value(String part) {
        String raw = part.substring(part.indexOf('=') + 1);
        return PercentEncoding.decode(raw).map(CharsetGuess::decode).orElse(raw);
    }

    private static String withoutQuery(String address) {
        int end = address.indexOf('?');
        return end < 0 ? address : address.substring(0, end);
    }
}
