package org.yusuan.cli.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yusuan.operate.batch.Progress;

class ProgressDisplayTest {
    private final StringWriter printed = new StringWriter();
    private Duration now = Duration.ZERO;
    private final Progress progress = ProgressDisplay.lines(new PrintWriter(printed), () -> now.toNanos());

    @Test
    void eachTenthOfTheDocumentsPrintsALine() {
        progress.begin(20);
        for (int document = 0; document < 4; document++) {
            after(2);
            progress.documentDone(document + ".pdf");
        }
        assertThat(printed.toString().lines())
                .containsExactly(
                        "read 2 of 20 documents, 18 left, about 36 s to go",
                        "read 4 of 20 documents, 16 left, about 32 s to go");
    }

    @Test
    void pagesArePrintedAfterHalfAMinuteOfSilence() {
        progress.begin(2);
        pages("long.pdf", 1, 14, 300);
        assertThat(printed.toString()).isEmpty();
        pages("long.pdf", 15, 16, 300);
        assertThat(printed.toString().lines()).containsExactly("reading long.pdf: 15 of 300 pages");
    }

    @Test
    void allDocumentsUnderWayArePrinted() {
        progress.begin(3);
        progress.pageDone("done.pdf", 1, 2);
        progress.documentDone("done.pdf");
        progress.pageDone("other.pdf", 4, 28);
        after(30);
        progress.pageDone("long.pdf", 12, 300);
        assertThat(printed.toString().lines()).endsWith("reading long.pdf: 12 of 300 pages; other.pdf: 4 of 28 pages");
    }

    /** Reads pages, each in two seconds. */
    private void pages(String document, int first, int last, int of) {
        for (int page = first; page <= last; page++) {
            after(2);
            progress.pageDone(document, page, of);
        }
    }

    private void after(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
