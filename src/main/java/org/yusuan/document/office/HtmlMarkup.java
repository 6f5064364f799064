package org.yusuan.document.office;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a web page mean for reading it. */
final class HtmlMarkup {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "object",
            "iframe",
            "svg",
            "select",
            "textarea",
            "button",
            "rt",
            "rp",
            "del");

    private static final Pattern HIDDEN = Pattern.compile(
            "(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all).*", Pattern.DOTALL);

    private HtmlMarkup() {}

    /** Whether it is displayed, by the page itself: style sheets are not read. */
    static boolean isDisplayed(Element element) {
        return !NO_TEXT.contains(element.normalName()) && !isHidden(element);
    }

    static boolean isHidden(Element element) {
        boolean input = element.normalName().equals("input");
        return !input && element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).matches();
    }

    /** The text of a control that the page fills in. Some systems show amounts in controls. */
    static String value(Element element) {
        boolean shown = element.normalName().equals("input")
                && !Set.of("hidden", "button", "submit", "checkbox", "radio", "password")
                        .contains(element.attr("type"));
        return shown ? element.val() : "";
    }
}
