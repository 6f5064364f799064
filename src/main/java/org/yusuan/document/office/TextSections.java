package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.office.TableParts.TablePart;

/**
 * Cuts a flowing text into sections: a table with its title, caption and notes, or prose. Text between two tables belongs to
 * one of them, and no space on a page shows to which: notes have typical beginnings, and a title is short and stands on the
 * page of its table.
 */
final class TextSections {
    /** Lines that a title, its number, a caption and the unit take together. */
    private static final int MOST_TITLE_LINES = 8;

    /** Titles are shorter; a caption with name, unit and date may be as long. */
    private static final int LONGEST_TITLE = 80;

    private static final Pattern SENTENCE = Pattern.compile(".*[。；;]|.{" + LONGEST_TITLE + ",}", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "(注|备注|说明|注释|填[报表]说明)[:：\\d一二三.．、].*|.*(填[报表]人|填[报表]日期|审核人|制表人|联系人|联系电话|经办人|负责人)[^:：]{0,6}[:：].*",
            Pattern.DOTALL);

    private final List<TextSection> sections = new ArrayList<>();
    private List<TextBlock> lines = new ArrayList<>();
    private int tables;
    private RunningText running = RunningText.NONE;

    private TextSections() {}

    /** @param blocks without tables that only lay out */
    static List<TextSection> of(List<Block> blocks) {
        TextSections cut = new TextSections();
        blocks.forEach(cut::add);
        cut.settleNotes();
        cut.addProse(cut.lines);
        return cut.sections;
    }

    private void add(Block block) {
        if (block instanceof TableBlock table) {
            tables++;
            TableParts.of(table, tables).forEach(this::add);
        } else if (block instanceof RunningText printed) {
            running = printed.continued() ? running : printed;
        } else if (block instanceof TextBlock text && !text.isBlank()) {
            lines.add(text);
        }
    }

    private void add(TablePart part) {
        lines.addAll(part.above());
        if (part.isEmpty()) {
            return;
        }
        settleNotes();
        int title = titleStart();
        addProse(lines.subList(0, title));
        List<TextBlock> own = lines.subList(title, lines.size());
        List<TextBlock> above = new ArrayList<>(running.naming(own));
        above.addAll(own);
        sections.add(new TextSection(above, part));
        lines = new ArrayList<>();
    }

    /** Adds the notes that follow a table to its section. */
    private void settleNotes() {
        if (sections.isEmpty()) {
            return;
        }
        TextSection last = sections.get(sections.size() - 1);
        int end = 0;
        while (end < lines.size() && NOTE.matcher(lines.get(end).text().strip()).matches()) {
            end++;
        }
        if (last.table() != null) {
            last.addBelow(lines.subList(0, end));
            lines = new ArrayList<>(lines.subList(end, lines.size()));
        }
    }

    private void addProse(List<TextBlock> prose) {
        if (!prose.isEmpty()) {
            sections.add(new TextSection(prose, null));
        }
    }

    private int titleStart() {
        int start = lines.size();
        while (start > 0 && lines.size() - start < MOST_TITLE_LINES && mayBeTitle(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean mayBeTitle(int line) {
        boolean samePage = lines.get(line).page() == lines.get(lines.size() - 1).page();
        return samePage && !SENTENCE.matcher(lines.get(line).text().strip()).matches();
    }

    /** A section of a flowing text: some lines, at most one table, and the notes under it. */
    static final class TextSection {
        private final List<TextBlock> above;
        private final @Nullable TablePart table;
        private final List<TextBlock> below = new ArrayList<>();

        TextSection(List<TextBlock> above, @Nullable TablePart table) {
            this.above = List.copyOf(above);
            this.table = table;
        }

        List<TextBlock> above() {
            return above;
        }

        @Nullable
        TablePart table() {
            return table;
        }

        List<TextBlock> below() {
            return List.copyOf(below);
        }

        void addBelow(List<TextBlock> notes) {
            below.addAll(notes);
        }
    }
}
