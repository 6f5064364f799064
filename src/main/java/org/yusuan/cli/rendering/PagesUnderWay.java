package org.yusuan.cli.rendering;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far the documents are that are being read: a long scan takes minutes. */
final class PagesUnderWay {
    private final SortedMap<String, String> documents = new TreeMap<>();

    void read(String document, int read, int pages) {
        documents.put(document, read + " of " + pages + " pages");
    }

    void done(String document) {
        documents.remove(document);
    }

    /** Such as {@code a.pdf: 40 of 300 pages; b.pdf: 12 of 28 pages}; empty where nothing is under way. */
    String text() {
        return documents.entrySet().stream()
                .map(document -> document.getKey() + ": " + document.getValue())
                .collect(Collectors.joining("; "));
    }
}
