package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Yuan;

/** Forms as publishers set them: cut by page breaks, one after the other, blank, with titles of two lines. */
class DrawnFormsTest {
    private static final TableLook LOOK = TableLook.plain();

    private static final ShanxiForms SHANXI = new ShanxiForms(new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(7)));

    private static final FormText FORM = FormText.about("示例项目", new Yuan(new BigDecimal("120000")));

    @ParameterizedTest
    @ValueSource(doubles = {60, 120, 200, 250, 300, 350, 400, 450, 500})
    void aFormSaysTheSameWhereverThePageBreaks(double left) {
        ReadForms whole = read(Section.table(SHANXI.project(FORM), LOOK));
        ReadForms cut = read(Section.leaving(left), Section.table(SHANXI.project(FORM), LOOK));
        assertThat(cut.forms()).hasSize(1);
        assertThat(cut.forms().get(0).texts()).isEqualTo(whole.forms().get(0).texts());
        assertThat(cut.forms().get(0).amounts()).isEqualTo(whole.forms().get(0).amounts());
        assertThat(words(cut)).isEqualTo(words(whole));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 5, 8})
    void aTextCutInTheMiddleOfItsCellIsOneText(int linesBefore) {
        String overview = "示例项目由示例单位组织实施，按季度检查进度，年底验收。".repeat(16);
        DrawnTable table = project(List.of(line("项目概况", overview), line("立项依据", "示例事务管理办法。")));
        double head = 110;
        double leading = LOOK.cell().leading();
        ReadForms read = read(Section.leaving(head + linesBefore * leading), Section.table(table, LOOK.cuttingRows()));
        assertThat(read.forms()).hasSize(1);
        assertThat(read.forms().get(0).pages()).hasSize(2);
        assertThat(read.forms().get(0).texts())
                .containsEntry("overview", overview)
                .containsEntry("basis", "示例事务管理办法。");
    }

    @Test
    void theLevelsOfIndicatorsGoOnOverThePageBreak() {
        ReadForms read = read(Section.leaving(330), Section.table(SHANXI.project(FORM), LOOK));
        assertThat(read.forms().get(0).pages())
                .as("the break is meant to cut the indicators")
                .hasSize(2);
        assertThat(read.indicators())
                .filteredOn(i -> i.scope().equals("annual"))
                .extracting(Indicator::level1, Indicator::level2, Indicator::level3)
                .containsExactly(
                        tuple("产出指标", "数量指标", "示例任务完成数量"),
                        tuple("产出指标", "质量指标", "示例任务验收合格率"),
                        tuple("产出指标", "时效指标", "任务完成时间"),
                        tuple("产出指标", "成本指标", "成本控制在预算范围内"),
                        tuple("效益指标", "社会效益指标", "示例服务水平"),
                        tuple("效益指标", "可持续影响指标", "发挥作用年限"),
                        tuple("满意度指标", "服务对象满意度指标", "服务对象满意度"));
    }

    @Test
    void aBlankFormIsAFormWithoutFiguresAndIndicators() {
        ReadForms read = read(Section.table(SHANXI.project(FormText.blank()), LOOK));
        assertThat(read.forms()).singleElement().satisfies(form -> {
            assertThat(form.type()).isEqualTo(FormType.PROJECT);
            assertThat(form.title()).isEqualTo("大同市市级预算部门（单位）项目支出绩效目标表");
            assertThat(form.amounts()).isEmpty();
            assertThat(form.texts().values()).allMatch(String::isEmpty);
        });
        assertThat(read.indicators()).isEmpty();
    }

    @Test
    void formsThatFollowEachOtherOnOnePageAreSeparated() {
        ReadForms read = read(
                Section.table(project(List.of(line("项目概况", "第一项。"))), LOOK),
                Section.table(project(List.of(line("项目概况", "第二项。"))), LOOK));
        assertThat(read.forms()).extracting(PerformanceForm::formNo).containsExactly(1, 2);
        assertThat(read.forms()).extracting(f -> f.texts().get("overview")).containsExactly("第一项。", "第二项。");
        assertThat(read.forms()).allMatch(f -> f.pages().equals(List.of(1)));
    }

    @Test
    void formsInOneGridUnderOneTitleAreSeparated() {
        List<List<DrawnCell>> rows = new ArrayList<>(rows(List.of(line("项目概况", "第一项。"))));
        rows.addAll(rows(List.of(line("项目概况", "第二项。"))));
        ReadForms read = read(Section.table(form(rows).titled("项目支出绩效目标表"), LOOK));
        assertThat(read.forms()).hasSize(2).allMatch(f -> f.title().equals("项目支出绩效目标表"));
        assertThat(read.forms()).extracting(f -> f.texts().get("overview")).containsExactly("第一项。", "第二项。");
        assertThat(read.indicators()).extracting(Indicator::formNo).containsExactly(1, 1, 2, 2);
    }

    @Test
    void aTitleBrokenOverTwoLinesIsOneTitle() {
        assertThat(titled("大同市市级预算部门（单位）项目支出", "绩效目标申报表").title()).isEqualTo("大同市市级预算部门（单位）项目支出绩效目标申报表");
        assertThat(titled("大同市市级预算部门（单位）项目支出绩效", "目标表").title()).isEqualTo("大同市市级预算部门（单位）项目支出绩效目标表");
    }

    @Test
    void theFirstLineOfABrokenTitleNamesTheKindOfTheForm() {
        assertThat(titled("示例市市级专项资金", "绩效目标表").type()).isEqualTo(FormType.SPECIAL_FUND);
    }

    @Test
    void aLineOverAWholeTitleIsNoPartOfIt() {
        assertThat(titled("示例市2024年部门预算公开", "项目支出绩效目标表").title()).isEqualTo("项目支出绩效目标表");
    }

    private static PerformanceForm titled(String... lines) {
        TextStyle style = TextStyle.of(Typeface.HEI, 16).centered();
        Section title = flow -> {
            for (String line : lines) {
                flow.page().lines(flow.strip(style.leading()), List.of(line), style);
            }
        };
        ReadForms read = read(title, Section.table(form(rows(List.of(line("项目概况", "一项。")))), LOOK));
        assertThat(read.forms()).hasSize(1);
        return read.forms().get(0);
    }

    private static ReadForms read(Section... sections) {
        return DrawnForms.read(Draft.of(sections).draw());
    }

    private static List<String> words(ReadForms read) {
        return read.indicators().stream()
                .map(i -> String.join(" ", i.scope(), i.level1(), i.level2(), i.level3(), i.valuePrinted()))
                .toList();
    }

    private static DrawnTable project(List<List<DrawnCell>> lines) {
        return form(rows(lines)).titled("项目支出绩效目标表");
    }

    private static DrawnTable form(List<List<DrawnCell>> rows) {
        return DrawnTable.plain(List.of(1.2, 1.4, 1.4, 2.4, 1.4), rows);
    }

    private static List<List<DrawnCell>> rows(List<List<DrawnCell>> lines) {
        List<List<DrawnCell>> rows = new ArrayList<>();
        rows.add(line("项目名称", "示例项目"));
        rows.addAll(lines);
        rows.add(List.of(label("绩效指标").spanningRows(3), label("一级指标"), label("二级指标"), label("三级指标"), label("指标值")));
        rows.add(List.of(label("产出指标"), label("数量指标"), text("任务完成数量"), label("≥12项")));
        rows.add(List.of(label("满意度指标"), label("服务对象满意度指标"), text("服务对象满意度"), label("≥95%")));
        return rows;
    }

    private static List<DrawnCell> line(String label, String value) {
        return List.of(label(label), text(value).spanning(4));
    }
}
