package org.yusuan.drawn.layout;

import java.util.List;

/** A class of the departments' economic classification (部门预算支出经济分类). */
record EconomicClass(String code, String name) {
    static final List<EconomicClass> ALL = List.of(
            new EconomicClass("301", "工资福利支出"),
            new EconomicClass("302", "商品和服务支出"),
            new EconomicClass("303", "对个人和家庭的补助"),
            new EconomicClass("310", "资本性支出"));
}
