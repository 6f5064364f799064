package org.yusuan.drawn.layout;

import static org.yusuan.model.Classification.*;

import java.util.List;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.table.Heading;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * The three blocks of expenditure that Shaanxi prints beside each other.
 *
 * @param spending what is spent
 * @param lines the same by functional classification
 * @param heading of the first row, such as 部门预算 or 财政拨款
 */
record ShaanxiBlocks(Spending spending, List<BudgetLine> lines, String heading) {
    private static final List<String> GOVERNMENT = List.of(
            "501机关工资福利支出",
            "502机关商品和服务支出",
            "503机关资本性支出（一）",
            "504机关资本性支出（二）",
            "505对事业单位经常性补助",
            "506对事业单位资本性补助",
            "507对企业补助",
            "508对企业资本性支出",
            "509对个人和家庭的补助",
            "510对社会保障基金补助",
            "599其他支出");

    static Heading[] headings() {
        return new Heading[] {
            Heading.over("收入", Heading.leaf("项目", 4), Heading.leaf("预算数", 2.4)),
            Heading.over(
                    "支出",
                    Heading.leaf("支出功能分类科目（按大类）", 4),
                    Heading.leaf("预算数", 2.4),
                    Heading.leaf("部门预算支出经济分类科目（按大类）", 4),
                    Heading.leaf("预算数", 2.4),
                    Heading.leaf("政府预算支出经济分类科目（按大类）", 4),
                    Heading.leaf("预算数", 2.4))
        };
    }

    DrawnBlock functional() {
        DrawnBlock block = headed(FUNCTIONAL);
        for (FunctionClass c : FunctionClass.SHORT) {
            Yuan amount = BudgetLine.sumOf(lines, c.code()).amounts().get(Measure.TOTAL);
            block = block.add(c.number() + "、", c.name(), amount);
        }
        return block;
    }

    DrawnBlock departmentEconomic() {
        return headed(DEPARTMENT_ECONOMIC)
                .add("1、", "人员经费和公用经费支出", spending.basic(""))
                .add("(1)", "工资福利支出", spending.basic("301"))
                .add("(2)", "商品和服务支出", spending.basic("302"))
                .add("(3)", "对个人和家庭的补助", spending.basic("303"))
                .add("(4)", "资本性支出", spending.basic("310"))
                .add("2、", "专项业务经费支出", spending.project(""))
                .add("(1)", "工资福利支出", spending.project("301"))
                .add("(2)", "商品和服务支出", spending.project("302"))
                .add("(3)", "对个人和家庭补助", spending.project("303"))
                .add("(4)", "债务利息及费用支出")
                .add("(5)", "资本性支出（基本建设）")
                .add("(6)", "资本性支出", spending.project("310"))
                .add("(7)", "对企业补助（基本建设）")
                .add("(8)", "对企业补助")
                .add("(9)", "对社会保障基金补助")
                .add("(10)", "其他支出")
                .add("3、", "上缴上级支出")
                .add("4、", "事业单位经营支出")
                .add("5、", "对附属单位补助支出");
    }

    DrawnBlock governmentEconomic() {
        DrawnBlock block = headed(GOVERNMENT_ECONOMIC);
        for (int i = 0; i < GOVERNMENT.size(); i++) {
            String code = GOVERNMENT.get(i).substring(0, 3);
            block = block.add((i + 1) + "、", GOVERNMENT.get(i).substring(3), spending.government(code));
        }
        return block;
    }

    private DrawnBlock headed(Classification classification) {
        return DrawnBlock.expenditure(classification).add("一、", heading, spending.total());
    }
}
