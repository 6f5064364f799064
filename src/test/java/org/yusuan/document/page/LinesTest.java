package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class LinesTest {
    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void charactersThatFollowEachOtherAreOneWord() {
        print(0, 0, 10, "预算收支总表");
        assertThat(lines()).containsExactly("预算收支总表");
    }

    @Test
    void aWideGapIsOneSpaceAndANarrowOneIsNone() {
        print(0, 0, 10, "合");
        print(13, 0, 10, "计");
        print(27, 0, 10, "表");
        assertThat(lines()).containsExactly("合计 表");
    }

    @Test
    void numbersOfNeighbouringColumnsStayApart() {
        print(0, 0, 10, "12.50");
        print(54, 0, 10, "13.50");
        assertThat(lines()).containsExactly("12.50 13.50");
    }

    @Test
    void aPrintedSpaceSeparatesWordsAndSpacesAtTheEndsAreDropped() {
        print(0, 0, 10, " A");
        glyphs.add(new Glyph(" ", new Box(20, 0, 22.5, 10), 10, true));
        print(22.5, 0, 10, "B ");
        assertThat(lines()).containsExactly("A B");
    }

    @Test
    void aSuperscriptBelongsToItsLine() {
        print(0, 10, 10, "说明");
        print(20, 8, 5, "①");
        assertThat(lines()).containsExactly("说明①");
    }

    @Test
    void digitsOnAnotherBaselineBelongToTheirLine() {
        print(0, 2, 9, "2024");
        print(36, 0, 12, "年");
        print(48, 2.5, 9, "12");
        assertThat(lines()).containsExactly("2024年12");
    }

    @Test
    void linesSetSolidStayApartAndComeFromTheTop() {
        print(0, 9.5, 10, "二行");
        print(0, 0, 10, "一行");
        assertThat(lines()).containsExactly("一行", "二行");
    }

    @Test
    void theOrderOfDrawingDoesNotMatter() {
        print(0, 0, 10, "预算");
        print(0, 12, 10, "收支");
        Collections.reverse(glyphs);
        assertThat(lines()).containsExactly("预算", "收支");
    }

    @Test
    void charactersThatAreNotUprightAreInNoLine() {
        glyphs.add(new Glyph("密", new Box(0, 0, 10, 10), 10, false));
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return Lines.of(glyphs).stream().map(Line::text).toList();
    }

    private void print(double x, double y, double size, String text) {
        for (int i = 0; i < text.length(); i++) {
            Box box = new Box(x + i * size, y, x + (i + 1) * size, y + size);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, size, true));
        }
    }
}
