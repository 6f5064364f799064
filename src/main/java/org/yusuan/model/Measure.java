package org.yusuan.model;

/** What an amount measures: the closed vocabulary of the dataset (docs/contract.md). */
public enum Measure implements Worded {
    /** 预算数 of a revenue item. */
    BUDGET_AMOUNT,
    /** 决算数. */
    FINAL_AMOUNT,
    /** 合计. */
    TOTAL,
    /** 当年预算安排; 当年. */
    CURRENT_YEAR,
    /** 上年结转. */
    CARRIED_OVER,
    /** 财政拨款收入. */
    FISCAL_APPROPRIATION,
    /** 一般公共预算. */
    GENERAL_PUBLIC_BUDGET,
    /** 其中：专项资金列入部门预算的项目. */
    EARMARKED,
    /** 政府性基金. */
    GOVERNMENT_FUND,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 财政专户管理资金. */
    FISCAL_SPECIAL_ACCOUNT,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 上级补助收入. */
    SUPERIOR_SUBSIDY,
    /** 事业收入. */
    BUSINESS_INCOME,
    /** 事业单位经营收入. */
    BUSINESS_OPERATING_INCOME,
    /** 对附属单位上缴收入. */
    SUBORDINATE_REMITTANCE,
    /** 上年实户资金余额. */
    PRIOR_CASH_BALANCE,
    /** 其他收入. */
    OTHER_INCOME,
    /** 年初结转和结余. */
    OPENING_BALANCE,
    /** 本年收入. */
    CURRENT_REVENUE,
    /** 人员经费. */
    PERSONNEL,
    /** 公用经费. */
    OPERATING,
    /** 基本支出. */
    BASIC,
    /** 项目支出; 专项业务经费支出. */
    PROJECT,
    /** 上缴上级支出. */
    REMITTED_TO_SUPERIOR,
    /** 经营支出. */
    BUSINESS_OPERATING_EXPENDITURE,
    /** 对附属单位补助支出. */
    SUBSIDY_TO_SUBORDINATES,
    /** 年末结转和结余. */
    CLOSING_BALANCE,
    /** 上年. */
    PRIOR_YEAR,
    /** 增减变化. */
    CHANGE,
    /** 数量: a count, not money; takes part in no sum. */
    QUANTITY;
}
