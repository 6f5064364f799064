package org.yusuan.drawn.layout;

import java.util.List;
import java.util.stream.IntStream;

/** A class (类) of expenditure with its place in the printed list. */
record FunctionClass(int number, String code, String name) {
    private static final List<String> CODES_AND_NAMES = List.of(
            "201一般公共服务支出",
            "202外交支出",
            "203国防支出",
            "204公共安全支出",
            "205教育支出",
            "206科学技术支出",
            "207文化旅游体育与传媒支出",
            "208社会保障和就业支出",
            "209社会保险基金支出",
            "210卫生健康支出",
            "211节能环保支出",
            "212城乡社区支出",
            "213农林水支出",
            "214交通运输支出",
            "215资源勘探工业信息等支出",
            "216商业服务业等支出",
            "217金融支出",
            "219援助其他地区支出",
            "220自然资源海洋气象等支出",
            "221住房保障支出",
            "222粮油物资储备支出",
            "223国有资本经营预算支出",
            "224灾害防治及应急管理支出",
            "227预备费",
            "229其他支出",
            "230转移性支出",
            "231债务还本支出",
            "232债务付息支出",
            "233债务发行费用支出",
            "234抗疫特别国债安排的支出");

    /** The 30 classes that Shanxi prints. */
    static final List<FunctionClass> ALL = numbered(CODES_AND_NAMES);

    /** The 24 classes that Shaanxi prints: no reserve, nothing after 其他支出. */
    static final List<FunctionClass> SHORT = numbered(CODES_AND_NAMES.subList(0, 25).stream()
            .filter(c -> !c.startsWith("227"))
            .toList());

    private static List<FunctionClass> numbered(List<String> classes) {
        return IntStream.range(0, classes.size())
                .mapToObj(i -> new FunctionClass(
                        i + 1, classes.get(i).substring(0, 3), classes.get(i).substring(3)))
                .toList();
    }
}
