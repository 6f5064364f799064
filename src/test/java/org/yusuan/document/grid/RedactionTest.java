package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.grid.PersonalCells.PersonName;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

class RedactionTest {

    @Test
    void everyRowOfAListOfHandlersIsRedacted() {
        assertThat(redacted(new String[][] {
                    {"示例单位", "联系人", "联系电话"},
                    {"示例甲科", "赵某某", "88880001"},
                    {"示例乙科", "钱某、孙某", "0352-8888000"},
                    {"示例丙科", "李某", "88880003"},
                }))
                .containsExactly(
                        "示例单位",
                        "联系人",
                        "联系电话",
                        "示例甲科",
                        Redaction.MARK,
                        Redaction.MARK,
                        "示例乙科",
                        Redaction.MARK,
                        Redaction.MARK,
                        "示例丙科",
                        Redaction.MARK,
                        Redaction.MARK);
    }

    @Test
    void aFormIsKeptBelowItsHandler() {
        assertThat(redacted(new String[][] {
                    {"项目负责人", "联系电话"},
                    {"赵某某", "88880001"},
                    {"项目属性", "新增项目"},
                }))
                .containsExactly("项目负责人", "联系电话", Redaction.MARK, Redaction.MARK, "项目属性", "新增项目");
    }

    @Test
    void aListOfHandlersNeedsNoTelephoneNumbers() {
        assertThat(redacted(new String[][] {
                    {"单位", "负责人", "预算金额"},
                    {"示例甲科", "赵某某", "12.00"},
                    {"示例乙科", "欧阳某某", "3.50"},
                    {"示例丙科", "", "1.00"},
                    {"示例丁科", "李某（兼）", "0.50"},
                    {"合计", "安排情况", "17.00"},
                }))
                .containsExactly(
                        "单位",
                        "负责人",
                        "预算金额",
                        "示例甲科",
                        Redaction.MARK,
                        "12.00",
                        "示例乙科",
                        Redaction.MARK,
                        "3.50",
                        "示例丙科",
                        "",
                        "1.00",
                        "示例丁科",
                        Redaction.MARK,
                        "0.50",
                        "合计",
                        "安排情况",
                        "17.00");
    }

    @Test
    void aListOfHandlersEndsWhereItsRowsAreBuiltDifferently() {
        assertThat(redacted(new String[][] {
                    {"负责人", "预算金额"},
                    {"赵某某", "12.00"},
                    {"钱某", "3.50"},
                    {"高某某", "满意度"},
                }))
                .containsExactly("负责人", "预算金额", Redaction.MARK, "12.00", Redaction.MARK, "3.50", "高某某", "满意度");
    }

    @Test
    void theCellBesideALabelIsItsValueUnlessNamesAreBelow() {
        assertThat(redacted(new String[][] {
                    {"负责人", "某某（示例局二级调研员）", "单位", "示例局"},
                    {"项目属性", "新增项目", "金额", "12.00"},
                }))
                .containsExactly("负责人", Redaction.MARK, "单位", "示例局", "项目属性", "新增项目", "金额", "12.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"赵某", "钱某某", "欧阳某", "司马某某", "甲乙·丙丁", "孙某、李某某", "周某（兼）"})
    void namesAreRecognisedByShapeAndSurname(String name) {
        assertThat(PersonName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "单位", "项目", "金额", "万元", "预算数", "示例局", "社会保障", "12.00", "安全性"})
    void wordsAreNoNames(String word) {
        assertThat(PersonName.is(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800000000 | [redacted]",
                "138-0000-0000 | [redacted]",
                "手机138 0000 0000转 | 手机[redacted]转",
                "（0352）2000000 | [redacted]",
                "0352-2000000-12 | [redacted]",
                "联系电话：2000000 | 联系电话：[redacted]",
                "负责人：张 三 | 负责人：[redacted]",
            })
    void aTextLosesTelephoneNumbersAndTheValuesOfPersonalLabels(String printed, String kept) {
        assertThat(Redaction.text(printed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"138000000000.00", "1,380,000,000.00", "2080505", "20240101", "预算数：12.50", "项目负责人"})
    void amountsCodesAndDatesStay(String printed) {
        assertThat(Redaction.text(printed)).isEqualTo(printed);
    }

    @Test
    void aNumberBrokenOverTwoLinesIsATelephoneNumberAndOneOverThreeIsNot() {
        assertThat(Redaction.text("138000\n00000")).isEqualTo(Redaction.MARK);
        assertThat(Redaction.text("1380\n0000\n000")).isEqualTo("1380\n0000\n000");
    }

    @Test
    void whatIsRedactedOnceStaysAsItIs() {
        String redacted = Redaction.text("联系人：赵某某 电话：13800000000");
        assertThat(Redaction.text(redacted)).isEqualTo(redacted);
    }

    private static List<String> redacted(String[][] texts) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                PageBox where = new PageBox(3, new Box(100 * column, 20 * row, 100 * column + 100, 20 * row + 20));
                cells.add(
                        new GridCell(row, column, 1, 1, texts[row][column], false, where, Method.TEXT, BigDecimal.ONE));
            }
        }
        RowLedger ledger = new RowLedger(texts.length, 0, 0, texts.length);
        Grid grid = new Grid(1, texts.length, texts[0].length, cells, List.of(), List.of(), List.of(3), ledger, "");
        return Redaction.of(grid).cells().stream().map(GridCell::text).toList();
    }
}
