package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.layout.FrontMatter;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;

/** Text that is aligned and yet is no table. */
class NoTableTest {

    @Test
    void coverContentsAndProseOfARuledDisclosureAddNoTable(@TempDir Path folder) {
        Entity office = Entity.department("西安市碑林区示例服务中心", "（汇总）", "398");
        Typesetting setting = new Typesetting(office, 2024, MoneyStyle.YUAN, Figures.seeded(3));
        List<PageLayout> layouts = layouts(ShaanxiDisclosure.of(setting).draft(), folder);
        assertThat(layouts).allSatisfy(l -> assertThat(l.grids()).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void aListOfContentsThatNamesHeadersIsNoTable(@TempDir Path folder) {
        Draft draft = Draft.of(FrontMatter.contents(List.of("基本支出", "项目支出", "一般公共预算", "政府性基金预算", "国有资本经营预算")));
        assertThat(layouts(draft, folder)).allSatisfy(l -> assertThat(l.grids()).isEmpty());
    }

    @Test
    void proseWithAmountsIsNoTable(@TempDir Path folder) {
        Draft draft = Draft.of(FrontMatter.prose(
                "2024年预算收入总计1234.56万元，其中：本年收入1000.00万元，上年结转234.56万元；一般公共预算拨款收入900.00万元。",
                "项目支出",
                "本年项目支出100.00万元，基本支出900.00万元，合计1000.00万元，与上年相比增加12.34万元，主要原因是示例事务增加。"));
        assertThat(layouts(draft, folder)).allSatisfy(l -> assertThat(l.grids()).isEmpty());
    }

    @Test
    void columnsWithUnknownHeadersStayText(@TempDir Path folder) {
        DrawnTable table = DrawnTable.headed(leaf("编号", 1), leaf("示例", 3), leaf("人数", 2))
                .titled("示例名单")
                .rows(List.of(List.of(text("1"), text("甲"), text("12")), List.of(text("2"), text("乙"), text("30"))));
        Draft draft = Draft.of(TableLook.plain().ruled(DrawnRulings.NONE), table);
        assertThat(layouts(draft, folder)).allSatisfy(l -> assertThat(l.grids()).isEmpty());
    }

    private static List<PageLayout> layouts(Draft draft, Path folder) {
        return ReadFacts.layouts(draft.draw().write(folder.resolve("drawn.pdf")));
    }
}
