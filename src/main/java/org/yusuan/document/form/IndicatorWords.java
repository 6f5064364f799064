package org.yusuan.document.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.model.Worded;

/**
 * The words of the indicator block.
 *
 * @param headings what the columns are headed
 * @param level1 the labels of the first level with the spelling of the layout file
 * @param parents the labels of the second level, each with the first level it belongs to
 */
record IndicatorWords(Map<FormLabel, Role> headings, Map<FormLabel, String> level1, Map<FormLabel, FormLabel> parents) {

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
        /** 备注 and the like: not a column of the dataset. */
        OTHER
    }

    Optional<Role> heading(FormLabel label) {
        return Optional.ofNullable(headings.get(label));
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
