package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointOrderProperties {

    @Property
    void textsAreInTheOrderOfTheirBytes(@ForAll("texts") String left, @ForAll("texts") String right) {
        int bytes =
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right))).isEqualTo(Integer.signum(bytes));
    }

    /** Characters around the points where UTF-16 and UTF-8 are ordered differently. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "预", "\uE000", "ｱ", "\uFFFD", "𠀀", "𠀁", "😀")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
