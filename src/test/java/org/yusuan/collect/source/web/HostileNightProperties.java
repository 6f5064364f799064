package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.FileSystemUtils;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** Whatever the servers of a night send: the night ends, each address has one named ending, and no other source suffers. */
class HostileNightProperties {

    @Property(tries = 40)
    void eachAddressHasOneNamedEnding(
            @ForAll("responses") List<String> responses, @ForAll("responses") List<String> pages) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try (Portal portal = Portal.open();
                Portal quiet = Portal.open()) {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < responses.size(); i++) {
                portal.at("/" + i + ".pdf").always(Responses.raw(responses.get(i)));
                list.append("<a href=").append(i).append(".pdf>").append(i).append("</a>");
            }
            portal.page("/list.html", list.toString());
            portal.at("/hostile.html").always(Responses.raw(pages.get(0)));
            quiet.page("/list.html", "<a href=1.pdf>1</a>");
            quiet.file("/1.pdf", PlayedNights.pdf("1"));
            PlayedNights nights = new PlayedNights(folder);
            String job = "links: {address: pdf}\nstart: ['%s', '%s']\nlimits: {speed: 1B}\n";
            nights.job("hostile", job.formatted(portal.uri("/list.html"), portal.uri("/hostile.html")));
            nights.job("quiet", "links: {address: pdf}\nstart: ['%s']\n".formatted(quiet.uri("/list.html")));

            List<SourceReport> reports = nights.night();

            assertThat(reports.get(0).seen()).isGreaterThanOrEqualTo(responses.size());
            assertThat(reports.get(0).items()).extracting(SourceItem::address).doesNotHaveDuplicates();
            assertThat(reports.get(0).items()).extracting(SourceItem::reason).doesNotContain("defect");
            assertThat(reports.get(1).seen()).isEqualTo(1);
            assertThat(PlayedNights.look(reports.get(1))).isEmpty();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Provide
    Arbitrary<List<String>> responses() {
        Arbitrary<Integer> status =
                Arbitraries.of(100, 200, 200, 200, 204, 206, 301, 304, 401, 404, 412, 416, 429, 500, 999);
        Arbitrary<String> head = Combinators.combine(
                        Arbitraries.of(
                                "Content-Type",
                                "Content-Disposition",
                                "Content-Encoding",
                                "Location",
                                "ETag",
                                "Last-Modified",
                                "Retry-After",
                                "Content-Length",
                                "Transfer-Encoding"),
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "text/html; charset='utf-8'",
                                        "text/html; charset=\"a b\"",
                                        "x; charset=%",
                                        "attachment; filename=\"" + "\\\"a".repeat(4_000),
                                        "gzip",
                                        "/1.pdf",
                                        "0",
                                        "9999999",
                                        "chunked"),
                                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60)))
                .as((name, value) -> name + ": " + value + "\r\n");
        Arbitrary<String> body = Arbitraries.of(
                "",
                "%PDF-1.7 a",
                "<html><title>404</title>",
                "PK\u0003\u0004",
                "5\r\nhello\r\n0\r\n\r\n",
                "<a href=1.pdf>".repeat(500),
                "<div>".repeat(5_000));
        return Combinators.combine(status, head.list().ofMaxSize(3), body)
                .as((code, lines, text) -> "HTTP/1.1 " + code + " -\r\n" + String.join("", lines) + "\r\n" + text)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
