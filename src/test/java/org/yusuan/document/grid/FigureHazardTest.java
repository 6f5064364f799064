package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.drawn.canvas.DrawnPdf;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.FigureHazard;
import org.yusuan.drawn.canvas.PageCanvas;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.model.Box;

/** Each figure is drawn in a ruled table of a name and a figure, as it is printed by other programs. */
class FigureHazardTest {
    private static final TextStyle TYPE = TextStyle.of(Typeface.SONG, 9);

    private final Path folder;

    FigureHazardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void aFigureIsWhatAPersonSees(FigureHazard hazard) throws IOException {
        String figure = "-1,133.55";
        assertThat(cells(drawn(hazard, figure))).containsExactly("合计", figure);
    }

    @Test
    void equalDigitsBesideEachOtherAreAllRead() throws IOException {
        assertThat(cells(drawn(FigureHazard.SHADOWED, "11,111.00"))).containsExactly("合计", "11,111.00");
    }

    @Test
    void theNumbersOfColumnsInOneCellAreNoFigure() throws IOException {
        assertThat(cells(drawn(FigureHazard.LETTER_SPACED, "123456"))).containsExactly("合计", "1 2 3 4 5 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"38", "69", "17", "0123456789", ",."})
    void digitsAreReadByTheirShapesWhereTheFontNamesThemWrongly(String exchanged) throws IOException {
        byte[] pdf = DrawnPdf.misnamed(drawn(FigureHazard.UNDER_UNSEEN_NOTES, "9,876,543,210.21"), exchanged);
        assertThat(cells(pdf)).containsExactly("合计", "9,876,543,210.21");
    }

    @Test
    void aFontThatNamesDigitsWronglyIsReported() throws IOException {
        byte[] sound = drawn(FigureHazard.UNDER_UNSEEN_NOTES, "3,800.00");
        try (PdfDocument document = open(DrawnPdf.misnamed(sound, "38"))) {
            document.page(1);
            assertThat(document.misnamedFonts().values()).containsExactly("3 for 8, 8 for 3");
        }
        try (PdfDocument document = open(sound)) {
            document.page(1);
            assertThat(document.misnamedFonts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0003", "\u00AD", " ", "\uE001"})
    void aMinusIsReadByItsShapeWhateverItsName(String name) throws IOException {
        byte[] pdf = DrawnPdf.misnamed(drawn(FigureHazard.UNDER_UNSEEN_NOTES, "-12.50"), "-" + name);
        assertThat(cells(pdf)).containsExactly("合计", "-12.50");
    }

    private static byte[] drawn(FigureHazard hazard, String figure) {
        try (DrawnPdf pdf = new DrawnPdf()) {
            try (PageCanvas page = pdf.newPage(PageFormat.A4)) {
                Box name = new Box(50, 100, 200, 120);
                Box amount = new Box(200, 100, 400, 120);
                DrawnRulings.STROKED.draw(page, List.of(name, amount));
                page.text(60, 113, "合计", TYPE);
                hazard.draw(page, 390, 113, figure, TYPE);
            }
            return pdf.bytes();
        }
    }

    private List<String> cells(byte[] pdf) throws IOException {
        try (PdfDocument document = open(pdf)) {
            return PageLayouts.of(document.page(1)).grids().get(0).cells().stream()
                    .map(GridCell::text)
                    .toList();
        }
    }

    private PdfDocument open(byte[] pdf) throws IOException {
        return PdfDocument.open(Files.write(folder.resolve("drawn.pdf"), pdf), PageLimits.DEFAULT);
    }
}
