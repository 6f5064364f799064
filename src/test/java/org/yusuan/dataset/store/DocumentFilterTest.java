package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Identity;

class DocumentFilterTest {
    private static final Identity BUREAU = new Identity("示例省", "140211", "示例市示例区", "示例区档案馆", null, 2024, null);

    @ParameterizedTest
    @ValueSource(strings = {"", "140211", "1402", "140200", "14", "140000", "示例省", "示例区", "示例市"})
    void aRegionIsFoundByCodeOrNameAndACityIncludesWhatIsBelow(String region) {
        assertThat(filter(region, null, "").matches(BUREAU)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140212", "1403", "140300", "15", "150000", "别省"})
    void otherRegionsAreNotSelected(String region) {
        assertThat(filter(region, null, "").matches(BUREAU)).isFalse();
    }

    @Test
    void yearsMustBeEqual() {
        assertThat(filter("", 2024, "").matches(BUREAU)).isTrue();
        assertThat(filter("", 2023, "").matches(BUREAU)).isFalse();
    }

    @Test
    void partOfTheNameOfTheEntityIsEnough() {
        assertThat(filter("", null, "档案").matches(BUREAU)).isTrue();
        assertThat(filter("", null, "财政").matches(BUREAU)).isFalse();
    }

    @Test
    void allCriteriaMustMatch() {
        assertThat(filter("1402", 2024, "档案").matches(BUREAU)).isTrue();
        assertThat(filter("1403", 2024, "档案").matches(BUREAU)).isFalse();
    }

    private static DocumentFilter filter(String region, @Nullable Integer year, String entity) {
        return new DocumentFilter(region, year, entity, null);
    }
}
