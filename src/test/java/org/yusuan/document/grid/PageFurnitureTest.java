package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

class PageFurnitureTest {

    @Test
    void aRunningHeaderIsFurniture() {
        assertThat(isFurniture("大同市示例事务局2024年部门预算")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "金额单位：元", "部门名称：大同市示例事务局 单位：万元", "编制单位：大同市示例事务局", "公开01表 单位:千元"})
    void theCaptionAtTheTopOfEveryPageIsNoFurniture(String caption) {
        assertThat(isFurniture(caption)).isFalse();
    }

    private static boolean isFurniture(String text) {
        List<PageLayout> pages =
                IntStream.rangeClosed(1, 5).mapToObj(page -> layout(page, text)).toList();
        return new PageFurniture(pages).includes(pages.get(2).lines().get(0), pages.get(2));
    }

    private static PageLayout layout(int page, String text) {
        ContextLine line = new ContextLine(text, 9, new PageBox(page, new Box(40, 30, 300, 39)));
        return new PageLayout(page, 595, 842, List.of(), List.of(line));
    }
}
