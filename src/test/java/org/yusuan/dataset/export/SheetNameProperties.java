package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SheetNameProperties {

    @Property
    void noNameIsLongerThanASpreadsheetAllows(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 60) String table,
            @ForAll @IntRange(min = 1, max = 99) int number) {
        assertThat(SheetName.of(table, number)).hasSizeBetween(1, 31);
    }

    @Example
    void longNamesDifferByTheirEnds() {
        assertThat(SheetName.of("x_a_table_with_a_very_long_name_revenue", 1))
                .isEqualTo("x_a_table_with_a_ver~me_revenue");
        assertThat(SheetName.of("t01", 2)).isEqualTo("t01 (2)");
    }
}
