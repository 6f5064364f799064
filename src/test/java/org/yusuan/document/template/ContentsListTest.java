package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.RowLedger;
import org.yusuan.model.Box;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

class ContentsListTest {
    private static final Template SHAANXI = TemplateLibrary.shipped().templates().stream()
            .filter(t -> t.name().equals("shaanxi-16"))
            .findFirst()
            .orElseThrow();

    private static final String[][] LIST = {
        {"报表", "报表名称", "是否空表", "表格为空的理由"},
        {"表1", "部门综合预算收支总表", "", ""},
        {"表2", "部门综合预算收入总表", "", ""},
        {"表3", "部门综合预算支出总表", "", ""},
        {"表4", "部门综合预算财政拨款收支总表", "", ""},
        {"表9", "部门综合预算政府性基金收支表", "是", "不涉及"},
        {"表10", "部门综合预算专项业务经费支出表", "", ""},
    };

    @Test
    void aTableThatIsListedAndNotPrintedIsReported() {
        assertThat(missing(LIST, "t01", "t03", "t04", "t08", "t12"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("table.listed_missing");
                    assertThat(f.table()).isEqualTo("t02");
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.fault()).isEqualTo(Fault.PUBLISHER);
                    assertThat(f.page()).isEqualTo(3);
                });
    }

    @Test
    void oneThatIsListedAsEmptyNeedNotBePrinted() {
        assertThat(missing(LIST, "t01", "t02", "t03", "t04", "t12"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void aTableThatMentionsAFewTitlesIsNoListOfTables() {
        String[][] few = {LIST[0], LIST[1], LIST[2], LIST[3]};
        assertThat(missing(few)).isEmpty();
    }

    private static List<Finding> missing(String[][] texts, String... placed) {
        Set<TableKey> keys = Stream.of(placed).map(TableKey::new).collect(Collectors.toSet());
        return new ContentsList(grid(texts), SHAANXI).missing(keys);
    }

    private static Grid grid(String[][] texts) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                PageBox where = new PageBox(3, new Box(100 * column, 20 * row, 100 * column + 100, 20 * row + 20));
                cells.add(
                        new GridCell(row, column, 1, 1, texts[row][column], false, where, Method.TEXT, BigDecimal.ONE));
            }
        }
        RowLedger ledger = new RowLedger(texts.length, 0, 0, texts.length);
        return new Grid(1, texts.length, texts[0].length, cells, List.of(), List.of(), List.of(3), ledger, "");
    }
}
