package org.yusuan.dataset.compare;

import static org.yusuan.dataset.compare.ViewColumn.amount;
import static org.yusuan.dataset.compare.ViewColumn.basis;
import static org.yusuan.dataset.compare.ViewColumn.integer;
import static org.yusuan.dataset.compare.ViewColumn.share;
import static org.yusuan.dataset.compare.ViewColumn.text;

import java.util.List;
import java.util.stream.Stream;

/** Defines the columns of the views, in their order. */
final class ViewColumns {
    private static final ViewColumn PROVINCE = text("province", "Province.");
    private static final ViewColumn REGION_CODE = text("region_code", "Code of the region (GB/T 2260).");
    private static final ViewColumn REGION_NAME = text("region_name", "Name of the region.");
    private static final ViewColumn YEAR =
            text("fiscal_year", "The budget year.").as(ViewColumn.Type.YEAR).onTerminal();
    private static final ViewColumn KIND = text("kind", "budget or final (决算).").onTerminal();

    private static final List<ViewColumn> DISCLOSURE = List.of(
            text("disclosure_id", "The document: first 16 hex digits of its SHA-256."),
            PROVINCE,
            REGION_CODE,
            REGION_NAME,
            text("entity_name", "The department (部门) or unit (单位).").onTerminal(),
            text("entity_level", "department or unit."),
            YEAR,
            KIND,
            text("template", "The template of its layout."),
            text("counted", "Whether it goes into the totals of its region.").as(ViewColumn.Type.BOOLEAN),
            text("department_name", "Of a unit: the department whose disclosure contains its money."),
            text("remark", "Why it does not count in its region, or what is unusual about it; otherwise empty."));

    private static final List<ViewColumn> REGION =
            List.of(PROVINCE, REGION_CODE.onTerminal(), REGION_NAME.onTerminal(), YEAR, KIND);

    private static final ViewColumn SCOPE =
            text("scope", "all_funds, or general_public_budget (一般公共预算).").onTerminal();
    private static final ViewColumn CONCEPT = text("concept", "Code of the concept (concepts.yaml).");
    private static final ViewColumn CLASS_CODE =
            text("class_code", "Class of the functional classification (类).").onTerminal();
    private static final ViewColumn CLASS_NAME =
            text("class_name", "Its current name; the printed one may differ.").onTerminal();
    private static final ViewColumn REASON = text("reason", "Why an amount is empty; empty if none is.");

    private ViewColumns() {}

    static List<ViewColumn> totals() {
        return of(
                DISCLOSURE,
                amount("revenue_total_yuan", "收入总计, with what was carried over.")
                        .onTerminal(),
                basis("revenue_total_basis"),
                amount("expenditure_total_yuan", "支出总计, with what is carried over to the next year."),
                basis("expenditure_total_basis"),
                amount("revenue_current_yuan", "本年收入合计."),
                basis("revenue_current_basis"),
                amount("expenditure_current_yuan", "本年支出合计; else the total of the table of expenditure.")
                        .onTerminal(),
                basis("expenditure_current_basis"),
                amount("carried_over_yuan", "上年结转, of the revenue.").onTerminal(),
                basis("carried_over_basis"),
                amount("basic_yuan", "基本支出 of all funds.").onTerminal(),
                basis("basic_basis"),
                amount("project_yuan", "项目支出 of all funds.").onTerminal(),
                basis("project_basis"),
                amount("personnel_yuan", "人员经费 of all funds.").onTerminal(),
                basis("personnel_basis"),
                amount("operating_yuan", "公用经费 of all funds.").onTerminal(),
                basis("operating_basis"),
                REASON);
    }

    static List<ViewColumn> split() {
        return of(
                DISCLOSURE,
                SCOPE,
                amount("total_yuan", "Expenditure of the year in that scope.").onTerminal(),
                basis("total_basis"),
                amount("basic_yuan", "基本支出: personnel and operating expenditure.")
                        .onTerminal(),
                basis("basic_basis"),
                amount("project_yuan", "项目支出; 专项业务经费.").onTerminal(),
                basis("project_basis"),
                amount("personnel_yuan", "人员经费.").onTerminal(),
                basis("personnel_basis"),
                amount("operating_yuan", "公用经费.").onTerminal(),
                basis("operating_basis"),
                REASON);
    }

    static List<ViewColumn> functional() {
        return of(
                DISCLOSURE,
                SCOPE,
                CONCEPT,
                CLASS_CODE,
                CLASS_NAME,
                text("table_key", "The table that the amount comes from."),
                amount("amount_yuan", "Expenditure under the class.").onTerminal(),
                basis("basis"),
                share("Share of the entity's expenditure in that scope.").onTerminal(),
                amount("basic_yuan", "基本支出 of it."),
                basis("basic_basis"),
                amount("project_yuan", "项目支出 of it."),
                basis("project_basis"));
    }

    static List<ViewColumn> functionalRegion() {
        return of(
                REGION,
                SCOPE,
                CONCEPT,
                CLASS_CODE,
                CLASS_NAME,
                integer("entities", "How many entities spend under the class.").onTerminal(),
                amount("amount_yuan", "Their expenditure under the class.").onTerminal(),
                share("Share of the region's expenditure in that scope.").onTerminal());
    }

    static List<ViewColumn> expenses() {
        return of(
                DISCLOSURE,
                CONCEPT,
                text("expense", "Chinese name of the concept.").onTerminal(),
                amount("amount_yuan", "Of the year; of final accounts 决算数.").onTerminal(),
                basis("basis"),
                amount("prior_year_yuan", "Of the year before, where printed.").onTerminal(),
                basis("prior_year_basis"),
                amount("change_yuan", "The difference of the two."),
                amount("budget_yuan", "Of final accounts: 预算数."),
                basis("budget_basis"),
                REASON);
    }

    static List<ViewColumn> region() {
        return of(
                REGION,
                integer("entities", "How many disclosures count.").onTerminal(),
                integer("units_without_department", "Units among them whose department is not in the dataset.")
                        .onTerminal(),
                amount("revenue_total_yuan", "收入总计.").onTerminal(),
                amount("expenditure_total_yuan", "支出总计."),
                amount("expenditure_current_yuan", "本年支出合计.").onTerminal(),
                integer("entities_with_expenditure", "How many of them print an expenditure."),
                amount("basic_yuan", "基本支出 of those that have it.").onTerminal(),
                amount("project_yuan", "项目支出 of those that have it.").onTerminal(),
                integer("entities_with_split", "How many of them have basic expenditure."),
                amount("personnel_yuan", "人员经费 of those that have it."),
                amount("operating_yuan", "公用经费 of those that have it."),
                integer("entities_with_personnel", "How many of them have personnel expenditure."),
                amount("three_public_yuan", "“三公”经费 of those that have it.").onTerminal(),
                integer("entities_with_three_public", "How many of them have “三公” expenses."),
                amount("operating_funds_yuan", "机关运行经费 of those that have it.").onTerminal(),
                integer("entities_with_operating_funds", "How many of them have operating funds."));
    }

    static List<ViewColumn> economic() {
        return of(
                DISCLOSURE,
                text("scope", "basic_of_general_public_budget, or general_public_budget.")
                        .onTerminal(),
                text("economic_level", "class (类) or item (款); a class has its items in it."),
                text("class_code", "Its class."),
                CONCEPT,
                text("economic_code", "National code.").onTerminal(),
                text("economic_name", "Its current name.").onTerminal(),
                amount("amount_yuan", "Expenditure under it.").onTerminal(),
                basis("basis"),
                share("Share of the total of the classes in that scope.").onTerminal(),
                amount("personnel_yuan", "人员经费 of it."),
                amount("operating_yuan", "公用经费 of it."),
                amount("project_yuan", "项目支出 of it."));
    }

    static List<ViewColumn> projects() {
        return of(
                DISCLOSURE,
                text("table_key", "t12, or t13 for what was carried over."),
                integer("line_no", "Its row in the table."),
                text("funding", "current_year or carried_over."),
                text("unit_name", "The unit that implements it.").onTerminal(),
                text("project_name", "The project.").onTerminal(),
                amount("amount_yuan", "Its funds.").onTerminal(),
                amount("general_public_budget_yuan", "一般公共预算 of it."),
                amount("government_fund_yuan", "政府性基金 of it."),
                amount("state_capital_yuan", "国有资本经营预算 of it."),
                integer("form_no", "The performance form of the same name; empty if there is none."),
                integer("indicators", "How many indicators that form has.").onTerminal());
    }

    static List<ViewColumn> indicators() {
        return of(
                DISCLOSURE,
                integer("form_no", "The number of the form in the document."),
                text("form_type", "overall, project or special_fund."),
                text("project_name", "The project; empty for an overall form.").onTerminal(),
                text("unit_name", "The unit that implements it."),
                amount("amount_yuan", "Funds of the year; else of the whole period."),
                text("scope", "period or annual."),
                integer("line_no", "Its row within form and scope."),
                text("level1", "一级指标."),
                text("level2", "二级指标.").onTerminal(),
                text("level3", "三级指标.").onTerminal(),
                text("operator", "The sign of the target; empty if it is in words."),
                text("value_number", "Its number; empty if it is in words."),
                text("value_unit", "Its unit; empty if it is in words."),
                text("value_printed", "The target as printed.").onTerminal());
    }

    static List<ViewColumn> coverage() {
        return of(
                DISCLOSURE,
                text("subject", "Key of a table, form, or disclosure for the whole document.")
                        .onTerminal(),
                text("coverage", "found, empty, missing, unreadable or failed_check.")
                        .onTerminal(),
                integer("figures", "How many figures or forms it has.").onTerminal(),
                integer("findings", "How many errors and warnings there are about it.")
                        .onTerminal(),
                REASON.onTerminal());
    }

    private static List<ViewColumn> of(List<ViewColumn> lead, ViewColumn... own) {
        return Stream.concat(lead.stream(), Stream.of(own)).toList();
    }
}
