package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T05;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.Severity;

class MenderTest {
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
        assertThat(mended(checked)).singleElement().satisfies(f -> {
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
        assertThat(mended(parted)).extracting(Finding::message).allMatch(m -> m.startsWith("read as 6 and 20"));
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
        assertThat(mended(checked)).extracting(Finding::message).allMatch(m -> m.startsWith("read as 10, not as 16"));
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
        assertThat(mended(checked)).isEmpty();
    }

    private static List<Finding> mended(Checked checked) {
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
