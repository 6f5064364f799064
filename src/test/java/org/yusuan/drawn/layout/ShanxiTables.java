package org.yusuan.drawn.layout;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.StandardTable;

/** The 13 tables of a Shanxi disclosure, in the wording of its year. */
public record ShanxiTables(Typesetting setting) {

    public List<DrawnTable> all() {
        ShanxiOverviews overviews = new ShanxiOverviews(setting);
        ShanxiByCode byCode = new ShanxiByCode(setting);
        ShanxiByItem byItem = new ShanxiByItem(setting);
        ShanxiProjects projects = new ShanxiProjects(setting);
        List<DrawnTable> tables = new ArrayList<>();
        tables.add(of(StandardTable.T01, "预算收支总表", overviews.all()).numbered("预算公开表1"));
        tables.add(of(StandardTable.T02, "预算收入总表", byCode.income()));
        tables.add(of(StandardTable.T03, "预算支出总表", byCode.expenditure()));
        tables.add(of(StandardTable.T04, "财政拨款收支总表", overviews.appropriated()));
        tables.add(of(StandardTable.T05, "一般公共预算支出预算表（不含上年结转）", byCode.generalPublic()));
        tables.add(of(StandardTable.T06, "一般公共预算安排基本支出分经济科目表（不含上年结转）", byItem.basicByEconomic()));
        tables.add(of(StandardTable.T07, "政府性基金预算收入表（不含上年结转）", byCode.fundIncome()));
        tables.add(of(StandardTable.T08, "政府性基金预算支出表（不含上年结转）", byCode.fundExpenditure()));
        tables.add(of(StandardTable.T09, "国有资本经营预算收支预算表（不含上年结转）", byCode.stateCapital())
                .numbered("部门公开表9"));
        tables.add(of(StandardTable.T10, threePublic(), byItem.threePublic()).numbered("预算公开表10"));
        tables.add(of(StandardTable.T11, agencyRunning(), byItem.agencyRunning()));
        tables.add(of(StandardTable.T12, "项目支出预算表（本年预算）", projects.current()));
        tables.add(of(StandardTable.T13, "项目支出预算表（上年结转）", projects.carriedOver()));
        return tables;
    }

    /** One of the 13. */
    public DrawnTable table(StandardTable which) {
        return all().stream()
                .filter(t -> which.key().equals(t.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Shanxi does not print " + which));
    }

    private String threePublic() {
        return setting.year() < 2024 ? "一般公共预算“三公”经费支出预算表" : "财政拨款安排“三公”经费支出预算表";
    }

    private String agencyRunning() {
        return setting.year() < 2024 ? "机关运行经费预算财政拨款情况统计表" : "财政拨款安排机关运行经费预算表";
    }

    private DrawnTable of(StandardTable key, String title, DrawnTable table) {
        DrawnTable captioned = setting.captioned(table).keyed(key.key()).titled(setting.year() + "年" + title);
        return Typesetting.isEmpty(table) ? captioned.noted("注：本表无数据") : captioned;
    }
}
