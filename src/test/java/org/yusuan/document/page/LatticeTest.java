package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

class LatticeTest {
    private static final List<Stroke> TWO_BY_TWO = List.of(
            Stroke.horizontal(100, 50, 250),
            Stroke.horizontal(120, 50, 250),
            Stroke.horizontal(140, 50, 250),
            Stroke.vertical(50, 100, 140),
            Stroke.vertical(150, 100, 140),
            Stroke.vertical(250, 100, 140));

    @Test
    void cellsComeFromTopToBottomAndLeftToRight() throws UnreadableDocument {
        assertThat(cells(TWO_BY_TWO))
                .containsExactly(
                        new Box(50, 100, 150, 120),
                        new Box(150, 100, 250, 120),
                        new Box(50, 120, 150, 140),
                        new Box(150, 120, 250, 140));
    }

    @Test
    void aMergedCellIsOneRectangle() throws UnreadableDocument {
        List<Stroke> merged = replaced(Stroke.vertical(150, 100, 140), Stroke.vertical(150, 120, 140));
        assertThat(cells(merged))
                .containsExactly(new Box(50, 100, 250, 120), new Box(50, 120, 150, 140), new Box(150, 120, 250, 140));
    }

    @Test
    void rulingsThatMissEachOtherByTwoPointsMeet() throws UnreadableDocument {
        List<Stroke> gaping = replaced(Stroke.vertical(150, 100, 140), Stroke.vertical(150, 102, 138));
        assertThat(cells(gaping)).hasSize(4);
    }

    @Test
    void aTableWithoutSideLinesIsClosedWhereItsLinesEnd() throws UnreadableDocument {
        List<Stroke> open =
                TWO_BY_TWO.stream().filter(s -> s.horizontal() || s.at() == 150).toList();
        assertThat(cells(open)).isEqualTo(cells(TWO_BY_TWO));
    }

    @Test
    void aTableCutByThePageBreakIsClosedWhereItsLinesEnd() throws UnreadableDocument {
        List<Stroke> cut =
                TWO_BY_TWO.stream().filter(s -> !s.horizontal() || s.at() < 140).toList();
        assertThat(cells(cut)).isEqualTo(cells(TWO_BY_TWO));
    }

    @Test
    void aLineUnderTheTextOfAPageIsNoTable() throws UnreadableDocument {
        assertThat(cells(List.of(Stroke.horizontal(100, 50, 250), Stroke.horizontal(120, 50, 250))))
                .isEmpty();
    }

    @Test
    void theFrameOfAPageIsNoCell() throws UnreadableDocument {
        Stream<Stroke> frame = Stream.of(
                Stroke.horizontal(10, 10, 390),
                Stroke.horizontal(290, 10, 390),
                Stroke.vertical(10, 10, 290),
                Stroke.vertical(390, 10, 290));
        assertThat(cells(Stream.concat(frame, TWO_BY_TWO.stream()).toList())).isEqualTo(cells(TWO_BY_TWO));
    }

    @Test
    void tablesSideBySideAreNotJoined() throws UnreadableDocument {
        Stream<Stroke> second = TWO_BY_TWO.stream()
                .map(s -> s.horizontal()
                        ? Stroke.horizontal(s.at(), s.from() + 220, s.to() + 220)
                        : Stroke.vertical(s.at() + 220, s.from(), s.to()));
        assertThat(cells(Stream.concat(TWO_BY_TWO.stream(), second).toList())).hasSize(8);
    }

    private static List<Stroke> replaced(Stroke old, Stroke by) {
        return TWO_BY_TWO.stream().map(s -> s.equals(old) ? by : s).toList();
    }

    private static List<Box> cells(List<Stroke> strokes) throws UnreadableDocument {
        return new Lattice(new WorkBudget(PageLimits.DEFAULT)).cells(Rulings.of(strokes));
    }
}
