package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T05;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.Severity;

class ErrorCorrectorTest {
    private final Checks checks = new Checks();

    @Test
    void aFigureUnderTheColumnBesideItsOwnIsMovedBack() {
        TypedTable shifted = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .total("30", "10", "20")
                .item("205", "教育支出", "10", "10", "")
                .item("208", "社会保障和就业支出", "", "20", "20");
        Checked checked = checks.check(TypedTable.read(shifted));
        assertThat(amount(checked, "208", TOTAL)).containsExactly("20");
        assertThat(amount(checked, "208", BASIC)).isEmpty();
        assertThat(corrected(checked)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.message()).startsWith("read under total, not under basic");
        });
    }

    @Test
    void gluedDigitsArePartedWhereTheSumsSayThat() {
        TypedTable glued = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .total("36", "16", "20")
                .item("205", "教育支出", "10", "10", "")
                .item("208", "社会保障和就业支出", "26", "620", "");
        Checked parted = checks.check(TypedTable.read(glued));
        assertThat(amount(parted, "208", BASIC)).containsExactly("6");
        assertThat(amount(parted, "208", PROJECT)).containsExactly("20");
        assertThat(corrected(parted)).extracting(Finding::message).allMatch(m -> m.startsWith("read as 6 and 20"));
    }

    @Test
    void aScannedDigitIsSetRightWhereTheSumsLeaveOneReading() {
        TypedTable scanned = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .scanned()
                .total("30", "10", "20")
                .item("205", "教育支出", "16", "10", "")
                .item("208", "社会保障和就业支出", "20", "", "20");
        Checked checked = checks.check(TypedTable.read(scanned));
        assertThat(amount(checked, "205", TOTAL)).containsExactly("10");
        assertThat(corrected(checked))
                .extracting(Finding::message)
                .allMatch(m -> m.startsWith("read as 10, not as 16"));
    }

    @ParameterizedTest
    @CsvSource({"18, 16", "1.60, 16.0", "-16, 16", "76, 16"})
    void oneSumIsEnoughForWhatScansConfuse(String read, String expected) {
        Checked checked = checks.check(TypedTable.read(scannedTotal(read)));
        assertThat(amount(checked, "", TOTAL)).containsExactly(expected.replaceAll("\\.0$", ""));
        assertThat(corrected(checked)).singleElement().satisfies(f -> {
            assertThat(f.message()).startsWith("read as " + expected + ", not as " + read);
            assertThat(f.expected()).isEqualTo("16");
            assertThat(f.actual()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1", "166"})
    void whatNoScanConfusesIsAnErrorWhereOneSumAloneAsksForIt(String read) {
        Checked checked = checks.check(TypedTable.read(scannedTotal(read)));
        assertThat(amount(checked, "", TOTAL)).containsExactly(read);
        assertThat(corrected(checked)).isEmpty();
        assertThat(checked.findings()).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void aLostDigitIsFoundWhereTwoSumsAskForIt() {
        TypedTable scanned = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .scanned()
                .total("130", "110", "20")
                .item("205", "教育支出", "10", "110", "")
                .item("208", "社会保障和就业支出", "20", "", "20");
        Checked checked = checks.check(TypedTable.read(scanned));
        assertThat(amount(checked, "205", TOTAL)).containsExactly("110");
        assertThat(corrected(checked)).extracting(Finding::message).allMatch(m -> m.contains("(a lost digit)"));
    }

    /** A total that one sum judges: that of two items. */
    private static TypedTable scannedTotal(String printed) {
        return TypedTable.of(T05, TOTAL)
                .scanned()
                .total(printed)
                .item("205", "教育支出", "9")
                .item("208", "社会保障和就业支出", "7");
    }

    @Test
    void whereEitherOfTwoFiguresMayBeMisreadNoneIsChanged() {
        TypedTable scanned = TypedTable.of(T05, TOTAL)
                .scanned()
                .total("18")
                .item("205", "教育支出", "10")
                .item("208", "社会保障和就业支出", "6");
        Checked checked = checks.check(TypedTable.read(scanned));
        assertThat(corrected(checked)).as("18 may be 16, and 6 may be 8").isEmpty();
        assertThat(checked.findings()).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void aScannedFigureThatWasReadWithConfidenceStaysWhateverTheSumsAskFor() {
        TypedTable scanned = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .scanned("0.97")
                .total("30", "10", "20")
                .item("205", "教育支出", "16", "10", "")
                .item("208", "社会保障和就业支出", "20", "", "20");
        Checked checked = checks.check(TypedTable.read(scanned));
        assertThat(amount(checked, "205", TOTAL)).containsExactly("16");
        assertThat(checked.facts()).extracting(f -> f.amountPrinted()).contains("16");
        assertThat(corrected(checked)).isEmpty();
        assertThat(checked.findings()).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void theDigitsOfATextPageAreNeverChanged() {
        TypedTable printed = TypedTable.of(T05, TOTAL, BASIC, PROJECT)
                .total("30", "10", "20")
                .item("205", "教育支出", "16", "10", "")
                .item("208", "社会保障和就业支出", "20", "", "20");
        CheckInput input = TypedTable.read(printed);
        Checked checked = checks.check(input);
        assertThat(amount(checked, "205", TOTAL)).containsExactly("16");
        assertThat(corrected(checked)).isEmpty();
    }

    private static List<Finding> corrected(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.rule().equals("reading.mended"))
                .toList();
    }

    private static List<String> amount(Checked checked, String code, Measure measure) {
        return checked.facts().stream()
                .filter(f -> f.itemCode().equals(code) && f.measure() == measure)
                .map(f -> f.amount().plain())
                .toList();
    }
}
