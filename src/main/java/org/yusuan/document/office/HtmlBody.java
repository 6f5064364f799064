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
    private static final Pattern UNSIGNED = Pattern.compile("\\d[\\d,.]*");
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final OfficeLimits limits;
    private final HtmlMarkup markup;
    private final SkippedContent skipped = new SkippedContent();

    HtmlBody(OfficeLimits limits, HtmlMarkup markup) {
        this.limits = limits;
        this.markup = markup;
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

    /** What is displayed in a cell; nothing if all of it is struck or hidden. */
    List<Block> cell(Element cell) throws UnreadableDocument {
        if (markup.isDisplayed(cell)) {
            return blocks(cell);
        }
        if (!cell.text().isBlank()) {
            skipped.hidden();
        }
        return List.of();
    }

    private final class Reading {
        private final List<Block> blocks = new ArrayList<>();
        private final MarkedText line = new MarkedText();
        private int raised;

        void children(Element parent, int depth) throws UnreadableDocument {
            if (depth > limits.depth()) {
                throw UnreadableDocument.tooMany("document", "levels of elements", depth, limits.depth());
            }
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode text) {
                    add(text, parent);
                } else if (child instanceof Element element) {
                    read(element, depth);
                }
            }
        }

        private void read(Element element, int depth) throws UnreadableDocument {
            if (!markup.isDisplayed(element)) {
                if ((markup.isHidden(element) || markup.isStruck(element))
                        && !element.text().isBlank()) {
                    skipped.hidden();
                }
                return;
            }
            raised += markup.isRaised(element) ? 1 : 0;
            boolean ownLine = element.isBlock() || element.normalName().equals("br");
            if (ownLine) {
                endLine();
            }
            line.append(HtmlMarkup.value(element), false);
            if (element.normalName().equals("table")) {
                HtmlTable table = HtmlTable.of(element, limits, markup);
                caption(table, depth);
                blocks.add(table.block(HtmlBody.this));
            } else {
                children(element, depth + 1);
            }
            raised -= markup.isRaised(element) ? 1 : 0;
            if (ownLine) {
                endLine();
            }
        }

        private void add(TextNode node, Element parent) {
            String text = SPACES.matcher(node.getWholeText()).replaceAll(" ").replace(SOFT_HYPHEN, "");
            if (!text.isBlank() && markup.isUnseen(parent, text)) {
                skipped.hidden();
                return;
            }
            boolean negative = markup.isNegativeByColour(parent)
                    && UNSIGNED.matcher(text.strip()).matches();
            line.append(negative ? "-" + text.strip() : text, raised > 0);
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
            line.clear();
        }
    }
}
