package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.yusuan.model.Finding;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Severity;

/** A misread digit in the money of a scanned form is corrected or accused, never passed over and never made worse. */
@Tag("once")
class ScannedFormMutationTest {
    private static final int TIMES = 200;
    private static final List<String> SOURCES = List.of("central", "provincial", "local", "self_raised");

    private final Random random = new Random(5);

    @Test
    void aConfusedDigitIsCorrectedOrAccused(TestReporter reporter) {
        Tally tally = tally(ScannedFormMutationTest::confused);
        reporter.publishEntry("confused digits", tally.toString());
        assertThat(tally.silent).as("%s", tally).isZero();
        assertThat(tally.wronglyCorrected).as("%s", tally).isZero();
        assertThat(tally.corrected).as("%s", tally).isGreaterThan(TIMES * 9 / 10);
    }

    @Test
    void anyOtherDigitIsCorrectedOrAccused(TestReporter reporter) {
        Tally tally = tally(digits -> {
            int at = random.nextInt(digits.length());
            int other = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            return digits.substring(0, at) + other + digits.substring(at + 1);
        });
        reporter.publishEntry("any digits", tally.toString());
        assertThat(tally.silent).as("%s", tally).isZero();
        assertThat(tally.wronglyCorrected).as("%s", tally).isZero();
    }

    @Test
    void aLostOrDoubledDigitIsCorrectedOrAccused(TestReporter reporter) {
        Tally tally = tally(digits -> {
            int at = random.nextInt(digits.length());
            return random.nextBoolean() && digits.length() > 1
                    ? digits.substring(0, at) + digits.substring(at + 1)
                    : digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
        });
        reporter.publishEntry("lost and doubled digits", tally.toString());
        assertThat(tally.silent).as("%s", tally).isZero();
        assertThat(tally.wronglyCorrected).as("%s", tally).isZero();
    }

    /** The first digit that scans confuse, as the other one; the same text where none does. */
    private static String confused(String digits) {
        String from = "0135678";
        String to = "8786518";
        int at = IntStream.range(0, digits.length())
                .filter(i -> from.indexOf(digits.charAt(i)) >= 0)
                .reduce((first, last) -> last)
                .orElse(-1);
        return at < 0
                ? digits
                : digits.substring(0, at) + to.charAt(from.indexOf(digits.charAt(at))) + digits.substring(at + 1);
    }

    private Tally tally(Function<String, String> misread) {
        Tally tally = new Tally();
        while (tally.tried() < TIMES) {
            long seed = random.nextLong();
            TypedForm printed = form(seed);
            TreeMap<String, BigDecimal> amounts = new TreeMap<>(printed.form().amounts());
            String column = List.copyOf(amounts.keySet()).get(random.nextInt(amounts.size()));
            BigDecimal right = amounts.getOrDefault(column, BigDecimal.ZERO);
            String wrong = misread.apply(right.toPlainString());
            if (new BigDecimal(wrong.isEmpty() ? "0" : wrong).compareTo(right) != 0 && !wrong.isEmpty()) {
                Checked checked = check(form(seed).recognised(column, wrong, "0.70"), amounts);
                tally.add(checked, amounts);
            }
        }
        return tally;
    }

    private static Checked check(TypedForm form, TreeMap<String, BigDecimal> printed) {
        String total = printed.getOrDefault("annual_total_yuan", BigDecimal.ZERO)
                .movePointLeft(4)
                .toPlainString();
        TypedTable projects = TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total(total)
                .item("", "档案整理", total);
        return new Checks().check(TypedTable.read("", List.of(form), Remarks.NONE, projects));
    }

    /** A project of one year with money from two sources; 万元 with two decimals, as it was budgeted. */
    private static TypedForm form(long seed) {
        Random chance = new Random(seed);
        long local = 100L * (1 + chance.nextInt(99_999));
        long other = chance.nextBoolean() ? 0 : 100L * (1 + chance.nextInt(9_999));
        String second = SOURCES.get(chance.nextInt(2));
        TypedForm form =
                TypedForm.usual(1, "档案整理", String.valueOf(local + other)).scanned();
        for (String half : List.of("period_", "annual_")) {
            SOURCES.forEach(s -> form.money(half + s + "_yuan", "0"));
            form.money(half + "local_yuan", String.valueOf(local))
                    .money(half + second + "_yuan", String.valueOf(other));
        }
        return form;
    }

    private static final class Tally {
        private int corrected;
        private int accused;
        private int silent;
        private int wronglyCorrected;

        int tried() {
            return corrected + accused + silent + wronglyCorrected;
        }

        void add(Checked checked, TreeMap<String, BigDecimal> printed) {
            boolean right = checked.forms().get(0).amounts().entrySet().stream()
                    .allMatch(e -> e.getValue().compareTo(printed.getOrDefault(e.getKey(), BigDecimal.ZERO)) == 0);
            boolean changed = checked.findings().stream().anyMatch(f -> f.rule().equals("reading.mended"));
            if (right && changed) {
                corrected++;
            } else if (checked.findings().stream().anyMatch(Tally::accuses)) {
                accused++;
            } else if (changed) {
                wronglyCorrected++;
            } else {
                silent++;
            }
        }

        private static boolean accuses(Finding finding) {
            return finding.severity() != Severity.INFO && finding.formNo() != null;
        }

        @Override
        public String toString() {
            return corrected + " corrected, " + accused + " accused, " + silent + " silent, " + wronglyCorrected
                    + " corrected to another wrong figure";
        }
    }
}
