package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.document.grid.FrameText;
import org.yusuan.model.Compact;

/**
 * What the headers and footers of the pages print from here on. It is no part of the flow: it names the table, the body or the
 * unit where the flow does not.
 *
 * @param lines from top to bottom; what tabs part stands on lines of its own
 * @param continued whether the pages print the same as those before
 */
record RunningText(List<TextBlock> lines, boolean continued) implements Block {
    static final RunningText NONE = new RunningText(List.of(), false);

    RunningText {
        lines = List.copyOf(lines);
    }

    /** The lines of a header, those in its tables and text boxes included. */
    static List<TextBlock> lines(List<Block> blocks) {
        List<TextBlock> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                Stream.of(text.text().split("[\\t\\n]+| {3,}"))
                        .filter(l -> !l.isBlank())
                        .forEach(l -> lines.add(new TextBlock(l.strip(), text.fontSize(), text.page())));
            } else if (block instanceof TableBlock table) {
                table.cells().forEach(cell -> lines.addAll(lines(cell.content())));
            }
        }
        return lines;
    }

    /**
     * The lines that name a table which does not name itself: its title if it has none, its captions if it has none.
     *
     * @param above the lines of the flow over the table
     */
    List<TextBlock> naming(List<TextBlock> above) {
        boolean titled = above.stream().anyMatch(RunningText::isTitle);
        boolean captioned = above.stream().anyMatch(RunningText::isCaption);
        return lines.stream()
                .filter(l -> isCaption(l) ? !captioned : isTitle(l) && !titled)
                .distinct()
                .toList();
    }

    private static boolean isTitle(TextBlock line) {
        return FrameText.isTitle(Compact.of(line.text()));
    }

    private static boolean isCaption(TextBlock line) {
        String text = Compact.of(line.text());
        return FrameText.isCaption(text) || text.matches(".*单位[:：].{0,6}元.*");
    }
}
