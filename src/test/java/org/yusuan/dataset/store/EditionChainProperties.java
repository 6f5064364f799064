package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yusuan.model.DocumentId;

class EditionChainProperties {

    @Property
    void theOrderOfLoadingDoesNotMatter(@ForAll("chains") List<EditionChain.Edition> editions, @ForAll Random random) {
        List<EditionChain.Edition> shuffled = new ArrayList<>(editions);
        Collections.shuffle(shuffled, random);
        assertThat(new EditionChain(shuffled).places()).isEqualTo(new EditionChain(editions).places());
    }

    @Property
    void everyEditionHasAPlaceAndTheLastNumberIsCurrent(@ForAll("chains") List<EditionChain.Edition> editions) {
        List<EditionChain.Place> places = new EditionChain(editions).places();
        int last = places.get(places.size() - 1).number();
        assertThat(places).extracting(EditionChain.Place::edition).containsExactlyInAnyOrderElementsOf(editions);
        assertThat(places).allMatch(place -> (place.number() == last) == (place.supersededBy() == null));
    }

    @Property
    void ofTwoDatedEditionsTheLaterIsNeverSupersededByTheEarlier(
            @ForAll("chains") List<EditionChain.Edition> editions) {
        List<EditionChain.Place> places = new EditionChain(editions).places();
        for (EditionChain.Place one : places) {
            for (EditionChain.Place other : places) {
                LocalDate date = one.edition().published();
                LocalDate otherDate = other.edition().published();
                if (date != null && otherDate != null && date.isBefore(otherDate)) {
                    assertThat(one.number()).isLessThan(other.number());
                }
            }
        }
    }

    @Property
    void anUndatedEditionSupersedesWhatEarlierRunsHadSeen(@ForAll("chains") List<EditionChain.Edition> editions) {
        List<EditionChain.Place> places = new EditionChain(editions).places();
        for (EditionChain.Place one : places) {
            for (EditionChain.Place other : places) {
                if (one.edition().published() == null
                        && other.edition().firstSeenRun() < one.edition().firstSeenRun()) {
                    assertThat(one.number()).isGreaterThan(other.number());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<EditionChain.Edition>> chains() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(1, 4).map(day -> LocalDate.of(2024, 3, day));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 200);
        return Combinators.combine(
                        numbers, dates.injectNull(0.5), Arbitraries.longs().between(1, 4))
                .as((number, date, run) ->
                        new EditionChain.Edition(number, DocumentId.of(new byte[] {number.byteValue()}), date, run))
                .list()
                .uniqueElements(EditionChain.Edition::document)
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
