package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

class CellTextTest {
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);

    @Test
    void aCellIsAsCertainAsItsLeastCertainCharacter() {
        List<Glyph> glyphs = List.of(read("1", 0.999), read(".", 0.614), read(" ", 0.2), read("5", 0.9));
        assertThat(CellText.of(glyphs, ANYWHERE).confidence()).isEqualByComparingTo("0.61");
    }

    @Test
    void printedTextAndBlankCellsAreCertain() {
        List<Glyph> printed = List.of(new Glyph("1", ANYWHERE, 1, true));
        assertThat(CellText.of(printed, ANYWHERE).confidence()).isEqualByComparingTo("1");
        assertThat(CellText.of(List.of(), ANYWHERE).confidence()).isEqualByComparingTo("1");
    }

    @Test
    void aLineIsFullIfNoCharacterFitsBetweenItsEndAndThePadding() {
        List<Glyph> nine = printed("一般公共预算支出表");
        assertThat(CellText.of(nine, new Box(0, 0, 109, 12)).lineIsFull()).isTrue();
        assertThat(CellText.of(nine, new Box(0, 0, 110, 12)).lineIsFull()).isFalse();
        assertThat(CellText.of(List.of(), new Box(0, 0, 1, 12)).lineIsFull()).isFalse();
    }

    /** One line of type of 10 points. */
    private static List<Glyph> printed(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), new Box(10 * i, 0, 10 * i + 10, 10), 10, true));
        }
        return glyphs;
    }

    private static Glyph read(String text, double certainty) {
        return new Glyph(text, ANYWHERE, 1, true, certainty);
    }
}
