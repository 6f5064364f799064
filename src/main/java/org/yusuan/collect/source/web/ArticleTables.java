package org.yusuan.collect.source.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yusuan.model.DocumentId;

/** Decides whether an article is a document itself because its tables stand in the page. */
final class ArticleTables {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_AMOUNTS = 4;
    private static final Pattern AMOUNT = Pattern.compile("[-－]?\\d{1,3}(?:[,，]?\\d{3}){0,6}(?:\\.\\d{1,6})?");
    private static final Pattern BUDGET = Pattern.compile("预算|决算|支出|收入|经费|万元");

    private ArticleTables() {}

    /** Whether a page has a table of budget figures. */
    static boolean holds(Document page) {
        return page.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .anyMatch(ArticleTables::isBudget);
    }

    /** Identifies the tables of a page whatever stands around them, such as the number of its visitors; empty if it has none. */
    static Optional<DocumentId> digest(Path page, String charset) throws IOException {
        Document html = Jsoup.parse(PageDecoder.of(Files.readAllBytes(page), charset));
        String text = html.select("table").text();
        return text.isBlank() ? Optional.empty() : Optional.of(DocumentId.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isBudget(Element table) {
        long amounts = table.select("td").stream()
                .map(cell -> cell.text().strip())
                .filter(text -> AMOUNT.matcher(text).matches())
                .count();
        Element parent = table.parent();
        String around = table.text() + (parent == null ? "" : parent.ownText());
        return table.select("tr").size() >= LEAST_ROWS
                && amounts >= LEAST_AMOUNTS
                && BUDGET.matcher(around).find();
    }
}
