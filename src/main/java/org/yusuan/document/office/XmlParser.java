package org.yusuan.document.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.yusuan.model.UnreadableDocument;

/** Parses the XML of a part and leaves out elements that concern neither texts nor tables. */
final class XmlParser {
    /** Elements of formatting alone, which make up most of a document. */
    private static final Set<String> LOOKS = Set.of(
            "rFonts",
            "lang",
            "spacing",
            "ind",
            "jc",
            "shd",
            "tcBorders",
            "tblBorders",
            "pBdr",
            "tcMar",
            "tblCellMar",
            "tblLook",
            "color",
            "kern",
            "szCs",
            "bCs",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "snapToGrid",
            "widowControl",
            "vAlign",
            "noWrap",
            "cnfStyle",
            "tabs",
            "textAlignment",
            "rsids");

    /** Every channel is nearly full. */
    private static final Pattern LIGHT = Pattern.compile("(?i)(F[0-9A-F]){3}");

    private final OfficeLimits limits;
    private int elements;

    XmlParser(OfficeLimits limits) {
        this.limits = limits;
    }

    /**
     * The root element. No document type is read, hence no entity is.
     *
     * @throws UnreadableDocument if it is damaged or larger than allowed
     */
    XmlElement parse(InputStream in) throws UnreadableDocument {
        // POI's factory: neither DTDs nor external entities
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // the prolog
            }
            return element(reader, 0);
        } catch (XMLStreamException e) {
            throw UnreadableDocument.damaged("document", e);
        }
    }

    private XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException, UnreadableDocument {
        elements++;
        check("elements", elements, limits.elements());
        check("levels of elements", depth, limits.depth());
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        List<XmlElement> children = new ArrayList<>(2);
        String text = "";
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text = text.isEmpty() ? reader.getText() : text + reader.getText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && LOOKS.contains(reader.getLocalName())
                    && !hidesOrShows(reader)) {
                skip(reader);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader, depth + 1));
            }
        }
        return new XmlElement(name, attributes, children, text);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = reader.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Light ink may not be seen, except on a ground of another colour. */
    private static boolean hidesOrShows(XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "color" -> LIGHT.matcher(value(reader, "val")).matches();
            case "shd" ->
                !value(reader, "fill").matches("(?i)|auto|FFFFFF")
                        || !value(reader, "val").matches("|clear|nil");
            default -> false;
        };
    }

    private static String value(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void check(String what, long found, long allowed) throws UnreadableDocument {
        if (found > allowed) {
            throw UnreadableDocument.tooMany("document", what, found, allowed);
        }
    }
}
