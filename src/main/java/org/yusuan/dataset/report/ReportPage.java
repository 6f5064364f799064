package org.yusuan.dataset.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page as text: the frame, with style, data and scripts put into it. */
final class ReportPage {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private ReportPage() {}

    /**
     * The page.
     *
     * @param dataset what the documents decide
     * @param run what the last run decides
     */
    static String of(List<PageTable> dataset, List<PageTable> run) {
        String library = PageParts.library();
        String script = PageParts.script();
        Map<String, String> slots = Map.of(
                "policy", ContentPolicy.allowing(library, script),
                "style", PageParts.style(),
                "dataset", SafeJson.of(dataset),
                "run", SafeJson.of(run),
                "library", library,
                "script", script);
        return SLOT.matcher(PageParts.frame())
                .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), slot.group())));
    }
}
