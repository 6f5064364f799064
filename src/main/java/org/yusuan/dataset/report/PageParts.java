package org.yusuan.dataset.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of the page that lie in the jar. */
final class PageParts {
    private static final String FOLDER = "/report/";

    /** In this order they are one module: each uses only what stands before it. */
    private static final List<String> SCRIPTS = List.of(
            "data.js",
            "format.js",
            "download.js",
            "table.js",
            "chart.js",
            "run.js",
            "coverage.js",
            "compare.js",
            "findings.js",
            "page.js");

    private PageParts() {}

    static String frame() {
        return text("page.html");
    }

    static String style() {
        return text("page.css");
    }

    static String library() {
        return text("echarts/echarts.common.min.js");
    }

    static String script() {
        return SCRIPTS.stream().map(PageParts::text).collect(Collectors.joining("\n"));
    }

    private static String text(String name) {
        try (@Nullable InputStream in = PageParts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it has no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
