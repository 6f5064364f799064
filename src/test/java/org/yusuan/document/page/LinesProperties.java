package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yusuan.model.Box;

class LinesProperties {

    @Property(tries = 300)
    void everyPrintedGlyphIsInExactlyOneLine(@ForAll("glyphs") List<Glyph> glyphs) {
        List<Glyph> inLines = Lines.of(glyphs).stream()
                .flatMap(line -> line.glyphs().stream())
                .toList();
        List<Glyph> printed =
                glyphs.stream().filter(g -> g.upright() && !g.text().isBlank()).toList();
        assertThat(inLines).containsExactlyInAnyOrderElementsOf(printed);
    }

    @Provide
    Arbitrary<List<Glyph>> glyphs() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 200);
        Arbitrary<Double> size = Arbitraries.doubles().between(1, 40);
        return Combinators.combine(Arbitraries.of("一", "1", ".", " "), place, place, size, Arbitraries.of(true, false))
                .as((text, x, y, s, upright) -> new Glyph(text, new Box(x, y, x + s, y + s), s, upright))
                .list()
                .ofMaxSize(60);
    }
}
