package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The looks that a web page gives its elements: by the style sheets within it and by the elements' own attributes. Only what
 * shows or hides text is kept. No style sheet is loaded from elsewhere.
 */
final class HtmlStyles {
    private static final Set<String> KEPT = Set.of(
            "display",
            "visibility",
            "mso-hide",
            "mso-ignore",
            "opacity",
            "font-size",
            "text-decoration",
            "text-decoration-line",
            "vertical-align",
            "color",
            "background",
            "background-color",
            "background-image");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+|\\[[^]]*]|:[\\w-]+");

    /** More rules than any page of a budget has; each is looked up in the whole page. */
    private static final int MOST_RULES = 2_000;

    private static final int OWN = 1_000_000;
    private static final int IMPORTANT = 10_000_000;

    private final Map<Element, Map<String, Declared>> byElement = new IdentityHashMap<>();
    private int order;

    private record Declared(String value, int weight, int order) {}

    private record Rule(String selector, String declarations, int weight) {}

    /**
     * The looks of a page.
     *
     * @param sheets style sheets that belong to it and stand elsewhere, as in a web archive
     */
    HtmlStyles(Document page, List<String> sheets) {
        List<String> all = new ArrayList<>(sheets);
        page.select("style").forEach(style -> {
            if (!style.attr("media").equalsIgnoreCase("print")) {
                all.add(style.data());
            }
        });
        all.stream().flatMap(sheet -> rules(sheet).stream()).limit(MOST_RULES).forEach(rule -> apply(page, rule));
        page.select("[style]").forEach(e -> declare(e, e.attr("style"), OWN));
    }

    /** The value of a property that is declared for an element, in small letters; empty if none is. */
    String of(Element element, String property) {
        Declared declared = byElement.getOrDefault(element, Map.of()).get(property);
        return declared == null ? "" : declared.value;
    }

    private static List<Rule> rules(String sheet) {
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(forScreens(COMMENT.matcher(sheet).replaceAll(" ")));
        while (rule.find()) {
            for (String selector : rule.group(1).split(",")) {
                rules.add(new Rule(selector.strip(), rule.group(2), weight(selector)));
            }
        }
        return rules;
    }

    /** Without what holds for paper alone, and without the frames of what holds for screens. */
    private static String forScreens(String sheet) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < sheet.length()) {
            int media = sheet.indexOf("@media", at);
            int open = media < 0 ? -1 : sheet.indexOf('{', media);
            if (open < 0) {
                return kept.append(sheet.substring(at)).toString();
            }
            int close = close(sheet, open);
            kept.append(sheet, at, media);
            if (sheet.substring(media, open).matches("(?is)@media.*\\b(screen|all)\\b.*")) {
                kept.append(sheet, open + 1, close);
            }
            at = Math.min(sheet.length(), close + 1);
        }
        return kept.toString();
    }

    private static int close(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sheet.length();
    }

    private static int weight(String selector) {
        int ids = (int) ID.matcher(selector).results().count();
        int classes = (int) CLASS.matcher(selector).results().count();
        int elements = selector.strip().split("[\\s>+~]+").length;
        return ids * 10_000 + classes * 100 + elements;
    }

    private void apply(Document page, Rule rule) {
        boolean matters = KEPT.stream().anyMatch(rule.declarations.toLowerCase(Locale.ROOT)::contains);
        if (!matters || rule.selector.isEmpty() || rule.selector.startsWith("@") || rule.selector.contains(":")) {
            return;
        }
        try {
            page.select(QueryParser.parse(rule.selector)).forEach(e -> declare(e, rule.declarations, rule.weight));
        } catch (SelectorParseException | IllegalArgumentException e) {
            // a selector that is not known selects nothing
            return;
        }
    }

    private void declare(Element element, String declarations, int weight) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            String name =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEPT.contains(name)) {
                String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                boolean important = value.contains("!important");
                Declared declared = new Declared(
                        value.replace("!important", "").strip(), weight + (important ? IMPORTANT : 0), order++);
                byElement
                        .computeIfAbsent(element, e -> new HashMap<>())
                        .merge(name, declared, (a, b) -> STRONGER.compare(a, b) >= 0 ? a : b);
            }
        }
    }

    private static final Comparator<Declared> STRONGER =
            Comparator.comparingInt(Declared::weight).thenComparingInt(Declared::order);
}
