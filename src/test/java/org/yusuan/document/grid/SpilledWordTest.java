package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/** Words in two cells side by side, 40 points wide each. */
class SpilledWordTest {
    private static final List<Box> CELLS = List.of(new Box(100, 0, 140, 20), new Box(140, 0, 180, 20));
    private static final Tiling TILING = Tiling.of(CELLS);

    @Test
    void anAmountTooWideForItsCellIsNotCutAtTheRuling() {
        assertThat(assigned(Print.glyphs(102, 10, "1,234,567.89"))).containsExactly("1,234,567.89", "");
        assertThat(assigned(Print.glyphs(118, 10, "1,234,567.89"))).containsExactly("", "1,234,567.89");
    }

    @Test
    void anAmountThatExtendsBeyondTheTableStaysWhole() {
        assertThat(assigned(Print.glyphs(142, 10, "1,234,567.89"))).containsExactly("", "1,234,567.89");
    }

    @Test
    void aNameCutByARulingStaysWhole() {
        assertThat(assigned(Print.glyphs(102, 10, "一般公共服务支出"))).containsExactly("一般公共服务支出", "");
    }

    @Test
    void theDigitsOfACodeInNarrowColumnsStayInTheirs() {
        assertThat(assigned(Print.glyphs(125, 10, "20103"))).containsExactly("201", "03");
    }

    @Test
    void twoAmountsSideBySideStayTwo() {
        List<Glyph> two = Stream.concat(
                        Print.glyphs(108, 10, "567.89").stream(), Print.glyphs(141, 10, "0.12").stream())
                .toList();
        assertThat(assigned(two)).containsExactly("567.89", "0.12");
    }

    private static List<String> assigned(List<Glyph> glyphs) {
        return GlyphAssignment.of(List.of(TILING), glyphs).in(0).stream()
                .map(cell -> String.join("", cell.stream().map(Glyph::text).toList()))
                .toList();
    }
}
