package org.yusuan.drawn.layout;

import java.util.List;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.StandardTable;

/** The 13 tables of a Shaanxi disclosure; its tables 14 to 16 are forms. */
public record ShaanxiTables(Typesetting setting) {

    public List<DrawnTable> all() {
        ShaanxiOverviews overviews = new ShaanxiOverviews(setting);
        ShaanxiByUnit byUnit = new ShaanxiByUnit(setting);
        ShaanxiByCode byCode = new ShaanxiByCode(setting);
        return List.of(
                of(1, StandardTable.T01, "收支总表", overviews.all()),
                of(2, StandardTable.T02, "收入总表", byUnit.income()),
                of(3, StandardTable.T03, "支出总表", byUnit.expenditure()),
                of(4, StandardTable.T04, "财政拨款收支总表", overviews.appropriated()),
                of(5, StandardTable.T05, "一般公共预算支出明细表（按支出功能分类科目）", byCode.generalByFunction()),
                of(6, StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC, "一般公共预算支出明细表（按支出经济分类科目）", byCode.generalByEconomic()),
                of(7, StandardTable.X_BASIC_BY_FUNCTION, "一般公共预算基本支出明细表（按支出功能分类科目）", byCode.basicByFunction()),
                of(8, StandardTable.T06, "一般公共预算基本支出明细表（按支出经济分类科目）", byCode.basicByEconomic()),
                of(9, StandardTable.T08, "政府性基金收支表", overviews.fund()),
                of(10, StandardTable.T12, "专项业务经费支出表", byUnit.projects()),
                of(11, StandardTable.T13, "财政拨款结转资金支出表", byCode.carriedOver()),
                of(12, StandardTable.X_PROCUREMENT, "政府采购（资产配置、购买服务）预算表", new ShaanxiPurchases(setting).table()),
                of(13, StandardTable.T10, "一般公共预算拨款“三公”经费及会议费、培训费支出预算表", new ShaanxiThreePublic(setting).table()));
    }

    /** One of the 13. */
    public DrawnTable table(StandardTable which) {
        return all().stream()
                .filter(t -> which.key().equals(t.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Shaanxi does not print " + which));
    }

    private DrawnTable of(int number, StandardTable key, String title, DrawnTable table) {
        return setting.captioned(table).keyed(key.key()).numbered("表" + number).titled("部门综合预算" + title);
    }
}
