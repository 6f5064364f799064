package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Severity;

/** Forms of provinces without a layout of their own, set with all kinds of rulings. */
class DrawnProvinceFormsTest {
    private static final String LIST = """
            项目名称   | 年度绩效目标     | 一级指标   | 二级指标           | 三级指标   | 指标性质 | 指标值   | 度量单位
            1          | 2                | 3          | 4                  | 5          | 6        | 7        | 8
            道路养护费 | 道路完好畅通     | 产出指标   | 数量指标           | 养护里程数 | >=       | 12.5     | 公里
            ^          | ^                | 效益指标   | 社会效益指标       | 群众出行   |          | 明显改善 |
            路灯维护费 | 路灯全年常亮     | 产出指标   | 质量指标           | 亮灯合格率 | =        | 98       | %
            ^          | ^                | 效益指标   | 社会效益指标       | 夜间照明   |          | 明显改善 |
            """;

    private static final String FORM = """
            项目名称         | 道路养护费   | <          | <          | <
            主管部门         | 示例县示例局 | <          | 实施单位   | 示例中心
            项目资金（万元） | 年度资金总额 | <          | 158.29     | <
            ^                | 其中：当年财政拨款 | <    | 158.29     | <
            总体目标         | 道路完好     | <          | <          | <
            一级指标         | 二级指标     | 三级指标   | <          | 指标值
            产出指标         | 数量指标     | 养护里程数 | <          | ≥12公里
            ^                | 质量指标     | 验收合格率 | <          | ≥95%
            效益指标         | 社会效益指标 | 群众出行   | <          | 明显改善
            """;

    @ParameterizedTest
    @EnumSource(
            value = DrawnRulings.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HORIZONTAL_ONLY", "NONE"})
    void aListOfIndicatorsIsReadWhateverDrawsItsCells(DrawnRulings rulings) {
        ReadForms read = read("项目支出绩效目标表", LIST, rulings);
        assertThat(read.forms()).extracting(f -> f.texts().get("project_name")).containsExactly("道路养护费", "路灯维护费");
        assertThat(values(read)).containsExactly(">=12.5公里", "明显改善", "=98%", "明显改善");
    }

    @ParameterizedTest
    @EnumSource(
            value = DrawnRulings.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HORIZONTAL_ONLY", "NONE"})
    void aFormIsReadWhateverDrawsItsCells(DrawnRulings rulings) {
        ReadForms read = read("项目支出绩效目标表", FORM, rulings);
        assertThat(read.forms()).hasSize(1);
        assertThat(read.forms().get(0).texts())
                .containsEntry("project_name", "道路养护费")
                .containsEntry("implementing_unit", "示例中心")
                .containsEntry("goal_period", "道路完好");
        assertThat(read.forms().get(0).amounts().get("annual_total_yuan")).isEqualByComparingTo("1582900");
        assertThat(values(read)).containsExactly("≥12公里", "≥95%", "明显改善");
    }

    @ParameterizedTest
    @EnumSource(
            value = DrawnRulings.class,
            names = {"HORIZONTAL_ONLY", "NONE"})
    void aFormWithoutCellsIsAnError(DrawnRulings rulings) {
        List<PageLayout> layouts = DrawnForms.layouts(drawn("项目支出绩效目标表", FORM, rulings));
        assertThat(UnreadForms.in(layouts, List.of()))
                .extracting(Finding::rule, Finding::severity, Finding::table, Finding::page)
                .containsExactly(tuple("form.unread", Severity.ERROR, "form", 1));
    }

    private static List<String> values(ReadForms read) {
        return read.indicators().stream().map(Indicator::valuePrinted).toList();
    }

    private static ReadForms read(String title, String block, DrawnRulings rulings) {
        return DrawnForms.read(drawn(title, block, rulings));
    }

    private static DrawnDisclosure drawn(String title, String block, DrawnRulings rulings) {
        List<List<DrawnCell>> rows = cells(block);
        DrawnTable table =
                DrawnTable.plain(Collections.nCopies(columns(block), 1.0), rows).titled(title);
        return Draft.of(Section.table(table, TableLook.plain().ruled(rulings))).draw();
    }

    private static int columns(String block) {
        return block.lines().findFirst().orElseThrow().split("\\|", -1).length;
    }

    /** Cells of a block as {@link org.yusuan.testing.TextGrid} writes it: {@code <} goes on to the right, {@code ^} downwards. */
    private static List<List<DrawnCell>> cells(String block) {
        String[][] texts = block.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toArray(String[][]::new);
        List<List<DrawnCell>> rows = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            List<DrawnCell> cells = new ArrayList<>();
            for (int column = 0; column < texts[row].length; column++) {
                if (!texts[row][column].equals("<") && !texts[row][column].equals("^")) {
                    cells.add(DrawnCell.label(texts[row][column])
                            .spanning(across(texts[row], column))
                            .spanningRows(down(texts, row, column)));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int across(String[] row, int column) {
        int span = 1;
        while (column + span < row.length && row[column + span].equals("<")) {
            span++;
        }
        return span;
    }

    private static int down(String[][] texts, int row, int column) {
        int span = 1;
        while (row + span < texts.length && texts[row + span][column].equals("^")) {
            span++;
        }
        return span;
    }
}
