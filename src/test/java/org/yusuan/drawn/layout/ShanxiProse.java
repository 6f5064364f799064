package org.yusuan.drawn.layout;

import static org.yusuan.model.Measure.*;

import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.model.Yuan;

/** The prose around Shanxi's tables; its figures are those of the tables. */
final class ShanxiProse {
    private ShanxiProse() {}

    static Section duties(Typesetting setting) {
        String name = setting.entity().name();
        return FrontMatter.prose(
                "一、本" + setting.entity().word() + "职责",
                name + "负责组织实施示例事务，拟订示例事务的年度计划并监督执行；负责示例平台的建设和运行维护；承办交办的其他事项。",
                "二、机构设置情况",
                name + "内设办公室、业务科、财务科、监督科四个科室，预算单位" + setting.entity().units().size() + "个。");
    }

    static Section explanations(Typesetting setting) {
        Amounts sum = Budget.sum(setting.budget().everything());
        String who = setting.year() + "年度" + setting.entity().printed();
        return FrontMatter.prose(
                "一、部门预算收支数据变动情况及原因",
                who + "预算收入总计" + print(sum.get(TOTAL)) + "万元，其中：本年收入" + print(sum.get(CURRENT_YEAR)) + "万元，上年结转"
                        + print(sum.get(CARRIED_OVER)) + "万元。",
                "二、收入预算情况说明",
                who + "预算收入" + print(sum.get(TOTAL)) + "万元，主要包括一般公共预算拨款收入" + print(sum.get(GENERAL_PUBLIC_BUDGET))
                        + "万元；政府性基金预算拨款收入" + print(sum.get(GOVERNMENT_FUND)) + "万元。",
                "三、支出预算情况说明",
                who + "支出预算" + print(sum.get(TOTAL)) + "万元，其中：基本支出" + print(sum.get(BASIC)) + "万元；项目支出"
                        + print(sum.get(PROJECT)) + "万元。",
                "四、“三公”经费增减变动原因说明",
                "“三公”经费预算与上年预算数相同，其中：公务接待费" + print(setting.budget().spentOn("30217")) + "万元，公务用车运行维护费"
                        + print(setting.budget().spentOn("30231")) + "万元。",
                "五、绩效管理情况",
                "项目绩效目标公开情况见附表。");
    }

    private static String print(Yuan amount) {
        return MoneyStyle.TEN_THOUSAND.withSeparators().print(amount);
    }
}
