package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T05;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Hazard;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PageBox;
import org.yusuan.model.Severity;

class FindingPolicyTest {
    /** Sees in the picture of each cell what its characters say: the box of a typed cell is its own. */
    private static Checked readTwice(CheckInput input) {
        Map<PageBox, String> printed = input.facts().stream()
                .filter(f -> f.method() == Method.TEXT)
                .collect(Collectors.toMap(Fact::where, Fact::amountPrinted, (first, second) -> first));
        return new Checks().check(input, (doubted, others) -> printed);
    }

    private final Checks checks = new Checks();

    @Test
    void aTableWhoseSumsHoldIsVouchedForWithoutAWord() {
        Checked checked = checks.check(TypedTable.read(sums("30", "10", "20")));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.facts()).allMatch(Fact::vouched);
    }

    @Test
    void aSumOffByRoundingIsKnownAndVouchesForNothing() {
        TypedTable table = TypedTable.of(T05, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total("30.01")
                .item("205", "教育支出", "10.00")
                .item("208", "社会保障和就业支出", "20.00");
        Checked checked = checks.check(TypedTable.read(table));
        assertThat(checked.facts()).noneMatch(Fact::vouched);
        assertThat(only(checked)).satisfies(f -> {
            assertThat(f.rule()).isEqualTo("sum.total");
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.fault()).isEqualTo(Fault.PUBLISHER);
            assertThat(f.expected()).isEqualTo("300000");
            assertThat(f.actual()).isEqualTo("300100");
        });
    }

    @Test
    void aFigureThatTwoSumsAccuseIsThePublishersWhereItWasReadTwice() {
        Finding finding = only(readTwice(accusedTwice("19")));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.fault()).isEqualTo(Fault.PUBLISHER);
    }

    @Test
    void withoutASecondReadingNobodyKnowsWhoseFaultItIs() {
        Finding finding = only(checks.check(accusedTwice("19")));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.fault()).isEqualTo(Fault.UNKNOWN);
    }

    @Test
    void aPictureThatShowsAnotherFigureIsAFindingAndTheSumAccusesThatCell() {
        CheckInput input = accusedTwice("19");
        PageBox odd = input.facts().stream()
                .filter(f -> f.amountPrinted().equals("19"))
                .findFirst()
                .orElseThrow()
                .where();
        List<Finding> findings = new Checks()
                .check(input, (doubted, others) -> Map.of(odd, "10"))
                .findings();
        assertThat(findings).allMatch(f -> f.fault() == Fault.EXTRACTION && f.severity() == Severity.ERROR);
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("figure.second_reading");
            assertThat(f.expected()).isEqualTo("10");
            assertThat(f.actual()).isEqualTo("19");
        });
        assertThat(findings)
                .allMatch(f -> f.itemCode().equals("205") && f.measure().equals("total"));
    }

    @Test
    void aHazardOfTheCellIsNeverThePublishersFault() {
        CheckInput input = accusedTwice("19");
        Map<PageBox, Set<Hazard>> struck = input.facts().stream()
                .filter(f -> f.amountPrinted().equals("19"))
                .collect(Collectors.toMap(Fact::where, f -> Set.of(Hazard.CHARACTERS_REMOVED)));
        Finding finding = only(readTwice(input.with(Doubts.NONE.with(struck))));
        assertThat(finding.fault()).isEqualTo(Fault.EXTRACTION);
        assertThat(finding.itemCode()).isEqualTo("205");
    }

    @Test
    void aRowThatMayBeLostIsNotBlamedThoughAllFiguresAreProven() {
        Finding finding = only(readTwice(TypedTable.read(sums("39", "10", "20"))));
        assertThat(finding.fault()).isEqualTo(Fault.UNKNOWN);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aFigureAHundredTimesTheTotalIsNotVouchedForThoughSumsConfirmIt() {
        TypedTable glued = TypedTable.of(T05, TOTAL)
                .total("30")
                .item("205", "教育支出", "4278200418")
                .item("20501", "教育管理事务", "4278200418")
                .item("208", "社会保障和就业支出", "20");
        Checked checked = checks.check(TypedTable.read(glued));
        assertThat(checked.findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("figure.magnitude");
            assertThat(f.itemCode()).isEqualTo("20501");
            assertThat(f.fault()).isEqualTo(Fault.EXTRACTION);
        });
        assertThat(checked.facts())
                .filteredOn(f -> f.itemCode().startsWith("205"))
                .noneMatch(Fact::vouched);
    }

    @Test
    void aWrongSumOnAScannedPageIsOurs() {
        TypedTable scanned = TypedTable.of(T05, TOTAL)
                .scanned()
                .total("31")
                .item("205", "教育支出", "10")
                .item("208", "社会保障和就业支出", "21")
                .item("210", "卫生健康支出", "27");
        Finding ours = only(checks.check(TypedTable.read(scanned)));
        assertThat(ours.severity()).isEqualTo(Severity.ERROR);
        assertThat(ours.fault()).isEqualTo(Fault.EXTRACTION);
        assertThat(ours.message()).endsWith("compare with the page");
    }

    @Test
    void tablesOfWhichEachIsSoundContradictEachOtherByThePublishersFault() {
        TypedTable scanned = TypedTable.of(T02, TOTAL)
                .scanned()
                .total("30")
                .item("2050101", "教育支出", "10")
                .item("2080501", "社会保障和就业支出", "20");
        List<Finding> findings =
                readTwice(TypedTable.read(scanned, spent("49", "29", "20"))).findings();
        assertThat(findings)
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.WARNING && f.fault() == Fault.PUBLISHER)
                .allMatch(f -> f.message().endsWith("other sums confirm both"));
    }

    @Test
    void aRowThatASumOfItsOwnTableMissesTooIsOneThatWeLost() {
        TypedTable whole = TypedTable.of(T02, TOTAL)
                .total("30")
                .item("2050101", "教育支出", "10")
                .item("2080501", "社会保障和就业支出", "20");
        TypedTable torn =
                TypedTable.of(T03, TOTAL, BASIC, PROJECT).total("30", "", "").item("2080501", "社会保障和就业支出", "20");
        assertThat(checks.check(TypedTable.read(whole, torn)).findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("same.rows");
            assertThat(f.itemCode()).isEqualTo("2050101");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.fault()).isEqualTo(Fault.EXTRACTION);
        });
    }

    @Test
    void severalSumsThatAccuseOneFigureAreOneFinding() {
        Finding finding = only(checks.check(accusedTwice("19")));
        assertThat(finding.itemCode()).isEqualTo("205");
        assertThat(finding.measure()).isEqualTo("total");
        assertThat(finding.expected()).isEqualTo("10");
        assertThat(finding.actual()).isEqualTo("19");
        assertThat(finding.message()).contains("1 more checks accuse the same figure");
    }

    private static CheckInput accusedTwice(String printed) {
        return TypedTable.read(TypedTable.of(T03, TOTAL, BASIC, PROJECT)
                .total("30", "30", "")
                .item("205", "教育支出", printed, "10", "")
                .item("208", "社会保障和就业支出", "20", "20", ""));
    }

    private static TypedTable sums(String total, String one, String other) {
        return TypedTable.of(T05, TOTAL).total(total).item("205", "教育支出", one).item("208", "社会保障和就业支出", other);
    }

    private static TypedTable spent(String total, String one, String other) {
        return TypedTable.of(T03, TOTAL)
                .total(total)
                .item("2050101", "教育支出", one)
                .item("2080501", "社会保障和就业支出", other);
    }

    private static Finding only(Checked checked) {
        assertThat(checked.findings()).hasSize(1);
        return checked.findings().get(0);
    }
}
