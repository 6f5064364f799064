package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Box;

/** Pages whose text runs sideways or upside down on the displayed page. */
class TurnedPageTest {
    private final Path folder;

    TurnedPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"0 1 -1 0 300 0, 1", "0 -1 1 0 0 300, 3", "-1 0 0 -1 300 300, 2"})
    void aPageIsTurnedUntilItsTextStandsUpright(String matrix, int quarters) throws IOException {
        Optional<TurnedPage> turned = turned("q " + matrix + " cm " + Draw.song(100, 100, "一般公共预算支出预算表") + "Q");

        assertThat(turned).isPresent();
        assertThat(turned.get().quarters()).isEqualTo(quarters);
        assertThat(turned.get().content().kind()).isEqualTo(PageKind.TEXT);
        assertThat(Lines.of(turned.get().content().glyphs()))
                .extracting(Line::text)
                .containsExactly("一般公共预算支出预算表");
    }

    @Test
    void boxesAreThoseOfTheTurnedPage() throws IOException {
        TurnedPage turned = turned("q 0 1 -1 0 300 0 cm " + Draw.song(100, 100, "一般公共预算支出预算表") + "Q")
                .orElseThrow();

        assertThat(turned.content().width()).isEqualTo(300);
        assertThat(turned.content().height()).isEqualTo(400);
        Box first = turned.content().glyphs().get(0).box();
        assertThat(first.x0()).isEqualTo(100);
        assertThat(first.centerY()).isBetween(190.0, 200.0);
    }

    @Test
    void anUprightPageIsLeftAsItIs() throws IOException {
        assertThat(turned(Draw.song(100, 100, "一般公共预算支出预算表"))).isEmpty();
    }

    private Optional<TurnedPage> turned(String content) throws IOException {
        Path file = PagePdf.of(content).saved(folder);
        try (PdfDocument document = PdfDocument.open(file, PageLimits.DEFAULT)) {
            return document.turned(document.page(1));
        }
    }
}
