package org.yusuan.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of a {@code .docx}, as far as they number, hide or size text. */
final class WordStyles {
    private final Map<String, XmlElement> byId = new HashMap<>();
    private String normal = "";

    /** @param root of the part {@code styles.xml} */
    WordStyles(XmlElement root) {
        root.all("style").forEach(style -> {
            byId.put(style.attribute("styleId"), style);
            boolean paragraph = style.attribute("type").equals("paragraph");
            if (paragraph && style.attributes().containsKey("default")) {
                normal = style.attribute("styleId");
            }
        });
    }

    /** The style of a paragraph that names none. */
    String normal() {
        return normal;
    }

    /** The list that a style puts its paragraphs into. */
    Optional<XmlElement> list(String style) {
        return property(style, s -> s.first("pPr").flatMap(p -> p.first("numPr")));
    }

    boolean hides(String style) {
        return property(style, s -> s.first("rPr").flatMap(p -> p.first("vanish")))
                .filter(XmlElement::isOn)
                .isPresent();
    }

    /** A property of the characters of a style, by name. */
    Optional<XmlElement> character(String style, String name) {
        return property(style, s -> s.first("rPr").flatMap(p -> p.first(name)));
    }

    /** Whether a style of tables paints the ground of cells. */
    boolean paintsGround(String style) {
        return property(style, s -> s.contains("shd") ? Optional.of(s) : Optional.empty())
                .isPresent();
    }

    /** Whether paragraphs of the style begin a page. */
    boolean beginsPage(String style) {
        return property(style, s -> s.first("pPr").flatMap(p -> p.first("pageBreakBefore")))
                .filter(XmlElement::isOn)
                .isPresent();
    }

    /** Half points; 0 if the style does not say. */
    int size(String style) {
        return property(style, s -> s.first("rPr").filter(r -> r.number("sz", 0) > 0))
                .map(r -> r.number("sz", 0))
                .orElse(0);
    }

    /** What the style or the nearest of those that it is based on says. */
    private Optional<XmlElement> property(String id, Function<XmlElement, Optional<XmlElement>> property) {
        Set<String> seen = new HashSet<>();
        for (String at = id;
                byId.containsKey(at) && seen.add(at);
                at = byId.get(at).value("basedOn").orElse("")) {
            Optional<XmlElement> found = property.apply(byId.get(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
