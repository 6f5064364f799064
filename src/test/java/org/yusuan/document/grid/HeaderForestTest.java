package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.HeaderForest.HeaderRules;

class HeaderForestTest {
    private static final HeaderCell CODE = Print.header(50, 60, "科目编码");
    private static final HeaderCell CLASS = Print.header(20, 80, "类");
    private static final HeaderCell SECTION = Print.header(80, 80, "款");
    private static final HeaderCell NAME = Print.header(140, 70, "单位");
    private static final HeaderCell PART = Print.header(180, 80, "项");
    private static final HeaderCell OVER_PART = Print.header(195, 60, "采购");
    private static final HeaderCell OTHER_PART = Print.header(215, 80, "目");
    private static final List<HeaderCell> ALL = List.of(CODE, CLASS, SECTION, NAME, PART, OVER_PART, OTHER_PART);

    @Test
    void aHeaderAboveTheMiddleIsOverOthersAndOneAtTheMiddleIsNot() {
        HeaderForest forest = HeaderForest.of(ALL, List.of(), 15, new HeaderRules(List.of(), 90));
        assertThat(forest.over()).containsExactly(CODE, OVER_PART);
        assertThat(forest.leaves()).containsExactly(CLASS, SECTION, NAME, PART, OTHER_PART);
    }

    @Test
    void rulingsDecideWhichHeaderIsOverOthers() {
        List<HeaderCell> two = List.of(CODE, CLASS, SECTION, NAME);
        HeaderRules rules = new HeaderRules(List.of(new Separator(0, 100, 70)), 90);
        assertThat(HeaderForest.of(two, List.of(), 15, rules).over()).containsExactly(CODE);
    }
}
