package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;

/** The checks notice what goes wrong before them in a cell that they vouch for. */
@Tag("once")
class MutationTest {
    private static final int TIMES = 500;

    /** In percent. */
    private static final int GOAL = 95;

    private final Checks checks = new Checks();

    @ParameterizedTest
    @EnumSource
    void nearlyEveryMutationOfAVouchedCellIsCaught(DrawnInput drawn, TestReporter reporter) {
        CheckInput input = drawn.read();
        Checked sound = checks.check(input);
        for (Mutation mutation : Mutation.values()) {
            Tally tally = tally(input, sound, mutation);
            reporter.publishEntry(drawn + " " + mutation, tally.toString());
            assertThat(tally.share()).as("%s %s: %s", drawn, mutation, tally).isGreaterThanOrEqualTo(GOAL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSoundDisclosureIsVouchedForAndHasNoFindings(DrawnInput drawn) {
        Checked sound = checks.check(drawn.read());
        assertThat(sound.findings()).isEmpty();
        assertThat(sound.facts())
                .filteredOn(f -> !f.vouched() && f.measure() != Measure.QUANTITY)
                .hasSizeLessThan(sound.facts().size() / 20);
    }

    private Tally tally(CheckInput input, Checked sound, Mutation mutation) {
        Random random = new Random(mutation.ordinal() + 1);
        Set<Finding> known = new HashSet<>(sound.findings());
        Tally tally = new Tally();
        while (tally.tried < TIMES) {
            int at = random.nextInt(input.facts().size());
            List<Fact> wrong = mutation.apply(input.facts(), at, random);
            if (sound.facts().get(at).vouched() && !amounts(wrong).equals(amounts(input.facts()))) {
                List<Finding> reported = checks.check(input.with(wrong)).findings().stream()
                        .filter(f -> !known.contains(f))
                        .toList();
                tally.add(input.facts().get(at), reported);
            }
        }
        return tally;
    }

    private static Set<String> amounts(List<Fact> facts) {
        return facts.stream()
                .map(f -> f.table() + " " + f.lineNo() + " " + f.itemName() + " " + f.measure() + " " + f.amount())
                .collect(Collectors.toSet());
    }

    private static final class Tally {
        private final Map<String, Integer> byRule = new TreeMap<>();
        private final Map<String, Integer> missed = new TreeMap<>();
        private int tried;
        private int caught;
        private int named;

        void add(Fact cell, List<Finding> reported) {
            tried++;
            caught += reported.isEmpty() ? 0 : 1;
            named += reported.stream().anyMatch(f -> isAbout(f, cell)) ? 1 : 0;
            reported.stream().limit(1).forEach(f -> byRule.merge(f.rule(), 1, Integer::sum));
            if (reported.isEmpty()) {
                missed.merge(cell.table() + " " + cell.measure().word(), 1, Integer::sum);
            }
        }

        private static boolean isAbout(Finding finding, Fact cell) {
            return finding.table().equals(cell.table().value())
                    && finding.itemCode().equals(cell.itemCode())
                    && finding.itemName().equals(cell.itemName());
        }

        int share() {
            return caught * 100 / tried;
        }

        @Override
        public String toString() {
            return caught + " of " + tried + " caught, " + named + " by name; by rule " + byRule + "; missed " + missed;
        }
    }
}
