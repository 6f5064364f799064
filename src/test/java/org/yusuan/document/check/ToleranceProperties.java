package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yusuan.model.Method;
import org.yusuan.model.Yuan;

class ToleranceProperties {
    private static final BigDecimal STEP = BigDecimal.valueOf(100);

    @Property
    void nothingIsAlwaysAllowed(@ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> amounts) {
        assertThat(Tolerance.allows(BigDecimal.ZERO, figures(amounts))).isTrue();
    }

    @Property
    void aDifferenceIsJudgedAlikeUpAndDown(
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> amounts,
            @ForAll @IntRange(max = 5_000) int difference) {
        BigDecimal off = BigDecimal.valueOf(difference);
        List<Figure> figures = figures(amounts);
        assertThat(Tolerance.allows(off, figures)).isEqualTo(Tolerance.allows(off.negate(), figures));
    }

    @Property
    void whatIsAllowedIsAllowedForEverySmallerDifference(
            @ForAll @IntRange(min = 1, max = 60) int addends,
            @ForAll @IntRange(max = 5_000) int difference,
            @ForAll @IntRange(max = 5_000) int less) {
        List<Figure> figures = figures(Collections.nCopies(addends, 7));
        boolean allowed = Tolerance.allows(BigDecimal.valueOf(difference), figures);
        int smaller = Math.min(less, difference);
        assertThat(!allowed || Tolerance.allows(BigDecimal.valueOf(smaller), figures))
                .isTrue();
    }

    @Property
    void noMoreIsAllowedThanTheHalvesOfAllPrintedDigitsTogether(
            @ForAll @IntRange(min = 1, max = 60) int addends, @ForAll @IntRange(min = 1, max = 9_000) int beyond) {
        BigDecimal halves = STEP.multiply(BigDecimal.valueOf(addends)).divide(BigDecimal.valueOf(2));
        BigDecimal off = halves.add(BigDecimal.valueOf(beyond));
        assertThat(Tolerance.allows(off, figures(Collections.nCopies(addends, 7))))
                .isFalse();
    }

    @Property
    void zerosAreNotRounded(@ForAll @IntRange(max = 60) int zeros, @ForAll @IntRange(min = 1, max = 99) int off) {
        List<Figure> figures = figures(Collections.nCopies(zeros, 0));
        assertThat(Tolerance.allows(BigDecimal.valueOf(off), figures)).isFalse();
    }

    /** 60 addends might be off by 30 digits at the worst; a wrong digit of 20 is no rounding. */
    @Property(tries = 20)
    void manyAddendsDoNotHideAMisreadDigit(@ForAll @IntRange(min = 20, max = 30) int digits) {
        List<Figure> figures = figures(Collections.nCopies(60, 7));
        assertThat(Tolerance.allows(STEP.multiply(BigDecimal.valueOf(digits)), figures))
                .isFalse();
    }

    private static List<Figure> figures(List<Integer> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new Figure(
                        i,
                        Subject.ofTable("t05", 1),
                        new Yuan(BigDecimal.valueOf(amounts.get(i)).multiply(STEP)),
                        STEP,
                        Method.TEXT,
                        BigDecimal.ONE))
                .toList();
    }
}
