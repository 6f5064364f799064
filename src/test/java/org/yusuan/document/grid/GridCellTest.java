package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

class GridCellTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, 1,    TEXT, 1,    TEXT, 1",
        "TEXT, 1,    OCR,  0.71, OCR,  0.71",
        "OCR,  0.71, TEXT, 1,    OCR,  0.71",
        "OCR,  0.93, OCR,  0.71, OCR,  0.71"
    })
    void aCellCutByThePageBreakIsRecognisedIfEitherPartWas(
            Method upper, BigDecimal ofUpper, Method lower, BigDecimal ofLower, Method method, BigDecimal confidence) {
        GridCell joined = cell(1, "一般公共", upper, ofUpper).joined(cell(2, "服务支出", lower, ofLower));

        assertThat(joined.compact()).isEqualTo("一般公共服务支出");
        assertThat(joined.method()).isEqualTo(method);
        assertThat(joined.confidence()).isEqualByComparingTo(confidence);
    }

    private static GridCell cell(int page, String text, Method method, BigDecimal confidence) {
        PageBox where = new PageBox(page, new Box(0, 0, 100, 20));
        return new GridCell(0, 0, 1, 1, text, true, where, method, confidence);
    }
}
