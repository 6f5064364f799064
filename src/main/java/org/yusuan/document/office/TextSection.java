package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a flowing text: some lines, at most one table, and the notes under it. */
final class TextSection {
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
