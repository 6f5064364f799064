package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.store.EditionChain.Edition;
import org.yusuan.dataset.store.EditionChain.Place;
import org.yusuan.model.DocumentId;

class EditionChainTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Test
    void aSingleEditionIsCurrent() {
        Edition only = edition(1, null, 1);
        assertThat(places(only)).containsExactly(new Place(only, 1, null, List.of()));
    }

    @Test
    void theLaterDateSupersedesTheEarlierOne() {
        Edition old = edition(1, MARCH, 2);
        Edition fresh = edition(2, APRIL, 1);
        assertThat(places(fresh, old))
                .containsExactly(
                        new Place(old, 1, fresh.id().disclosureId(), List.of()), new Place(fresh, 2, null, List.of()));
    }

    @Test
    void onTheSameDayTheLaterRunIsNewer() {
        assertThat(order(edition(1, MARCH, 2), edition(2, MARCH, 1))).containsExactly(2L, 1L);
    }

    @Test
    void anUndatedEditionSupersedesADatedOneOfAnEarlierRun() {
        assertThat(order(edition(1, null, 2), edition(2, APRIL, 1))).containsExactly(2L, 1L);
    }

    @Test
    void aDatedEditionSupersedesAnUndatedOneOfTheSameRun() {
        assertThat(order(edition(1, MARCH, 1), edition(2, null, 1))).containsExactly(2L, 1L);
    }

    @Test
    void datesDecideEvenIfRunsWouldMakeACircle() {
        // By date 1 < 2, by run 2 < 3 and 3 < 1: the undated 3 comes after the last date that an earlier run had seen.
        assertThat(order(edition(1, MARCH, 3), edition(2, APRIL, 1), edition(3, null, 2)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void editionsOfTheSameDayAndRunAreAllCurrentAndConflict() {
        Edition one = edition(1, MARCH, 1);
        Edition other = edition(2, MARCH, 1);
        assertThat(places(one, other))
                .containsExactlyInAnyOrder(
                        new Place(one, 1, null, List.of(other)), new Place(other, 1, null, List.of(one)));
    }

    @Test
    void editionsThatCannotBeOrderedShareANumberAndTheNextSupersedesBoth() {
        Edition newest = edition(3, APRIL, 1);
        assertThat(places(edition(1, MARCH, 1), edition(2, MARCH, 1), newest))
                .filteredOn(place -> !place.edition().equals(newest))
                .allSatisfy(place -> {
                    assertThat(place.number()).isEqualTo(1);
                    assertThat(place.supersededBy()).isEqualTo(newest.id().disclosureId());
                    assertThat(place.conflicting()).isEmpty();
                });
    }

    private static List<Place> places(Edition... editions) {
        return new EditionChain(List.of(editions)).places();
    }

    private static List<Long> order(Edition... editions) {
        return places(editions).stream()
                .map(place -> place.edition().document())
                .toList();
    }

    private static Edition edition(int document, @Nullable LocalDate published, long run) {
        return new Edition(document, DocumentId.of(new byte[] {(byte) document}), published, run);
    }
}
