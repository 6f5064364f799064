package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yusuan.model.UnreadableDocument;

/** Reads what a web page displays: paragraphs and tables. */
final class HtmlBody {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final OfficeLimits limits;
    private final SkippedContent skipped = new SkippedContent();

    HtmlBody(OfficeLimits limits) {
        this.limits = limits;
    }

    SkippedContent skipped() {
        return skipped;
    }

    /** @throws UnreadableDocument if there is more in it than the limits allow */
    List<Block> blocks(Element container) throws UnreadableDocument {
        Reading reading = new Reading();
        reading.children(container, 0);
        reading.endLine();
        return reading.blocks;
    }

    private final class Reading {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        void children(Element parent, int depth) throws UnreadableDocument {
            if (depth > limits.depth()) {
                throw UnreadableDocument.tooMany("document", "levels of elements", depth, limits.depth());
            }
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode text) {
                    line.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
                } else if (child instanceof Element element) {
                    read(element, depth);
                }
            }
        }

        private void read(Element element, int depth) throws UnreadableDocument {
            if (!HtmlMarkup.isDisplayed(element)) {
                if (HtmlMarkup.isHidden(element) && !element.text().isBlank()) {
                    skipped.hidden();
                }
                return;
            }
            boolean ownLine = element.isBlock() || element.normalName().equals("br");
            if (ownLine) {
                endLine();
            }
            line.append(HtmlMarkup.value(element));
            if (element.normalName().equals("table")) {
                HtmlTable table = HtmlTable.of(element, limits);
                caption(table, depth);
                blocks.add(table.block(HtmlBody.this));
            } else {
                children(element, depth + 1);
            }
            if (ownLine) {
                endLine();
            }
        }

        private void caption(HtmlTable table, int depth) throws UnreadableDocument {
            if (table.caption() != null) {
                children(table.caption(), depth + 1);
                endLine();
            }
        }

        void endLine() {
            String text = line.toString().replace(NO_BREAK_SPACE, " ");
            if (!text.isBlank()) {
                blocks.add(new TextBlock(text.strip(), 0, 1));
            }
            line.setLength(0);
        }
    }
}
