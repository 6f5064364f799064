package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.TableMapper;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.canvas.Align;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Habits of print that do not change what a table says. */
class OddTablesTest {
    private final Path folder;

    OddTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", "[%s]%s", "【%s】%s", "%s-%s", "（%s）%s"})
    void codeAndNameInOneCellAreTwo(String printed) {
        DrawnTable table = table("一般公共预算支出表", leaf("功能分类科目", 4), leaf("合计", 2), leaf("基本支出", 2))
                .rows(List.of(
                        row("合计", "15.00", "15.00"),
                        row(printed.formatted("208", "社会保障和就业支出"), "10.00", "10.00"),
                        row(printed.formatted("20805", "行政事业单位养老支出"), "10.00", "10.00"),
                        row(printed.formatted("210", "卫生健康支出"), "5.00", "5.00")));

        assertThat(mapped(table).facts())
                .extracting(fact -> fact.itemCode() + "|" + fact.itemName())
                .contains("|合计", "208|社会保障和就业支出", "20805|行政事业单位养老支出", "210|卫生健康支出")
                .hasSize(8);
    }

    @Test
    void aNumberBeforeOneNameOfManyIsPartOfIt() {
        DrawnTable table = table("项目支出表", leaf("项目名称", 4), leaf("合计", 2), leaf("一般公共预算", 2))
                .rows(List.of(
                        row("110报警服务台建设", "10.00", "10.00"),
                        row("办案业务经费", "3.00", "3.00"),
                        row("设备购置", "2.00", "2.00")));

        assertThat(mapped(table).facts()).extracting(Fact::itemName).contains("110报警服务台建设");
    }

    @Test
    void theUnitAfterTheHeaderOfAnItemIsNoPartOfItsName() {
        DrawnTable table = table("一般公共预算“三公”经费支出表", leaf("合计（万元）", 3), leaf("因公出国（境）费（万元）", 3), leaf("公务接待费（万元）", 3))
                .rows(List.of(row("3.00", "1.00", "2.00")));

        assertThat(mapped(table).facts()).extracting(Fact::itemName).containsExactly("合计", "因公出国（境）费", "公务接待费");
    }

    @Test
    void columnsThatCannotBeToldApartAreReported() {
        DrawnTable table = table(
                        "一般公共预算“三公”经费支出表",
                        over("", leaf("合计", 2), leaf("公务接待费", 2)),
                        over("", leaf("合计", 2), leaf("公务接待费", 2)))
                .rows(List.of(row("3.00", "3.00", "2.00", "2.00")));

        assertThat(mapped(table).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .contains("table.repeated_column");
    }

    @Test
    void rowsOfFiguresBesideATableThatSeemsEmptyAreReported() {
        DrawnTable empty = uses().rows(Collections.nCopies(6, row("", "", ""))).noted("教育支出 7.00 7.00");

        assertThat(mapped(empty).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactly("table.stray_rows");
    }

    @Test
    void theSameTableWithATotalOfItsOwnIsAnotherTable() {
        DrawnTable ofUnit = uses().rows(List.of(row("合计", "7.00", "7.00"), row("教育支出", "7.00", "7.00")));
        DrawnTable ofDepartment = uses().rows(List.of(row("合计", "15.00", "15.00"), row("教育支出", "15.00", "15.00")));

        MappedTables mapped = mapped(ofDepartment, ofUnit);

        assertThat(mapped.facts()).extracting(Fact::amountPrinted).containsOnly("15.00");
        assertThat(mapped.findings()).extracting(Finding::rule).contains("table.repeated");
    }

    @Test
    void theSameTableWithoutATotalContinuesTheFirst() {
        DrawnTable first = uses().rows(List.of(row("合计", "15.00", "15.00"), row("教育支出", "8.00", "8.00")));
        DrawnTable rest = uses().rows(List.of(row("卫生健康支出", "7.00", "7.00")));

        assertThat(mapped(first, rest).facts()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"政府性基金预算支出表（上年结转）", "一般公共预算基本支出表（按政府预算支出经济分类）", "2024年上年结转一般公共预算支出表"})
    void aTitleThatNamesOtherMoneyIsOfAnotherTable(String title) {
        DrawnTable other = uses(title).rows(List.of(row("合计", "7.00", "7.00"), row("教育支出", "7.00", "7.00")));

        assertThat(mapped(uses().rows(List.of(row("教育支出", "8.00", "8.00"))), other)
                        .facts())
                .extracting(Fact::amountPrinted)
                .containsOnly("8.00");
    }

    @Test
    void aTitleThatExcludesMoneyIsOfTheSameTable() {
        DrawnTable table = uses("一般公共预算支出表（不含上年结转）").rows(List.of(row("教育支出", "8.00", "8.00")));

        assertThat(mapped(table).facts()).hasSize(2);
    }

    private static DrawnTable uses() {
        return uses("一般公共预算支出表");
    }

    private static DrawnTable uses(String title) {
        return table(title, leaf("科目名称", 4), leaf("合计", 2), leaf("基本支出", 2));
    }

    private MappedTables mapped(DrawnTable... tables) {
        Path file = Draft.of(tables).draw().write(folder.resolve("drawn.pdf"));
        return new TableMapper(TemplateLibrary.shipped()).map(ReadFacts.grids(file));
    }

    private static DrawnTable table(String title, Heading... headings) {
        return DrawnTable.headed(headings).titled(title).captioned("", "单位：万元");
    }

    private static List<DrawnCell> row(String name, String... amounts) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(name)));
        for (String amount : amounts) {
            row.add(text(amount).aligned(Align.RIGHT));
        }
        return row;
    }
}
