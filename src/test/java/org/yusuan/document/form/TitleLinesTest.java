package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

class TitleLinesTest {
    private static final double SIZE = 16;

    @Test
    void theNearestLineComesFirst() {
        assertThat(TitleLines.of(List.of(line("附表1", 0, 100, 10), line("项目支出绩效目标表", 20, 100, SIZE))))
                .containsExactly("项目支出绩效目标表", "附表1");
    }

    @Test
    void twoCentredLinesOfOneSizeAreOneTitle() {
        assertThat(TitleLines.of(List.of(line("水务局项目支出", 0, 100, SIZE), line("绩效目标申报表", 20, 104, SIZE))))
                .first()
                .isEqualTo("水务局项目支出绩效目标申报表");
    }

    @Test
    void linesOfDifferentSizesAreNotOneTitle() {
        assertThat(TitleLines.of(List.of(line("水务局", 0, 100, 12), line("绩效目标申报表", 20, 100, SIZE))))
                .first()
                .isEqualTo("绩效目标申报表");
    }

    @Test
    void linesThatAreNotCentredAlikeAreNotOneTitle() {
        assertThat(TitleLines.of(List.of(line("水务局", 0, 30, SIZE), line("绩效目标申报表", 20, 100, SIZE))))
                .first()
                .isEqualTo("绩效目标申报表");
    }

    @Test
    void linesFarApartAreNotOneTitle() {
        assertThat(TitleLines.of(List.of(line("水务局", 0, 100, SIZE), line("绩效目标申报表", 60, 100, SIZE))))
                .first()
                .isEqualTo("绩效目标申报表");
    }

    @Test
    void aCaptionIsNoPartOfATitle() {
        assertThat(TitleLines.of(List.of(line("绩效目标申报", 0, 100, SIZE), line("单位：万元", 20, 100, SIZE))))
                .first()
                .isEqualTo("单位：万元");
    }

    @Test
    void aWholeTitleTakesInNoLineOverIt() {
        assertThat(TitleLines.of(List.of(line("水务局预算", 0, 100, SIZE), line("项目支出绩效目标表", 20, 100, SIZE))))
                .first()
                .isEqualTo("项目支出绩效目标表");
    }

    /** A line 40 points wide. */
    private static ContextLine line(String text, double top, double middle, double fontSize) {
        return new ContextLine(text, fontSize, new PageBox(1, new Box(middle - 20, top, middle + 20, top + fontSize)));
    }
}
