package org.yusuan.document.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Identity;

/** Covers as they are printed: {@code covers.csv} holds one on each line, whose own lines are separated by a slash. */
class CoverTest {

    @ParameterizedTest
    @CsvFileSource(resources = "covers.csv", delimiter = '|')
    void aCoverTellsWhoseDisclosureItIs(
            String cover, String entity, @Nullable String level, int year, String kind, String region) {
        Identity identity = Covers.cover(cover).identified().identity();
        assertThat(identity.entityName()).isEqualTo(entity);
        assertThat(Optional.ofNullable(identity.entityLevel()).map(EntityLevel::word))
                .isEqualTo(Optional.ofNullable(level));
        assertThat(identity.fiscalYear()).isEqualTo(year);
        assertThat(Optional.ofNullable(identity.kind()).map(DisclosureKind::word))
                .contains(kind);
        assertThat(identity.regionCode()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "covers.csv", delimiter = '|')
    void aCoverAloneContradictsNothing(
            String cover, String entity, @Nullable String level, int year, String kind, String region) {
        int missing = level == null ? 1 : 0;
        assertThat(Covers.cover(cover).identified().findings()).hasSize(missing);
    }
}
