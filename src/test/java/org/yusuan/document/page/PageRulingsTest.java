package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRulingsTest {
    private final Path folder;

    PageRulingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aStrokedLineIsARuling() throws IOException {
        assertThat(rulings(Draw.line(50, 100, 250, 100))).containsExactly(new Ruling(50, 200, 250, 200));
    }

    @Test
    void aThinFilledRectangleIsARulingInItsMiddle() throws IOException {
        assertThat(rulings(Draw.fill(50, 99.5, 200, 1))).containsExactly(new Ruling(50, 200, 250, 200));
    }

    @Test
    void aPictureOnePixelHighIsARuling() throws IOException {
        PageContent page =
                new PagePdf().pageWithPicture(Draw.picture(50, 99.5, 200, 1)).read(folder);
        assertThat(page.rulings()).containsExactly(new Ruling(50, 200, 250, 200));
        assertThat(page.pictures()).isEmpty();
    }

    @Test
    void aStrokedBoxIsFourRulings() throws IOException {
        assertThat(rulings("50 100 200 50 re S"))
                .containsExactly(
                        new Ruling(50, 150, 250, 150),
                        new Ruling(50, 200, 250, 200),
                        new Ruling(50, 150, 50, 200),
                        new Ruling(250, 150, 250, 200));
    }

    @Test
    void aBorderFilledBetweenTwoBoxesIsFourRulings() throws IOException {
        assertThat(rulings("50 100 200 50 re 51 101 198 48 re f*")).hasSize(4);
    }

    @Test
    void dashesAreOneRuling() throws IOException {
        String dashes = IntStream.range(0, 40)
                .mapToObj(i -> Draw.line(50 + i * 5, 100, 53 + i * 5, 100))
                .collect(Collectors.joining());
        assertThat(rulings(dashes)).containsExactly(new Ruling(50, 200, 248, 200));
    }

    @Test
    void aDoubleLineIsOneRulingAndARowIsTwo() throws IOException {
        String twice = Draw.line(50, 101, 250, 101) + Draw.line(50, 99, 250, 99);
        assertThat(rulings(twice + Draw.line(50, 90, 250, 90)))
                .containsExactly(new Ruling(50, 200, 250, 200), new Ruling(50, 210, 250, 210));
    }

    @Test
    void theTwoLinesOfAWideBorderAreOneRuling() throws IOException {
        String twice = Draw.line(50, 101.5, 250, 101.5) + Draw.line(50, 98.5, 250, 98.5);
        assertThat(rulings(twice)).containsExactly(new Ruling(50, 200, 250, 200));
    }

    @Test
    void boxesWithSlitsBetweenThemShareTheirRulings() throws IOException {
        String boxes = "50 100 98 20 re S 152 100 98 20 re S\n";
        assertThat(rulings(boxes)).contains(new Ruling(150, 178, 150, 202)).hasSize(5);
    }

    @Test
    void tablesBelowEachOtherKeepTheirOwnColumns() throws IOException {
        String above = Draw.line(100, 200, 100, 260) + Draw.line(102.5, 200, 102.5, 260);
        String below = Draw.line(97, 100, 97, 160);
        assertThat(rulings(above + below))
                .containsExactly(new Ruling(97, 140, 97, 200), new Ruling(101.25, 40, 101.25, 100));
    }

    @Test
    void aTableInWhiteIsRuledBetweenItsWhiteRowsToo() throws IOException {
        String header = "0 0.2 0.6 rg " + Draw.fill(40, 80, 300, 60) + "1 G ";
        String columns = Draw.line(50, 20, 50, 60) + Draw.line(150, 20, 150, 60);
        String shown = Draw.line(50, 80, 50, 140)
                + Draw.line(150, 80, 150, 140)
                + Draw.line(250, 80, 250, 140)
                + Draw.line(50, 100, 250, 100);
        assertThat(rulings(header + shown + columns))
                .contains(new Ruling(50, 240, 50, 280), new Ruling(150, 240, 150, 280));
    }

    @Test
    void aSlightlyTiltedLineIsStraightAndADiagonalIsNone() throws IOException {
        assertThat(rulings(Draw.line(50, 100.5, 250, 99.5) + Draw.line(50, 50, 250, 90)))
                .containsExactly(new Ruling(50, 200, 250, 200));
    }

    @Test
    void whiteLinesAreRulingsOnADarkGroundOnly() throws IOException {
        String ground = "0 0.2 0.6 rg " + Draw.fill(40, 80, 300, 60);
        assertThat(rulings(ground + "1 G " + Draw.line(50, 100, 250, 100) + Draw.line(50, 20, 250, 20)))
                .containsExactly(new Ruling(50, 200, 250, 200));
    }

    @Test
    void curvesAreNoRulings() throws IOException {
        assertThat(rulings("50 100 m 100 101 200 101 250 100 c S")).isEmpty();
    }

    @Test
    void aRulingEndsAtTheClip() throws IOException {
        assertThat(rulings("100 0 100 300 re W n " + Draw.line(50, 100, 250, 100)))
                .containsExactly(new Ruling(100, 200, 200, 200));
    }

    @Test
    void shadingHasNoRulings() throws IOException {
        assertThat(rulings("0.8 g " + Draw.fill(50, 100, 200, 20))).isEmpty();
    }

    private List<Ruling> rulings(String content) throws IOException {
        return PagePdf.of(content).read(folder).rulings();
    }
}
