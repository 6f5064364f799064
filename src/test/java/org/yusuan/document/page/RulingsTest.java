package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulingsTest {
    @Test
    void strokesUpToFourPointsApartThatAProgramDrewAreOneRuling() {
        List<Stroke> twice = List.of(Stroke.horizontal(100, 50, 250), Stroke.horizontal(104, 50, 250));
        assertThat(Rulings.of(twice)).hasSize(1);
        assertThat(Rulings.of(List.of(Stroke.horizontal(100, 50, 250), Stroke.horizontal(105, 50, 250))))
                .hasSize(2);
    }

    @Test
    void inAPictureOnlyLinesUpToTwoPointsApartAreOneRuling() {
        assertThat(Rulings.merged(List.of(new Ruling(50, 100, 250, 100), new Ruling(50, 102, 250, 102))))
                .containsExactly(new Ruling(50, 101, 250, 101));
        assertThat(Rulings.merged(List.of(new Ruling(50, 100, 250, 100), new Ruling(50, 103, 250, 103))))
                .hasSize(2);
    }

    @Test
    void aLongStrokeWeighsMoreThanAShortOne() {
        List<Stroke> uneven = List.of(Stroke.horizontal(100, 0, 299), Stroke.horizontal(101, 0, 99));
        assertThat(Rulings.of(uneven)).containsExactly(Stroke.horizontal(100.25, 0, 299));
    }

    @Test
    void dashesAreJoinedAndWiderGapsStay() {
        List<Stroke> dashes =
                List.of(Stroke.vertical(50, 0, 10), Stroke.vertical(50, 14, 24), Stroke.vertical(50, 30, 40));
        assertThat(Rulings.of(dashes)).containsExactly(Stroke.vertical(50, 0, 24), Stroke.vertical(50, 30, 40));
    }

    @Test
    void dotsAndTicksAreNoRulings() {
        assertThat(Rulings.of(List.of(Stroke.horizontal(100, 50, 54)))).isEmpty();
    }

    @Test
    void aPageOfHatchingIsManyRulings() {
        List<Stroke> hatching = IntStream.range(0, 20)
                .mapToObj(i -> Stroke.horizontal(100 + 3 * i, 50, 250))
                .toList();
        assertThat(Rulings.of(hatching)).hasSize(10);
    }

    @Test
    void horizontalRulingsComeFirstFromTheTop() {
        assertThat(Rulings.of(List.of(
                        Stroke.vertical(50, 0, 100), Stroke.horizontal(100, 0, 100), Stroke.horizontal(20, 0, 100))))
                .containsExactly(
                        Stroke.horizontal(20, 0, 100), Stroke.horizontal(100, 0, 100), Stroke.vertical(50, 0, 100));
    }
}
