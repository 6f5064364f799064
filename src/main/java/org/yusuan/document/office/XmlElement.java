package org.yusuan.document.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document's XML. It has local names only, because the strict and the transitional variant of the format
 * differ in nothing but namespaces.
 *
 * @param name local name
 * @param attributes by local name
 * @param children elements in it
 * @param text characters directly in it
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    boolean is(String other) {
        return name.equals(other);
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(c -> c.is(child));
    }

    Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    /** The value of an attribute, empty if it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The attribute {@code val} of a child; empty if there is no such child. */
    Optional<String> value(String child) {
        return first(child).map(c -> c.attribute("val"));
    }

    /** The number in the attribute {@code val} of a child; the default if there is none. */
    int number(String child, int otherwise) {
        return value(child)
                .filter(v -> v.matches("-?\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** Whether a child switches something on: it is there and does not say otherwise. */
    boolean on(String child) {
        return first(child).filter(XmlElement::isOn).isPresent();
    }

    boolean isOn() {
        return !List.of("0", "false", "off", "none").contains(attribute("val"));
    }

    /** Whether an element of this name is in it, at any depth. */
    boolean contains(String descendant) {
        return children.stream().anyMatch(c -> c.is(descendant) || c.contains(descendant));
    }
}
