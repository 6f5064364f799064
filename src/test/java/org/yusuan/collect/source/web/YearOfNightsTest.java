package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.collect.source.web.PlayedNights.look;
import static org.yusuan.collect.source.web.PlayedNights.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.SourceReport;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** Five sources over 300 nights: each change for the worse is reported in its first night, and nothing else is. */
@Timeout(300)
class YearOfNightsTest {
    private static final int NIGHTS = 300;
    private static final List<String> SOURCES = List.of("challenge", "error", "login", "redesign", "firewall");

    private final Portal portal = Portal.open();
    private final PlayedNights nights;

    YearOfNightsTest(@TempDir Path folder) {
        this.nights = new PlayedNights(folder);
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @Test
    void eachChangeIsReportedInItsFirstNightAndNothingElseIs() {
        SOURCES.forEach(source -> nights.job(
                source,
                "start: ['%s']\nlinks: {css: ul a}\nlimits: {documents: 50}\n"
                        .formatted(portal.uri("/" + source + "/list.html"))
                        .replace("recheck: 1", "recheck: 7")));
        Map<String, List<Integer>> reported = new TreeMap<>();
        for (int night = 0; night < NIGHTS; night++) {
            for (String source : SOURCES) {
                publish(source, night);
            }
            for (SourceReport report : nights.night()) {
                if (!look(report).isEmpty()) {
                    reported.computeIfAbsent(report.source(), one -> new ArrayList<>())
                            .add(night);
                }
            }
        }
        assertThat(reported)
                .isEqualTo(Map.of(
                        "challenge", List.of(60),
                        "error", List.of(100),
                        "login", List.of(140),
                        "redesign", List.of(180),
                        "firewall", List.of(220)));
    }

    /** Something new every tenth night, and for ten nights of the year a change for the worse. */
    private void publish(String source, int night) {
        int trouble = 60 + 40 * SOURCES.indexOf(source);
        boolean isTroubled = night >= trouble && night < trouble + 10;
        String list = "/" + source + "/list.html";
        StringBuilder links = new StringBuilder();
        for (int number = Math.max(0, night / 10 - 3); number <= night / 10; number++) {
            String path = "/" + source + "/" + number + ".pdf";
            links.append("<li><a href=").append(path).append(">2024年预算</a>");
            if (isTroubled && source.equals("firewall") && number == night / 10) {
                portal.at(path).always(Responses.status(412));
            } else {
                portal.file(path, pdf(source + number));
            }
        }
        portal.page(list, "<h1>预算公开</h1><ul>" + links + "</ul>");
        if (isTroubled) {
            switch (source) {
                case "challenge" -> portal.page(list, "<script>document.cookie='a=1';location.reload()</script>");
                case "error" -> portal.page(list, "<title>404</title><p>页面不存在");
                case "login" -> portal.page(list, "<form><input type=password></form>");
                case "redesign" -> portal.page(list, "<div>" + links.toString().replace("<li>", "<p>") + "</div>");
                default -> {}
            }
        }
    }
}
