package org.yusuan.cli.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/**
 * The portal of a publisher, with lists of documents in GBK, and the job that harvests it.
 *
 * @param portal that answers
 * @param titles of the documents in the lists, newest first; a document's address is made of its title
 */
record PlayedPortal(Portal portal, List<String> titles) implements AutoCloseable {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int ON_A_PAGE = 20;

    /** The robots.txt forbids a folder; no list exists yet. */
    static PlayedPortal open() {
        Portal portal = Portal.open();
        portal.robots("User-agent: *\nDisallow: /forbidden/\n");
        return new PlayedPortal(portal, new ArrayList<>());
    }

    /** Bytes that pass for a PDF. */
    static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static String path(String title) {
        return "/files/" + title + ".pdf";
    }

    /** Publishes a document with that content at the top of the list. */
    void publish(String title, String content) {
        publish(title, pdf(content));
    }

    void publish(String title, byte[] content) {
        portal.file(path(title), content);
        titles.add(0, title);
    }

    /** Removes a document and its link. */
    void remove(String title) {
        portal.without(path(title));
        titles.remove(title);
    }

    /**
     * Writes the lists again.
     *
     * @param others addresses of further links on the first page
     */
    void list(String... others) {
        int pages = (titles.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        for (int page = 0; page < pages; page++) {
            StringBuilder html = new StringBuilder("<html><head><meta charset=gbk><title>预算公开</title></head><ul>");
            titles.subList(page * ON_A_PAGE, Math.min(titles.size(), (page + 1) * ON_A_PAGE))
                    .forEach(title -> html.append(row(path(title), "2024年部门预算 " + title)));
            if (page == 0) {
                List.of(others).forEach(other -> html.append(row(other, "2024年部门预算")));
            }
            html.append("</ul><script>createPageHTML(")
                    .append(pages)
                    .append(", ")
                    .append(page);
            html.append(", \"list\", \"html\");</script></html>");
            byte[] bytes = html.toString().getBytes(GBK);
            // no charset in the header: the page says it itself
            portal.at(page == 0 ? "/list.html" : "/list_" + page + ".html")
                    .always(Responses.file(bytes).with("Content-Type", "text/html"));
        }
    }

    /** Writes the job into a folder; returns its directory. */
    Path jobs(Path folder) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(jobs.resolve("portal.yaml"), """
                name: portal
                contact: data@office.example
                start: ["%s"]
                paging: {address: "list_{n}.html", from: 1, count: 'createPageHTML\\((\\d+)'}
                links:
                  css: ul a
                  text: 部门预算
                published: {css: .date}
                region: "140200"
                recheck: 1
                private_hosts: ["127.0.0.1"]
                politeness: {delay: 1ms, concurrency: 4, backoff: 1ms}
                limits: {size: 1MB, speed: 1KB, window: 500ms}
                """.formatted(portal.uri("/list.html")));
        return jobs;
    }

    @Override
    public void close() throws IOException {
        portal.close();
    }

    private static String row(String address, String text) {
        return "<li><a href='" + address + "'>" + text + "</a><span class=date>2024-02-08</span></li>\n";
    }
}
