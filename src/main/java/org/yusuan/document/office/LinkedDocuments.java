package org.yusuan.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Counts the documents that a web page links to, which are its attachments. */
public final class LinkedDocuments {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)[^?#]*\\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z)(?:[?#].*)?");

    private LinkedDocuments() {}

    /**
     * Counts the addresses that end like the name of a document, each once.
     *
     * @throws IOException if the file cannot be read
     */
    public static int count(Path page) throws IOException {
        return (int) Jsoup.parse(HtmlFile.text(Files.readAllBytes(page))).select("a[href]").stream()
                .map(link -> link.attr("href").strip())
                .filter(address -> DOCUMENT.matcher(address).matches())
                .distinct()
                .count();
    }
}
