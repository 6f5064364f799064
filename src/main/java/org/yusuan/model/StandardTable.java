package org.yusuan.model;

import static org.yusuan.model.Measure.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of the dataset with the measures of their wide files, in the order of the output contract (docs/contract.md).
 */
public enum StandardTable {
    T01("预算收支总表", BUDGET_AMOUNT, TOTAL, CURRENT_YEAR, CARRIED_OVER, PERSONNEL, OPERATING, PROJECT),
    T02(
            "预算收入总表",
            TOTAL,
            GENERAL_PUBLIC_BUDGET,
            GOVERNMENT_FUND,
            STATE_CAPITAL,
            FISCAL_SPECIAL_ACCOUNT,
            UNIT_FUNDS,
            CARRIED_OVER,
            EARMARKED,
            SUPERIOR_SUBSIDY,
            BUSINESS_INCOME,
            BUSINESS_OPERATING_INCOME,
            SUBORDINATE_REMITTANCE,
            PRIOR_CASH_BALANCE,
            OTHER_INCOME,
            FISCAL_APPROPRIATION),
    T03(
            "预算支出总表",
            TOTAL,
            BASIC,
            PROJECT,
            GENERAL_PUBLIC_BUDGET,
            EARMARKED,
            GOVERNMENT_FUND,
            BUSINESS_INCOME,
            BUSINESS_OPERATING_INCOME,
            SUBORDINATE_REMITTANCE,
            PRIOR_CASH_BALANCE,
            OTHER_INCOME,
            CARRIED_OVER),
    T04("财政拨款收支总表", BUDGET_AMOUNT, TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL),
    T05("一般公共预算支出预算表", TOTAL, BASIC, PROJECT, PERSONNEL, OPERATING),
    T06("一般公共预算安排基本支出分经济科目表", TOTAL, PERSONNEL, OPERATING),
    T07("政府性基金预算收入表", BUDGET_AMOUNT),
    T08("政府性基金预算支出表", TOTAL, BASIC, PROJECT, BUDGET_AMOUNT),
    T09("国有资本经营预算收支预算表", BUDGET_AMOUNT, TOTAL, BASIC, PROJECT),
    T10("“三公”经费支出预算表", TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL, PRIOR_YEAR, CURRENT_YEAR, CHANGE),
    T11("机关运行经费预算表", TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL),
    T12(
            "项目支出预算表（本年预算）",
            TOTAL,
            GENERAL_PUBLIC_BUDGET,
            GOVERNMENT_FUND,
            STATE_CAPITAL,
            FISCAL_SPECIAL_ACCOUNT,
            UNIT_FUNDS),
    T13("项目支出预算表（上年结转）", TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL, PERSONNEL, OPERATING, PROJECT),
    F01("收入支出决算总表", FINAL_AMOUNT),
    F02(
            "收入决算表",
            TOTAL,
            FISCAL_APPROPRIATION,
            SUPERIOR_SUBSIDY,
            BUSINESS_INCOME,
            BUSINESS_OPERATING_INCOME,
            SUBORDINATE_REMITTANCE,
            OTHER_INCOME),
    F03("支出决算表", TOTAL, BASIC, PROJECT, REMITTED_TO_SUPERIOR, BUSINESS_OPERATING_EXPENDITURE, SUBSIDY_TO_SUBORDINATES),
    F04("财政拨款收入支出决算总表", FINAL_AMOUNT, TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL),
    F05("一般公共预算财政拨款支出决算表", TOTAL, BASIC, PROJECT),
    F06("一般公共预算财政拨款基本支出决算表", FINAL_AMOUNT),
    F07("财政拨款“三公”经费支出决算表", BUDGET_AMOUNT, FINAL_AMOUNT),
    F08("政府性基金预算财政拨款收入支出决算表", OPENING_BALANCE, CURRENT_REVENUE, TOTAL, BASIC, PROJECT, CLOSING_BALANCE),
    F09("国有资本经营预算财政拨款收入支出决算表", OPENING_BALANCE, CURRENT_REVENUE, TOTAL, BASIC, PROJECT, CLOSING_BALANCE),
    X_GENERAL_PUBLIC_BY_ECONOMIC("一般公共预算支出明细表（按支出经济分类科目）", TOTAL, PERSONNEL, OPERATING, PROJECT),
    X_BASIC_BY_FUNCTION("一般公共预算基本支出明细表（按支出功能分类科目）", TOTAL, PERSONNEL, OPERATING),
    X_PROCUREMENT("政府采购预算表", TOTAL, QUANTITY);

    private final String caption;
    private final List<Measure> measures;

    StandardTable(String caption, Measure... measures) {
        this.caption = caption;
        this.measures = List.of(measures);
    }

    /** The key in the dataset: the name of the constant in lower case. */
    public TableKey key() {
        return new TableKey(name().toLowerCase(Locale.ROOT));
    }

    /** The Chinese name in the output contract. */
    public String caption() {
        return caption;
    }

    /** The measures of the wide file, in contract order. */
    public List<Measure> measures() {
        return measures;
    }

    /** The standard table of that key; empty for a user's own {@code x_*} key. */
    public static Optional<StandardTable> of(TableKey key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }
}
