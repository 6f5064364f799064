package org.yusuan.document.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
            "rp");

    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "table", "tbody", "thead", "tfoot");

    /** Lengths other than zero raise or lower; words do but for these. */
    private static final Pattern RAISED =
            Pattern.compile("super|sub|text-top|-?[\\d.]*[1-9][\\d.]*(px|pt|em|ex|rem|%).*");

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\b(.*)\\)");
    private static final int WHITE = 0xFFFFFF;
    private static final Map<String, Integer> NAMED =
            Map.of("white", WHITE, "window", WHITE, "snow", 0xFFFAFA, "ivory", 0xFFFFF0, "ghostwhite", 0xF8F8FF);

    /** Colours whose channels differ by no more cannot be told apart. */
    private static final int SAME_COLOUR = 16;

    private final HtmlStyles styles;
    private final boolean outerSheets;

    /**
     * The looks of a page.
     *
     * @param sheets style sheets that belong to it and stand elsewhere
     */
    HtmlMarkup(Document page, List<String> sheets) {
        styles = new HtmlStyles(page, sheets);
        outerSheets =
                sheets.isEmpty() && !page.select("link[rel~=(?i)stylesheet]").isEmpty();
    }

    /** Whether the element and what is in it is displayed. */
    boolean isDisplayed(Element element) {
        return !NO_TEXT.contains(element.normalName()) && !isHidden(element) && !isStruck(element);
    }

    /** Whether the element takes its room, though what is in it may be hidden. */
    boolean takesRoom(Element element) {
        return !element.hasAttr("hidden")
                && !styles.of(element, "display").equals("none")
                && !styles.of(element, "mso-hide").equals("all");
    }

    /** Whether what is in the element cannot be seen. */
    boolean isHidden(Element element) {
        boolean input = element.normalName().equals("input");
        return !input && element.hasAttr("hidden")
                || styles.of(element, "display").equals("none")
                || Set.of("hidden", "collapse").contains(styles.of(element, "visibility"))
                || styles.of(element, "mso-hide").equals("all")
                || styles.of(element, "opacity").matches("0(\\.0*)?%?")
                || styles.of(element, "font-size").matches("0(\\.0*)?(px|pt|em|%)?");
    }

    /** Whether what is in the element is crossed out: it was corrected. */
    boolean isStruck(Element element) {
        String line = styles.of(element, "text-decoration") + " " + styles.of(element, "text-decoration-line");
        return STRUCK.contains(element.normalName()) && !line.startsWith("none") || line.contains("line-through");
    }

    /** Whether what is in the element is raised or lowered, as the mark of a note is. */
    boolean isRaised(Element element) {
        String align = styles.of(element, "vertical-align");
        boolean inline = !CELLS.contains(element.normalName());
        boolean named = Set.of("sup", "sub").contains(element.normalName());
        return inline && (align.isEmpty() ? named : RAISED.matcher(align).matches());
    }

    /**
     * Whether a text directly in the element has the colour of its ground. Where style sheets of the page are not at hand,
     * they may paint the ground of headings: then only figures count.
     */
    boolean isUnseen(Element element, String text) {
        if (outerSheets && text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        Integer ink = ink(element);
        if (ink == null) {
            return false;
        }
        Integer ground = ground(element);
        return ground != null && isSame(ink, ground);
    }

    /** Whether only a red colour says that the figure in the element is negative: so spreadsheets save such formats. */
    boolean isNegativeByColour(Element element) {
        boolean negative = element.attr("x:num").strip().startsWith("-");
        return negative || styles.of(element, "mso-ignore").contains("color") && isRed(ink(element));
    }

    private static boolean isRed(@Nullable Integer colour) {
        return colour != null && colour >> 16 > 0xB0 && (colour >> 8 & 0xFF) < 0x50 && (colour & 0xFF) < 0x50;
    }

    /** The colour of the text; null if it is none that is declared. */
    private @Nullable Integer ink(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String declared = styles.of(at, "color");
            String colour = declared.isEmpty() && at.normalName().equals("font") ? at.attr("color") : declared;
            if (!colour.isEmpty() && !colour.equals("inherit")) {
                return colour(colour);
            }
        }
        return null;
    }

    /** The colour behind the text; null if a picture or an unknown colour may stand there. */
    private @Nullable Integer ground(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String colour = styles.of(at, "background-color");
            String ground = styles.of(at, "background");
            boolean picture = !styles.of(at, "background-image").isEmpty()
                    || ground.contains("url(")
                    || ground.contains("gradient")
                    || at.hasAttr("background");
            if (picture) {
                return null;
            }
            String any = !colour.isEmpty() ? colour : !ground.isEmpty() ? ground : at.attr("bgcolor");
            if (!any.isEmpty() && !any.matches("(transparent|none|inherit|initial)\\b.*")) {
                return colour(any.toLowerCase(Locale.ROOT));
            }
        }
        return WHITE;
    }

    private static @Nullable Integer colour(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        String first = text.startsWith("rgb") ? text : text.split("\\s+", 2)[0];
        Matcher hex = HEX.matcher(first.matches("[0-9a-f]{6}") ? "#" + first : first);
        if (hex.matches()) {
            String digits = hex.group(1);
            String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
            return Integer.valueOf(six, 16);
        }
        Matcher rgb = RGB.matcher(first);
        if (rgb.matches()) {
            return Integer.parseInt(rgb.group(1)) << 16
                    | Integer.parseInt(rgb.group(2)) << 8
                    | Integer.parseInt(rgb.group(3));
        }
        return first.equals("red") ? Integer.valueOf(0xFF0000) : NAMED.get(first);
    }

    private static boolean isSame(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) <= SAME_COLOUR
                && Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= SAME_COLOUR
                && Math.abs((a & 0xFF) - (b & 0xFF)) <= SAME_COLOUR;
    }

    /** The text of a control that the page fills in. Some systems show amounts in controls. */
    static String value(Element element) {
        boolean shown = element.normalName().equals("input")
                && !Set.of("hidden", "button", "submit", "checkbox", "radio", "password")
                        .contains(element.attr("type"));
        return shown ? element.val() : "";
    }
}
