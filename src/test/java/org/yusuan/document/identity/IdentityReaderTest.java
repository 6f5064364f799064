package org.yusuan.document.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Severity;

class IdentityReaderTest {

    private static final String DATONG = "大同市医疗保障局[部门]/2024年度部门预算公开";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datong-2024.pdf",
                "datong-2025.pdf",
                "P020240226594321.pdf",
                "2024年部门预算公开.pdf",
                "大同市医保局2024年部门预算.pdf",
                "附件：大同市医疗保障局2024年度部门预算公开",
                "山西省大同市医疗保障局2024年部门预算",
                "医疗保障局.pdf",
                "部门预算（2024年2月公开）",
                "2024-02-26 大同市医疗保障局.pdf",
                "inbox.zip!/大同/大同市医疗保障局2024.pdf"
            })
    void aLinkThatSaysTheSameOrNothingIsNoDisagreement(String link) {
        assertThat(Covers.cover(DATONG).link(link).identified().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大同市财政局2024年部门预算.pdf|identity.entity|大同市医疗保障局|大同市财政局",
                "大同市医疗保障局2023年部门预算.pdf|identity.year|2024|2023",
                "大同市医疗保障局2024年部门决算.pdf|identity.kind|budget|final",
                "大同市医疗保障局2024年单位预算.pdf|identity.level|department|unit",
                "太原市2024年部门预算.pdf|identity.region|140200|140100"
            })
    void aLinkThatPlainlySaysSomethingElseIsAWarning(String link, String rule, String believed, String other) {
        assertThat(Covers.cover(DATONG).link(link).identified().findings())
                .singleElement()
                .returns(rule, Finding::rule)
                .returns(Severity.WARNING, Finding::severity)
                .returns(believed, Finding::expected)
                .returns(other, Finding::actual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部门名称：大同市医疗保障局[部门]      单位：万元",
                "部门名称:大同市医疗保障局　单位：万元",
                "部门：大同市医保局  2024年度  金额单位：万元",
                "单位名称：大同市医疗保险管理服务中心    单位：万元",
                "编制单位：大同市医疗保险管理服务中心",
                "填报部门：124-大同市医疗保障局[部门] 单位：元",
                "实施单位：大同市财政局",
                "单位：万元"
            })
    void aCaptionOfTheSameNameOrOfAUnitOfTheDepartmentIsNoDisagreement(String caption) {
        assertThat(Covers.cover(DATONG).caption(caption).identified().findings())
                .isEmpty();
    }

    @Test
    void captionsThatAllNameAnotherDepartmentAreOneWarning() {
        Identified identified = Covers.cover(DATONG)
                .caption("部门名称：大同市财政局[部门] 单位：万元")
                .caption("部门名称：大同市财政局[部门] 单位：万元")
                .identified();
        assertThat(identified.identity().entityName()).isEqualTo("大同市医疗保障局");
        assertThat(identified.findings()).singleElement().returns("大同市财政局", Finding::actual);
    }

    @Test
    void captionsNameTheDepartmentWhereThereIsNoCover() {
        Identity identity = Covers.noCover()
                .caption("部门名称：大同市医疗保障局[部门]      单位：万元")
                .caption("单位名称：大同市医疗保险管理服务中心    单位：万元")
                .caption("部门名称：大同市医疗保障局[部门]      单位：万元")
                .title("2024年预算收支总表")
                .identified()
                .identity();
        assertThat(identity)
                .isEqualTo(new Identity(
                        "山西省", "140200", "大同市", "大同市医疗保障局", EntityLevel.DEPARTMENT, 2024, DisclosureKind.BUDGET));
    }

    @Test
    void aCoverThatOnlySaysWhatItIsLeavesTheNameToTheCaptions() {
        Identity identity = Covers.cover("2024年部门预算")
                .caption("编制部门：上海市普陀区商务委员会                单位：元")
                .identified()
                .identity();
        assertThat(identity.entityName()).isEqualTo("上海市普陀区商务委员会");
        assertThat(identity.regionCode()).isEqualTo("310107");
        assertThat(identity.province()).isEqualTo("上海市");
    }

    @ParameterizedTest
    @CsvSource({
        "2024年部门收支总表,department",
        "2024年单位收支总表,unit",
        "2024年单位预算收支总表,unit",
        "2024年一般公共预算基本支出部门预算经济分类预算表,",
        "2024年单位资金收支表,"
    })
    void theTitlesOfTablesTellTheLevelWhereNothingElseDoes(String title, String level) {
        EntityLevel read = Covers.noCover().title(title).identified().identity().entityLevel();
        assertThat(read == null ? null : read.word()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年一般公共预算支出预算表,BUDGET",
        "2023年一般公共预算财政拨款支出决算表,FINAL",
        "政府性基金预算财政拨款收入支出决算表,FINAL",
        "财政拨款收支总表,",
        "一般公共预算财政拨款收入支出表,"
    })
    void aFundIsNotTakenForTheKind(String title, DisclosureKind kind) {
        assertThat(Covers.noCover().title(title).identified().identity().kind()).isEqualTo(kind);
    }

    @Test
    void oneTitleWithLastYearsNumberDoesNotCount() {
        Covers covers =
                Covers.cover(DATONG).title("2024年预算收支总表").title("2024年预算收入总表").title("2023年预算支出总表");
        assertThat(covers.identified().findings()).isEmpty();
    }

    @Test
    void titlesThatAreMostlyOfAnotherYearAreAWarning() {
        Covers covers =
                Covers.cover(DATONG).title("2023年预算收支总表").title("2023年预算收入总表").title("2024年预算支出总表");
        assertThat(covers.identified().findings())
                .singleElement()
                .returns("identity.year", Finding::rule)
                .returns("2023", Finding::actual);
    }

    @Test
    void aBareYearInAFileNameIsBelievedOnlyWithAWarning() {
        Identified identified =
                Covers.cover("大同市医疗保障局/部门预算公开").link("datong-2024.pdf").identified();
        assertThat(identified.identity().fiscalYear()).isEqualTo(2024);
        assertThat(identified.findings()).extracting(Finding::rule).containsExactly("identity.year");
    }

    @Test
    void theDayOfPublicationIsNotTheFiscalYear() {
        Identified identified =
                Covers.cover("大同市医疗保障局/部门决算公开/2024年9月").hint("2023年度部门决算").identified();
        assertThat(identified.identity().fiscalYear()).isEqualTo(2023);
        assertThat(identified.findings()).isEmpty();
    }

    @Test
    void aNameWithoutItsRegionIsCompletedByTheCaption() {
        Identified identified =
                Covers.cover("市医疗保障局/2024年部门预算").caption("部门名称：大同市医疗保障局 单位：万元").identified();
        assertThat(identified.identity().entityName()).isEqualTo("大同市医疗保障局");
        assertThat(identified.identity().regionCode()).isEqualTo("140200");
        assertThat(identified.findings()).isEmpty();
    }

    @Test
    void aBareDistrictIsFoundInTheProseWithAWarning() {
        Identified identified = Covers.cover("区财政局/2024年部门预算")
                .prose("太原市尖草坪区位于太原市北部。尖草坪区财政局负责尖草坪区的财政收支，受太原市财政局指导。")
                .identified();
        assertThat(identified.identity().regionCode()).isEqualTo("140108");
        assertThat(identified.identity().entityName()).isEqualTo("区财政局");
        assertThat(identified.findings()).extracting(Finding::rule).containsExactly("identity.region");
    }

    @Test
    void aBareCityDoesNotTakeTheDistrictThatTheProseNamesMost() {
        Identity identity = Covers.cover("市医疗保障局/2024年部门预算")
                .prose("大同市平城区、平城区、平城区，由大同市医疗保障局经办。")
                .identified()
                .identity();
        assertThat(identity.regionCode()).isEqualTo("140200");
    }

    @ParameterizedTest
    @CsvSource({"福州市2024年部门预算.pdf,350102", "南京市各部门,320106", "budget.pdf,''"})
    void aDistrictThatSeveralCitiesHaveNeedsItsCityElsewhere(String link, String region) {
        Identity identity =
                Covers.cover("鼓楼区财政局/2024年部门预算").link(link).identified().identity();
        assertThat(identity.regionCode()).isEqualTo(region);
    }

    @Test
    void aDistrictThatStaysAmbiguousIsAFindingNotAGuess() {
        assertThat(Covers.cover("鼓楼区财政局/2024年部门预算").identified().findings())
                .extracting(Finding::rule)
                .containsExactly("identity.region");
    }

    @ParameterizedTest
    @CsvSource({"大同医保局,140200", "内蒙古医科大学,150000", "新疆艺术学院,650000", "吉林大学,220000"})
    void aNameMayLeaveOutWhatItsRegionIs(String name, String region) {
        Identity identity = Covers.cover(name + "/2024年部门预算").identified().identity();
        assertThat(identity.regionCode()).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"140200", "大同市", "山西省", "大同"})
    void theJobsHintGivesARegionByCodeOrName(String hint) {
        Identified identified = Covers.cover("医疗保障局/2024年部门预算").hint(hint).identified();
        assertThat(identified.findings()).extracting(Finding::rule).doesNotContain("identity.entity");
        assertThat(identified.identity().province()).isEqualTo("山西省");
    }

    @Test
    void evidenceThatSaysNothingGivesAnEmptyIdentityWithAFindingForEachField() {
        Identified identified = Covers.noCover().prose("本表无数据").identified();
        assertThat(identified.identity()).isEqualTo(new Identity("", "", "", "", null, null, null));
        assertThat(identified.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "identity.entity", "identity.level", "identity.year", "identity.kind", "identity.region");
    }
}
