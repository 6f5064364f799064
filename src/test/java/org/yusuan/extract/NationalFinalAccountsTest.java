package org.yusuan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Outcome;
import org.yusuan.model.Severity;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;

/** Final accounts as most provinces print them: with line numbers (行次), column numbers (栏次) and subtotals in the header. */
class NationalFinalAccountsTest {
    private static final Measure[] REVENUES = {
        Measure.TOTAL, Measure.FISCAL_APPROPRIATION, Measure.SUPERIOR_SUBSIDY, Measure.OTHER_INCOME
    };

    private static final Heading ITEM = over("项目", leaf("功能分类科目编码", 2), leaf("科目名称", 4));

    @Test
    void allNineTablesAreReadInTheNationalWording(@TempDir Path folder) throws IOException {
        Extraction read = assertRead(folder, tables());
        assertThat(read.tables()).hasSize(9);
    }

    @Test
    void provincesSpellTheSameOtherwise(@TempDir Path folder) throws IOException {
        assertRead(folder, otherSpellings());
    }

    /** All facts of the drawn tables, and no others, are read by the template. */
    private static Extraction assertRead(Path folder, List<DrawnTable> tables) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (DrawnTable table : tables) {
            DrawnTable captioned = table.captioned("部门：大同市示例事务局", "金额单位：万元");
            sections.add(Section.table(captioned, TableLook.plain()));
            sections.add(Section.newPage());
        }
        DrawnDisclosure drawn = Draft.of(sections.toArray(Section[]::new)).draw();
        Path file = drawn.write(folder.resolve("大同市示例事务局2023年度部门决算.pdf"));

        Outcome outcome =
                DisclosureExtractor.standard().extract(new ExtractionRequest(file, "大同市示例事务局2023年度部门决算.pdf", "", ""));

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        Extraction read = ((Outcome.Read) outcome).extraction();
        assertThat(read.template()).isEqualTo("final-9");
        assertThat(read.facts())
                .extracting(ReadFact::of)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.facts().stream().map(ReadFact::of).toList());
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .isEmpty();
        return read;
    }

    private static List<DrawnTable> otherSpellings() {
        Heading item = over("项目", leaf("科目代码", 2), leaf("功能分类科目名称", 4));
        return List.of(
                DrawnTable.headed(
                                over("收入", leaf("收入项目", 4), leaf("决算金额", 2)),
                                over("支出", leaf("项目（按支出功能分类）", 4), leaf("决算金额", 2)))
                        .keyed(StandardTable.F01.key())
                        .titled("2023年度部门收支决算总表")
                        .rows(List.of(
                                sides("一、一般公共预算财政拨款收入", "80.00", "一、一般公共服务支出", "80.00"),
                                sides("收入总计", "80.00", "支出总计", "80.00"))),
                DrawnTable.headed(
                                item, over("本年收入", leaf("合计", 2), leaf("财政拨款", 2), leaf("上级补助收入", 2), leaf("其他收入", 2)))
                        .keyed(StandardTable.F02.key())
                        .titled("部门收入决算总表")
                        .rows(List.of(
                                coded("", "合计", List.of("80.00", "79.00", "", "1.00"), REVENUES),
                                coded("201", "一般公共服务支出", List.of("80.00", "79.00", "", "1.00"), REVENUES))),
                DrawnTable.headed(
                                item,
                                over("年初结转和结余", leaf("合计", 2), leaf("项目支出结转", 2)),
                                over("本年收入", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)),
                                over("本年支出", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F05.key())
                        .titled("一般公共预算财政拨款收入支出决算表")
                        .rows(List.of(spent("", "合计"), spent("201", "一般公共服务支出"))),
                DrawnTable.headed(leaf("项目", 5), leaf("年初预算数", 3), leaf("决算数", 3))
                        .keyed(StandardTable.F07.key())
                        .titled("“三公”经费财政拨款支出决算表")
                        .rows(List.of(
                                itemRow("合计", "6.00", "5.00"),
                                itemRow("因公出国（境）费", "", ""),
                                itemRow("公务接待费", "2.00", "1.00"),
                                itemRow("公务用车运行维护费", "4.00", "4.00"))));
    }

    private static List<DrawnCell> sides(String revenue, String amount, String expenditure, String otherAmount) {
        return List.of(
                text(revenue),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                amount(otherAmount, item(expenditure).on(Side.EXPENDITURE), Measure.FINAL_AMOUNT));
    }

    /** What is carried over and received is printed and no measure of the table. */
    private static List<DrawnCell> spent(String code, String name) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(code), text(name)));
        Stream.of("3.00", "3.00", "77.00", "50.00", "27.00")
                .map(DrawnCell::label)
                .forEach(row::add);
        row.add(amount("80.00", Item.of(code, name), Measure.TOTAL));
        row.add(amount("50.00", Item.of(code, name), Measure.BASIC));
        row.add(amount("30.00", Item.of(code, name), Measure.PROJECT));
        return row;
    }

    private static List<DrawnCell> itemRow(String name, String budget, String finalAmount) {
        return List.of(
                text(name),
                amount(budget, Item.named(name), Measure.BUDGET_AMOUNT),
                amount(finalAmount, Item.named(name), Measure.FINAL_AMOUNT));
    }

    private static List<DrawnTable> tables() {
        Heading[] side = {leaf("项目", 4), leaf("行次", 1), leaf("金额", 2)};
        DrawnCell none = DrawnCell.BLANK;
        return List.of(
                DrawnTable.headed(over("收入", side), over("支出", side))
                        .keyed(StandardTable.F01.key())
                        .titled("收入支出决算总表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "栏次", "", "2"),
                                twoSided("一、一般公共预算财政拨款收入", "1", "80.00", "一、一般公共服务支出", "31", "50.00"),
                                twoSided("二、政府性基金预算财政拨款收入", "2", "", "八、社会保障和就业支出", "38", "30.00"),
                                twoSided("本年收入合计", "27", "80.00", "本年支出合计", "57", "80.00"),
                                twoSided("总计", "30", "80.00", "总计", "60", "80.00"))),
                DrawnTable.headed(
                                ITEM,
                                leaf("本年收入合计", 2),
                                leaf("财政拨款收入", 2),
                                leaf("上级补助收入", 2),
                                over("事业收入", leaf("小计", 2), leaf("其中：教育收费", 2)),
                                leaf("经营收入", 2),
                                leaf("附属单位上缴收入", 2),
                                leaf("其他收入", 2))
                        .keyed(StandardTable.F02.key())
                        .titled("收入决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6", "7", "8"),
                                coded("", "合计", amounts("80.00", "70.00", "", "10.00", "", "", "", "")),
                                coded("201", "一般公共服务支出", amounts("80.00", "70.00", "", "10.00", "", "", "", "")))),
                DrawnTable.headed(
                                ITEM,
                                leaf("本年支出合计", 2),
                                leaf("基本支出", 2),
                                leaf("项目支出", 2),
                                leaf("上缴上级支出", 2),
                                leaf("经营支出", 2),
                                leaf("对附属单位补助支出", 2))
                        .keyed(StandardTable.F03.key())
                        .titled("支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6"),
                                coded("", "合计", expenditures("80.00", "50.00", "30.00")),
                                coded("201", "一般公共服务支出", expenditures("80.00", "50.00", "30.00")))),
                DrawnTable.headed(
                                over("收入", side),
                                over(
                                        "支出",
                                        leaf("项目", 4),
                                        leaf("行次", 1),
                                        leaf("合计", 2),
                                        leaf("一般公共预算财政拨款", 2),
                                        leaf("政府性基金预算财政拨款", 2),
                                        leaf("国有资本经营预算财政拨款", 2)))
                        .keyed(StandardTable.F04.key())
                        .titled("财政拨款收入支出决算总表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "栏次", "", "2", "3", "4", "5"),
                                fiscal("一、一般公共预算财政拨款", "1", "80.00", "一、一般公共服务支出", "33", "80.00"),
                                fiscal("总计", "32", "80.00", "总计", "64", "80.00"))),
                DrawnTable.headed(ITEM, over("本年支出", leaf("小计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F05.key())
                        .titled("一般公共预算财政拨款支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3"),
                                coded("", "合计", byNature("80.00", "50.00", "30.00")),
                                coded("2010301", "行政运行", byNature("50.00", "50.00", "")))),
                DrawnTable.headed(
                                over("人员经费", leaf("经济分类科目编码", 2), leaf("科目名称", 4), leaf("金额", 2)),
                                over("公用经费", leaf("经济分类科目编码", 2), leaf("科目名称", 4), leaf("金额", 2)))
                        .keyed(StandardTable.F06.key())
                        .titled("一般公共预算财政拨款基本支出决算表")
                        .rows(List.of(
                                groups("301", "工资福利支出", "40.00", "302", "商品和服务支出", "10.00"),
                                groups("30101", "基本工资", "40.00", "30201", "办公费", "10.00"),
                                groups("", "人员经费合计", "40.00", "", "公用经费合计", "10.00"))),
                DrawnTable.headed(threePublic("预算数"), threePublic("决算数"))
                        .withColumnNumbers()
                        .keyed(StandardTable.F07.key())
                        .titled("财政拨款“三公”经费支出决算表")
                        .rows(List.of(threePublicRow())),
                DrawnTable.headed(
                                ITEM,
                                leaf("年初结转和结余", 2),
                                leaf("本年收入", 2),
                                over("本年支出", leaf("小计", 2), leaf("基本支出", 2), leaf("项目支出", 2)),
                                leaf("年末结转和结余", 2))
                        .keyed(StandardTable.F08.key())
                        .titled("政府性基金预算财政拨款收入支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6"),
                                coded(
                                        "",
                                        "合计",
                                        List.of("1.00", "2.00", "3.00", "", "3.00", ""),
                                        Measure.OPENING_BALANCE,
                                        Measure.CURRENT_REVENUE,
                                        Measure.TOTAL,
                                        Measure.BASIC,
                                        Measure.PROJECT,
                                        Measure.CLOSING_BALANCE))),
                DrawnTable.headed(ITEM, over("本年支出", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F09.key())
                        .titled("国有资本经营预算财政拨款支出决算表")
                        .rows(List.of(List.of(label("合计").spanning(2), none, none, none)))
                        .noted("注：本部门没有国有资本经营预算财政拨款支出，故本表为空表。"));
    }

    private static Heading threePublic(String measure) {
        return over(
                measure,
                leaf("合计", 2),
                leaf("因公出国（境）费", 2),
                over("公务用车购置及运行维护费", leaf("小计", 2), leaf("公务用车购置费", 2), leaf("公务用车运行维护费", 2)),
                leaf("公务接待费", 2));
    }

    private static List<DrawnCell> threePublicRow() {
        List<String> items = List.of("合计", "因公出国（境）费", "小计", "公务用车购置费", "公务用车运行维护费", "公务接待费");
        List<DrawnCell> row = new ArrayList<>();
        for (Measure measure : List.of(Measure.BUDGET_AMOUNT, Measure.FINAL_AMOUNT)) {
            List<String> printed = List.of("6.00", "", "4.00", "", "4.00", "2.00");
            for (int i = 0; i < items.size(); i++) {
                row.add(amount(printed.get(i), Item.named(items.get(i)), measure));
            }
        }
        return row;
    }

    private static List<DrawnCell> columnNumbers(String... texts) {
        return Stream.of(texts).map(DrawnCell::label).toList();
    }

    private static List<DrawnCell> twoSided(
            String revenue, String line, String amount, String expenditure, String otherLine, String otherAmount) {
        return List.of(
                text(revenue),
                label(line),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                label(otherLine),
                amount(otherAmount, item(expenditure).on(Side.EXPENDITURE), Measure.FINAL_AMOUNT));
    }

    private static List<DrawnCell> fiscal(
            String revenue, String line, String amount, String expenditure, String otherLine, String otherAmount) {
        Item item = item(expenditure).on(Side.EXPENDITURE);
        return List.of(
                text(revenue),
                label(line),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                label(otherLine),
                amount(otherAmount, item, Measure.TOTAL),
                amount(otherAmount, item, Measure.GENERAL_PUBLIC_BUDGET),
                DrawnCell.BLANK,
                DrawnCell.BLANK);
    }

    /** The item of a printed name with its ordinal (一、). */
    private static Item item(String printed) {
        int end = printed.indexOf('、') + 1;
        return Item.named(printed.substring(end));
    }

    private static List<DrawnCell> groups(
            String code, String name, String amount, String otherCode, String otherName, String otherAmount) {
        return List.of(
                text(code),
                text(name),
                amount(amount, Item.of(code, name), Measure.FINAL_AMOUNT),
                text(otherCode),
                text(otherName),
                amount(otherAmount, Item.of(otherCode, otherName), Measure.FINAL_AMOUNT));
    }

    private record Amounts(List<String> printed, Measure... measures) {}

    private static Amounts amounts(String... printed) {
        // 教育收费 is part of 事业收入 and no measure of the dataset: its column is left blank here.
        return new Amounts(
                List.of(printed),
                Measure.TOTAL,
                Measure.FISCAL_APPROPRIATION,
                Measure.SUPERIOR_SUBSIDY,
                Measure.BUSINESS_INCOME,
                Measure.BUSINESS_INCOME,
                Measure.BUSINESS_OPERATING_INCOME,
                Measure.SUBORDINATE_REMITTANCE,
                Measure.OTHER_INCOME);
    }

    private static Amounts expenditures(String total, String basic, String project) {
        return new Amounts(
                List.of(total, basic, project, "", "", ""),
                Measure.TOTAL,
                Measure.BASIC,
                Measure.PROJECT,
                Measure.REMITTED_TO_SUPERIOR,
                Measure.BUSINESS_OPERATING_EXPENDITURE,
                Measure.SUBSIDY_TO_SUBORDINATES);
    }

    private static Amounts byNature(String total, String basic, String project) {
        return new Amounts(List.of(total, basic, project), Measure.TOTAL, Measure.BASIC, Measure.PROJECT);
    }

    private static List<DrawnCell> coded(String code, String name, Amounts amounts) {
        return coded(code, name, amounts.printed(), amounts.measures());
    }

    private static List<DrawnCell> coded(String code, String name, List<String> printed, Measure... measures) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(code), text(name)));
        for (int i = 0; i < measures.length; i++) {
            row.add(amount(printed.get(i), Item.of(code, name), measures[i]));
        }
        return row;
    }

    private static DrawnCell amount(String printed, Item item, Measure measure) {
        return printed.isEmpty()
                ? DrawnCell.BLANK
                : DrawnCell.amount(printed, item, measure, MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal(printed)));
    }
}
