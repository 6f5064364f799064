package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.Proofreader.TextCorrection;
import org.yusuan.document.ocr.ScanLayout.TextLine;
import org.yusuan.model.Box;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Every change after the recognition is reported. */
class TextCorrectionTest {
    private static final ScanTransform STRAIGHT = ScanTransform.ofPage(600, 800, Homography.NONE);
    private static final GreyImage BLANK = Paper.drawn(300, 100, 0, pen -> {});
    private static final TextLine LINE = new TextLine(new PixelArea(20, 20, 60, 40), new PixelArea(0, 0, 300, 100));

    @Test
    void aChangeIsReported() {
        assertThat(corrections("1O4.00")).singleElement().satisfies(c -> {
            Finding finding = c.finding(3, STRAIGHT);
            assertThat(finding.rule()).isEqualTo("ocr.confusable");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.fault()).isEqualTo(Fault.EXTRACTION);
            assertThat(finding.page()).isEqualTo(3);
            assertThat(finding.actual()).isEqualTo("1O4.00");
            assertThat(finding.expected()).isEqualTo("104.00");
        });
    }

    @Test
    void theWidthOfACommaIsNoChange() {
        assertThat(corrections("1，234.56")).isEmpty();
    }

    @Test
    void aPossibleTelephoneNumberIsReportedWithoutItsDigits() {
        Finding finding = new TextCorrection("ocr.confusable", "1O000000000", "10000000000", new Box(1, 2, 3, 4))
                .finding(1, STRAIGHT);
        assertThat(finding.toString()).doesNotContain("000000000");
    }

    private static List<TextCorrection> corrections(String read) {
        Proofreader proofreader = new Proofreader(PaperScan.of(BLANK, 1));
        List<RecognisedLine.Mark> marks = read.codePoints()
                .mapToObj(c -> new RecognisedLine.Mark(Character.toString(c), 0.5, 1))
                .toList();
        proofreader.read(LINE, Crop.of(BLANK, LINE, 20), new RecognisedLine(marks));
        return proofreader.corrections();
    }
}
