package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paragraphs of a {@code .docx} as they are displayed. */
final class WordParagraphs {
    private static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");
    private static final double EMU_PER_POINT = 12_700;
    private static final double HALF = 2;

    /** Half points by which a raised or lowered character leaves the line. */
    private static final int RAISED = 6;

    private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:([\\d.]+)pt");
    private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:([\\d.]+)pt");

    private final WordStyles styles;
    private final WordLists lists;
    private final WordBackground ground;
    private final EmbeddedObjects objects;
    private final PageCount pages;
    private final SkippedContent skipped;
    private final WordBody body;
    private final Fields fields = new Fields();

    WordParagraphs(
            WordStyles styles,
            WordLists lists,
            WordBackground ground,
            PageCount pages,
            SkippedContent skipped,
            EmbeddedObjects objects,
            WordBody body) {
        this.styles = styles;
        this.lists = lists;
        this.ground = ground;
        this.objects = objects;
        this.pages = pages;
        this.skipped = skipped;
        this.body = body;
    }

    /** The paragraph, behind what stands in text boxes anchored to it. */
    List<Block> blocks(XmlElement paragraph) {
        XmlElement properties = paragraph.first("pPr").orElse(NONE);
        String style = properties.value("pStyle").orElse(styles.normal());
        if (properties.on("pageBreakBefore") || styles.beginsPage(style)) {
            pages.breakSet();
        }
        Reading reading = new Reading(style, properties.first("shd").isPresent());
        reading.children(paragraph);
        XmlElement mark = properties.first("rPr").orElse(NONE);
        boolean gone = (mark.first("del").isPresent() || mark.on("vanish")) && reading.text.isBlank();
        String label = gone ? "" : lists.label(properties, style);
        List<Block> blocks = new ArrayList<>(reading.boxes);
        blocks.add(
                new TextBlock(label + WordSymbols.settled(reading.text.toString()), reading.size / HALF, reading.page));
        properties
                .first("sectPr")
                .filter(s -> !s.value("type").orElse("nextPage").equals("continuous"))
                .ifPresent(s -> pages.breakSet());
        return blocks;
    }

    /** One paragraph being read. */
    private final class Reading {
        private final String style;
        private final boolean paragraphShaded;
        private final MarkedText text = new MarkedText();
        private boolean raised;
        private final List<Block> boxes = new ArrayList<>();
        private int size;
        private int page = pages.page();

        Reading(String style, boolean paragraphShaded) {
            this.style = style;
            this.paragraphShaded = paragraphShaded;
        }

        void children(XmlElement parent) {
            WordMarkup.displayed(parent).forEach(this::read);
        }

        private void read(XmlElement element) {
            switch (element.name()) {
                case "pPr", "rPr" -> {
                    // looks
                }
                case "r" -> run(element);
                case "t" -> append(element.text());
                case "tab", "ptab" -> append("\t");
                case "br", "cr" -> lineBreak(element);
                case "noBreakHyphen" -> append("-");
                case "sym" -> symbol(element);
                case "lastRenderedPageBreak" -> pages.note();
                case "fldChar" -> field(element);
                case "drawing", "pict", "object" -> drawing(element);
                default -> children(element);
            }
        }

        private void run(XmlElement run) {
            XmlElement looks = run.first("rPr").orElse(NONE);
            if (isHidden(looks) || isStruck(looks) || isUnseen(looks)) {
                run.all("fldChar").forEach(this::field);
                skipped.hidden();
                return;
            }
            int before = text.length();
            raised = isRaised(looks);
            children(run);
            raised = false;
            if (text.length() > before) {
                size = Math.max(size, looks.number("sz", styles.size(style)));
            }
        }

        private boolean isHidden(XmlElement looks) {
            String character = looks.value("rStyle").orElse("");
            return looks.first("vanish").isPresent()
                    ? looks.on("vanish")
                    : styles.hides(character) || styles.hides(style);
        }

        private Optional<XmlElement> property(XmlElement looks, String name) {
            return looks.first(name)
                    .or(() -> styles.character(looks.value("rStyle").orElse(""), name))
                    .or(() -> styles.character(style, name));
        }

        /** Struck text was corrected. */
        private boolean isStruck(XmlElement looks) {
            return property(looks, "strike").filter(XmlElement::isOn).isPresent()
                    || property(looks, "dstrike").filter(XmlElement::isOn).isPresent();
        }

        private boolean isRaised(XmlElement looks) {
            String align =
                    property(looks, "vertAlign").map(v -> v.attribute("val")).orElse("baseline");
            return !align.equals("baseline") || Math.abs(looks.number("position", 0)) >= RAISED;
        }

        /** Of colours only light ones are kept. One that a style gives may be overruled by a dark one that is not kept. */
        private boolean isUnseen(XmlElement looks) {
            boolean light = looks.first("color").isPresent();
            boolean white =
                    looks.first("shd").isEmpty() && looks.first("highlight").isEmpty() && !paragraphShaded;
            return light && white && ground.isWhiteCell();
        }

        private void append(String more) {
            if (fields.display()) {
                page = text.isBlank() ? pages.page() : page;
                text.append(WordSymbols.of(more), raised);
            }
        }

        private void lineBreak(XmlElement element) {
            if (element.attribute("type").equals("page")) {
                pages.breakSet();
            }
            append("\n");
        }

        private void symbol(XmlElement element) {
            append(WordSymbols.of(element.attribute("font"), element.attribute("char")));
        }

        private void field(XmlElement element) {
            switch (element.attribute("fldCharType")) {
                case "begin" -> fields.begin();
                case "separate" -> fields.separate();
                default -> fields.end();
            }
        }

        /** Text boxes stand in drawings; a picture does too. */
        private void drawing(XmlElement element) {
            Optional<List<Block>> shown = element.is("object") ? objects.displayed(element) : Optional.empty();
            if (shown.isPresent()) {
                boxes.addAll(shown.get());
                return;
            }
            for (XmlElement child : WordMarkup.displayed(element)) {
                if (child.is("txbxContent")) {
                    boxes.addAll(body.blocks(child));
                } else {
                    drawing(child);
                }
            }
            if (element.is("inline") || element.is("anchor")) {
                element.first("extent").filter(e -> element.contains("blip")).ifPresent(this::picture);
            } else if (element.first("imagedata").isPresent()) {
                String looks = element.attribute("style");
                skipped.picture(points(WIDTH, looks), points(HEIGHT, looks));
            }
        }

        private void picture(XmlElement extent) {
            skipped.picture(emu(extent.attribute("cx")), emu(extent.attribute("cy")));
        }
    }

    private static double emu(String value) {
        return value.matches("\\d{1,12}") ? Long.parseLong(value) / EMU_PER_POINT : 0;
    }

    private static double points(Pattern pattern, String looks) {
        Matcher m = pattern.matcher(looks);
        Optional<String> value = m.find() ? Optional.of(m.group(1)) : Optional.empty();
        return value.filter(v -> v.matches("\\d+(\\.\\d+)?"))
                .map(Double::valueOf)
                .orElse(0.0);
    }
}
