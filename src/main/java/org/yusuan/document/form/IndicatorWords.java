package org.yusuan.document.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.model.Worded;

/**
 * The words of the indicator block.
 *
 * @param headings what the columns are headed
 * @param level1 the labels of the first level with the spelling of the layout file
 * @param parents the labels of the second level, each with the first level it belongs to
 */
record IndicatorWords(Map<FormLabel, Role> headings, Map<FormLabel, String> level1, Map<FormLabel, FormLabel> parents) {

    private static final int SHORTEST_HEADING = 3;
    private static final int LONGEST_HEADING = 20;

    /** 项目指标值, 年度(/项目)指标值, 指标值(年度), 年度绩效目标值. */
    private static final Pattern VALUE = Pattern.compile(".{0,12}(指标值|目标值)(\\(.{0,12}\\))?");

    /** 指标值确定依据, 实际完成值, 上年指标值: columns beside the value that are not the value. */
    private static final Pattern REMARK = Pattern.compile(
            "(指标值|目标值).{0,4}(依据|说明|来源|类型|设定)" + "|(实际|上年|去年|历史|前三年|近三年).{0,6}(完成值|指标值|完成情况|指标|值)|(指标)?(完成值|完成情况)");

    /** What a column of the indicator block holds. */
    enum Role implements Worded {
        /** 一级指标. */
        LEVEL1,
        /** 二级指标. */
        LEVEL2,
        /** 三级指标, 指标内容. */
        LEVEL3,
        /** 指标值. */
        VALUE,
        /** 指标性质, 运算符号: the sign of the value where it has a column of its own. */
        SIGN,
        /** 度量单位, 计量单位: the unit of the value where it has a column of its own. */
        UNIT,
        /** 指标内容, 内容: the third level where no other column holds it, else the value where no other holds that. */
        CONTENT,
        /** 绩效标准 and the like: the value where no other column holds it. */
        STANDARD,
        /** 备注 and the like: not a column of the dataset. */
        OTHER
    }

    /** What a column under this heading holds: by the wordings of the layout, else by the meaning of its last word. */
    Optional<Role> heading(FormLabel label) {
        Role described = headings.get(label);
        return described != null ? Optional.of(described) : byMeaning(label.text());
    }

    private static Optional<Role> byMeaning(String heading) {
        if (heading.length() < SHORTEST_HEADING || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        if (REMARK.matcher(heading).matches()) {
            return Optional.of(Role.OTHER);
        }
        return VALUE.matcher(heading).matches() ? Optional.of(Role.VALUE) : Optional.empty();
    }

    boolean isLevel2(FormLabel label) {
        return parents.containsKey(label);
    }

    boolean isLevel1(FormLabel label) {
        return level1.containsKey(label);
    }

    /** The first level of a known second level. */
    Optional<FormLabel> parent(FormLabel level2) {
        return Optional.ofNullable(parents.get(level2));
    }

    Set<FormLabel> headingLabels() {
        return headings.keySet();
    }
}
