package org.yusuan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

class RedactionTest {

    @Test
    void everyRowOfAListOfHandlersIsTakenOut() {
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
    void aFormGoesOnBelowItsHandler() {
        assertThat(redacted(new String[][] {
                    {"项目负责人", "联系电话"},
                    {"赵某某", "88880001"},
                    {"项目属性", "新增项目"},
                }))
                .containsExactly("项目负责人", "联系电话", Redaction.MARK, Redaction.MARK, "项目属性", "新增项目");
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
