package org.yusuan.drawn.budget;

import java.util.List;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * A project of the budget (项目支出).
 *
 * @param name as printed
 * @param function code of the functional classification
 * @param code of the department's economic classification
 * @param economic its name
 * @param governmentCode of the government's economic classification
 * @param governmentName its name
 * @param source GENERAL_PUBLIC_BUDGET or GOVERNMENT_FUND
 * @param amount in yuan
 */
public record Project(
        String name,
        String function,
        String code,
        String economic,
        String governmentCode,
        String governmentName,
        Measure source,
        Yuan amount) {

    static final List<Project> USUAL = List.of(
            commissioned("J政务服务大厅运行维护经费", "2010302"),
            supplied("J档案数字化经费", "2010302"),
            commissioned("2024年示例平台升级改造项目（一期）第二标段监理及测评服务费用", "2010302"),
            commissioned("Z经济责任审计委托经费", "2010804"),
            supplied("J基层科普活动经费", "2060702"),
            equipped("办公设备更新购置", "2010350"),
            supplied("J志愿服务专项经费", "2010350"),
            commissioned("Z第三方绩效评价费用", "2010302"));

    static final Project FUND = new Project(
            "Z老旧街区道路改造", "2120803", "31005", "基础设施建设", "50302", "基础设施建设", Measure.GOVERNMENT_FUND, Yuan.ZERO);

    static final List<Project> CARRIED_OVER =
            List.of(commissioned("上年结转示例平台尾款", "2010302"), supplied("上年结转科普展品经费", "2060702"));

    Project of(Yuan money) {
        return new Project(name, function, code, economic, governmentCode, governmentName, source, money);
    }

    private static Project commissioned(String name, String function) {
        return general(name, function, "30227", "委托业务费", "50205", "委托业务费");
    }

    private static Project supplied(String name, String function) {
        return general(name, function, "30201", "办公费", "50201", "办公经费");
    }

    private static Project equipped(String name, String function) {
        return general(name, function, "31002", "办公设备购置", "50306", "设备购置");
    }

    private static Project general(
            String name, String function, String code, String economic, String governmentCode, String governmentName) {
        return new Project(
                name,
                function,
                code,
                economic,
                governmentCode,
                governmentName,
                Measure.GENERAL_PUBLIC_BUDGET,
                Yuan.ZERO);
    }
}
