package org.yusuan.dataset.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Sha256;

/** Puts the page together: the frame, with style, data and scripts in its slots. */
final class ReportPage {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private ReportPage() {}

    /**
     * Makes the page.
     *
     * @param dataset the tables that depend on the documents alone
     * @param run the tables that depend on the last run
     */
    static String of(List<PageTable> dataset, List<PageTable> run) {
        String library = Parts.library();
        String script = Parts.script();
        Map<String, String> slots = Map.of(
                "policy", ContentPolicy.allowing(library, script),
                "style", Parts.style(),
                "dataset", SafeJson.of(dataset),
                "run", SafeJson.of(run),
                "library", library,
                "script", script);
        return SLOT.matcher(Parts.frame())
                .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), slot.group())));
    }

    /** Reads the parts of the page from the resources of the program. */
    static final class Parts {
        private static final String FOLDER = "/report/";

        /** Joined in this order they are one script; each uses only those before it. */
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

        private Parts() {}

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
            return SCRIPTS.stream().map(Parts::text).collect(Collectors.joining("\n"));
        }

        private static String text(String name) {
            try (@Nullable InputStream in = Parts.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: it has no resource " + FOLDER + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The Content Security Policy of the page (W3C CSP 3): it executes only its own scripts, identified by their hashes,
     * loads nothing and sends nothing. So no text of a publisher can become a script, even if it were not escaped.
     */
    private static final class ContentPolicy {
        private ContentPolicy() {}

        /** The policy for a page with these scripts. It allows inline styles, which the chart library sets. */
        static String allowing(String... scripts) {
            return "default-src 'none'; script-src "
                    + Arrays.stream(scripts).map(ContentPolicy::hash).collect(Collectors.joining(" "))
                    + "; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        }

        private static String hash(String script) {
            byte[] digest = Sha256.newDigest().digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        }
    }
}
