package org.yusuan.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.document.office.ListLabels.ListLevel;

/** The lists of a {@code .docx}: {@code numbering.xml} and where its counters stand. */
final class WordLists {
    private final WordStyles styles;
    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();
    private final ListLabels labels = new ListLabels();

    /** @param root of the part {@code numbering.xml} */
    WordLists(XmlElement root, WordStyles styles) {
        this.styles = styles;
        root.all("abstractNum").forEach(a -> definitions.put(a.attribute("abstractNumId"), a));
        root.all("num").forEach(n -> lists.put(n.attribute("numId"), n));
    }

    /**
     * The number printed before a paragraph; empty if it is in no list.
     *
     * @param properties of the paragraph
     * @param style of the paragraph
     */
    String label(XmlElement properties, String style) {
        XmlElement none = new XmlElement("numPr", Map.of(), List.of(), "");
        XmlElement inherited = styles.list(style).orElse(none);
        XmlElement own = properties.first("numPr").orElse(none);
        String id = own.value("numId").or(() -> inherited.value("numId")).orElse("0");
        int depth = own.number("ilvl", inherited.number("ilvl", 0));
        XmlElement list = lists.get(id);
        if (list == null || depth < 0 || depth >= ListLevel.MOST) {
            return "";
        }
        String definition = definition(list);
        if (list.contains("startOverride") && restarted.add(id)) {
            labels.restart(definition);
        }
        return labels.next(definition, levels.computeIfAbsent(id, i -> levels(list, definition)), depth);
    }

    /** The definition that a list shows; one that only names a style shows the style's. */
    private String definition(XmlElement list) {
        String id = list.value("abstractNumId").orElse("");
        XmlElement definition = definitions.get(id);
        if (definition == null) {
            return id;
        }
        return definition
                .value("numStyleLink")
                .flatMap(styles::list)
                .flatMap(l -> l.value("numId"))
                .map(lists::get)
                .flatMap(l -> l.value("abstractNumId"))
                .orElse(id);
    }

    private Map<Integer, ListLevel> levels(XmlElement list, String definition) {
        Map<Integer, ListLevel> found = new HashMap<>();
        XmlElement defined = definitions.get(definition);
        if (defined != null) {
            defined.all("lvl").forEach(l -> found.put(depth(l), ListLevel.of(l)));
        }
        list.all("lvlOverride").forEach(over -> {
            over.first("lvl").ifPresent(l -> found.put(depth(over), ListLevel.of(l)));
            int start = over.number("startOverride", -1);
            found.computeIfPresent(depth(over), (d, level) -> start < 0 ? level : level.from(start));
        });
        return found;
    }

    private static int depth(XmlElement level) {
        String depth = level.attribute("ilvl");
        return depth.matches("\\d") ? Integer.parseInt(depth) : 0;
    }
}
