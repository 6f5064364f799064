package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;

class RowHierarchyTest {
    private final List<ItemRow> entries = new ArrayList<>();

    @Test
    void aCodeBelongsToTheLongestCodeThatItBeginsWith() {
        row("", "合计", "12");
        row("208", "社会保障和就业支出", "12");
        row("20805", "行政事业单位养老支出", "12");
        row("2080501", "行政单位离退休", "5");
        row("2080505", "基本养老保险缴费支出", "7");
        assertThat(kinds()).containsExactly(RowKind.TOTAL, RowKind.GROUP, RowKind.GROUP, RowKind.ITEM, RowKind.ITEM);
        assertThat(parents()).containsExactly(0, 0, 2, 3, 3);
    }

    @Test
    void aCodeWhoseSectionIsNotPrintedBelongsToTheClass() {
        row("208", "社会保障和就业支出", "5");
        row("2080501", "行政单位离退休", "5");
        row("210", "卫生健康支出", "7");
        assertThat(parents()).containsExactly(0, 1, 0);
    }

    @Test
    void ordinalsShowTheLevelsOfAList() {
        printed("一、财政拨款", "财政拨款", "12");
        printed("1、一般公共预算拨款", "一般公共预算拨款", "7");
        printed("(1)专项资金", "专项资金", "7");
        printed("2、政府性基金拨款", "政府性基金拨款", "5");
        printed("二、事业收入", "事业收入", "3");
        assertThat(parents()).containsExactly(0, 1, 2, 1, 0);
    }

    @Test
    void ofWhichIsAPartAndNoAddend() {
        printed("一、财政拨款", "财政拨款", "12");
        printed("其中：专项资金", "专项资金", "7");
        assertThat(kinds()).containsExactly(RowKind.GROUP, RowKind.OF_WHICH);
        assertThat(parents()).containsExactly(0, 1);
    }

    @Test
    void economicItemsBelongToTheRowWithoutACounterpart() {
        row("", "工资福利支出", "12");
        counterpart("基本工资", "工资奖金津补贴", "7");
        counterpart("津贴补贴", "工资奖金津补贴", "5");
        row("", "商品和服务支出", "3");
        counterpart("办公费", "办公经费", "3");
        assertThat(parents()).containsExactly(0, 1, 1, 0, 4);
    }

    @Test
    void projectsBelongToTheUnitThatTheyAddUpTo() {
        row("", "示例市事务局[部门]", "20");
        row("", "示例市事务局", "12");
        row("", "档案数字化", "7");
        row("", "设备购置", "5");
        row("", "示例服务中心", "8");
        row("", "科普活动", "8");
        assertThat(kinds())
                .containsExactly(RowKind.UNIT, RowKind.UNIT, RowKind.ITEM, RowKind.ITEM, RowKind.UNIT, RowKind.ITEM);
        assertThat(parents()).containsExactly(0, 1, 2, 2, 1, 5);
    }

    @Test
    void aGroupOfOneProjectIsFoundByTheRowOverAllGroups() {
        row("", "运转类", "300");
        row("", "办公", "100");
        row("", "办公用房租金", "100");
        row("", "网络", "200");
        row("", "线路租金", "50");
        row("", "设备维护", "150");
        assertThat(parents()).containsExactly(0, 1, 2, 1, 4, 4);
    }

    @Test
    void projectsBelongToTheCodeOfTheirUnit() {
        row("", "合计", "12");
        row("398", "示例局", "12");
        row("398001", "示例局（本级）", "12");
        row("", "档案数字化", "7");
        row("", "设备购置", "5");
        assertThat(parents()).containsExactly(0, 0, 2, 3, 3);
    }

    @Test
    void rowsThatAddUpToNothingStandBesideEachOther() {
        row("", "档案数字化", "7");
        row("", "设备购置", "5");
        row("", "科普活动", "9");
        assertThat(kinds()).containsOnly(RowKind.ITEM);
        assertThat(parents()).containsOnly(0);
    }

    @Test
    void blanksAndZerosAreNoGroups() {
        row("", "档案数字化", "0");
        row("", "设备购置");
        row("", "科普活动", "0");
        assertThat(parents()).containsOnly(0);
    }

    private void row(String code, String name, String... amounts) {
        add(code, name, name, "", amounts);
    }

    private void printed(String printed, String name, String... amounts) {
        add("", name, printed, "", amounts);
    }

    private void counterpart(String name, String counterpart, String... amounts) {
        add("", name, name, counterpart, amounts);
    }

    private void add(String code, String name, String printed, String counterpart, String... amounts) {
        List<ItemRow.Amount> read =
                List.of(amounts).stream().map(RowHierarchyTest::amount).toList();
        entries.add(new ItemRow(
                StandardTable.T12.key(),
                entries.size() + 1,
                0,
                Side.NONE,
                Classification.NONE,
                code,
                name,
                printed,
                "",
                counterpart,
                read));
    }

    private static ItemRow.Amount amount(String text) {
        PageBox where = new PageBox(1, new Box(0, 0, 10, 10));
        GridCell cell = new GridCell(0, 0, 1, 1, text, false, where, Method.TEXT, BigDecimal.ONE);
        return new ItemRow.Amount(1, Measure.TOTAL, new BigDecimal(text), null, cell);
    }

    private List<RowKind> kinds() {
        Map<ItemRow, RowHierarchy.Place> places = RowHierarchy.of(entries);
        return entries.stream().map(e -> place(places, e).kind()).toList();
    }

    /** The line of each row's parent; 0 at the top. */
    private List<Integer> parents() {
        Map<ItemRow, RowHierarchy.Place> places = RowHierarchy.of(entries);
        return entries.stream().map(e -> line(place(places, e).parent())).toList();
    }

    private static int line(@Nullable ItemRow parent) {
        return parent == null ? 0 : parent.lineNo();
    }

    private static RowHierarchy.Place place(Map<ItemRow, RowHierarchy.Place> places, ItemRow entry) {
        return Objects.requireNonNull(places.get(entry), entry.name());
    }
}
