package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;
import org.yusuan.model.Finding;
import org.yusuan.model.PageBox;

class RepeatedPagesTest {
    private static final String[] ROWS = {"208|1.10|1.10", "209|2.20|2.20", "210|3.30|3.30"};
    private static final String[] OTHER = {"301|5.50|5.50", "302|6.60|6.60", "303|7.70|7.70"};

    @Test
    void aTitledPageThatIsThereAgainIsEmptied() {
        DocumentLayout read =
                RepeatedPages.emptied(document(page(1, "支出总表", ROWS), page(2, "收入总表", OTHER), page(3, "支出总表", ROWS)));
        assertThat(emptied(read)).containsExactly(3);
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("page.repeated");
    }

    @Test
    void theSameFiguresUnderAnotherTitleAreAnotherTable() {
        assertThat(emptied(RepeatedPages.emptied(document(page(1, "支出总表", ROWS), page(2, "一般公共预算支出表", ROWS)))))
                .isEmpty();
    }

    @Test
    void aPageThatGoesOnWithAnotherTableIsNoRepeat() {
        DocumentLayout read = RepeatedPages.emptied(document(
                page(1, "支出总表", OTHER), page(2, "续表", ROWS), page(3, "一般公共预算支出表", OTHER), page(4, "续表", ROWS)));
        assertThat(emptied(read)).isEmpty();
    }

    @Test
    void aPageWithoutATitleIsARepeatRightAfterItself() {
        assertThat(emptied(
                        RepeatedPages.emptied(document(page(1, "支出总表", OTHER), page(2, "", ROWS), page(3, "", ROWS)))))
                .containsExactly(3);
    }

    @Test
    void aTableOverTwoPagesThatIsThereAgainIsEmptiedWhole() {
        DocumentLayout read = RepeatedPages.emptied(
                document(page(1, "支出总表", OTHER), page(2, "", ROWS), page(3, "支出总表", OTHER), page(4, "", ROWS)));
        assertThat(emptied(read)).containsExactly(3, 4);
    }

    private static DocumentLayout document(PageLayout... pages) {
        return new DocumentLayout(pages.length, List.of(pages), Map.of(), 0, 0, List.of());
    }

    private static PageLayout page(int number, String title, String... rows) {
        List<ContextLine> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(new ContextLine(title, 12, new PageBox(number, new Box(0, 10, 100, 22))));
        }
        return new PageLayout(number, 300, 800, List.of(Cells.part(number, 100, rows)), lines);
    }

    private static List<Integer> emptied(DocumentLayout document) {
        return document.layouts().stream()
                .filter(page -> !page.hasTables())
                .map(PageLayout::page)
                .toList();
    }
}
