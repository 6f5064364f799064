package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.AlignedGrid.AlignmentDoubt;
import org.yusuan.document.grid.AlignedRows.AlignedRow;
import org.yusuan.document.grid.AlignedRows.WordColumns;

class AlignmentDoubtTest {
    private static final WordColumns ONE = new WordColumns() {
        @Override
        public int of(Word word) {
            return 0;
        }

        @Override
        public double room(Word line) {
            return 0;
        }

        @Override
        public boolean areExact() {
            return true;
        }
    };

    @Test
    void aNameAndAnAmountInOneCellAreADoubt() {
        assertThat(doubt(Print.word(0, 0, "合计"), Print.word(60, 0, "16,083.51")))
                .isEqualTo("'合计' and '16,083.51' would be in one cell");
    }

    @Test
    void twoAmountsInOneCellAreADoubt() {
        assertThat(doubt(Print.word(0, 0, "12.50"), Print.word(60, 0, "3.25"))).contains("'12.50' and '3.25'");
        assertThat(doubt(Print.word(0, 0, "12.50"), Print.word(0, 12, "3.25"))).contains("one below the other");
    }

    @Test
    void aNameWithANumberInItAndAnAmountOfTwoLinesAreNoDoubt() {
        assertThat(doubt(Print.word(0, 0, "购置"), Print.word(21, 0, "3.5"), Print.word(38, 0, "万元设备")))
                .isEmpty();
        assertThat(doubt(Print.word(0, 0, "168,824.2"), Print.word(40, 12, "8")))
                .isEmpty();
    }

    private static String doubt(Word... words) {
        return AlignmentDoubt.in(List.of(new AlignedRow(List.of(words))), ONE);
    }
}
