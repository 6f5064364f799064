package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

class CertaintyTest {
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);

    @Test
    void aValueIsAsSureAsItsLeastSureCharacter() {
        List<Glyph> glyphs = List.of(read("1", 0.999), read(".", 0.614), read(" ", 0.2), read("5", 0.9));
        assertThat(Certainty.of(glyphs)).isEqualByComparingTo("0.61");
    }

    @Test
    void textAndBlankCellsAreSure() {
        assertThat(Certainty.of(List.of(new Glyph("1", ANYWHERE, 1, true)))).isEqualByComparingTo("1");
        assertThat(Certainty.of(List.of())).isEqualByComparingTo("1");
    }

    private static Glyph read(String text, double certainty) {
        return new Glyph(text, ANYWHERE, 1, true, certainty);
    }
}
