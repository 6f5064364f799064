package org.yusuan.document.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements of a {@code .docx} are displayed, whatever wraps them. */
final class WordMarkup {
    /** Elements that are not displayed: deleted or moved text, and properties of a wrapper. */
    private static final Set<String> NOT_DISPLAYED =
            Set.of("del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "instrText", "delText", "rt");

    private WordMarkup() {}

    /** The children that are displayed. Of several alternatives the first with a text is. */
    static List<XmlElement> displayed(XmlElement parent) {
        return parent.is("sdt") && isPlaceholder(parent)
                ? List.of()
                : parent.children().stream()
                        .filter(c -> !NOT_DISPLAYED.contains(c.name()))
                        .flatMap(c -> c.is("AlternateContent") ? alternative(c).stream() : Stream.of(c))
                        .toList();
    }

    /** The elements of a name in a parent, wrapped by content controls and the like or not. */
    static Stream<XmlElement> within(XmlElement parent, String name) {
        return displayed(parent).stream()
                .flatMap(c -> c.is(name) ? Stream.of(c) : isWrapper(c) ? within(c, name) : Stream.of());
    }

    private static boolean isWrapper(XmlElement element) {
        return Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
                .contains(element.name());
    }

    private static Optional<XmlElement> alternative(XmlElement alternatives) {
        return alternatives.children().stream()
                .filter(a -> a.contains("t"))
                .findFirst()
                .or(() -> alternatives.children().stream().findFirst());
    }

    /** Whether a control was not filled in: it then shows a prompt. */
    private static boolean isPlaceholder(XmlElement control) {
        return control.first("sdtPr").filter(p -> p.on("showingPlcHdr")).isPresent();
    }
}
