package org.yusuan.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;

/** Each bad input has exactly the defect that its name promises. */
class BadInputsTest {
    private static final Draft GOOD = Draft.of(Section.leaving(100));

    @Test
    void aUserPasswordKeepsReadersOut() {
        byte[] locked = BadInputs.userPassword(GOOD);
        assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void anOwnerPasswordLetsReadersIn() throws IOException {
        try (PDDocument document = Loader.loadPDF(BadInputs.ownerPassword(GOOD))) {
            assertThat(document.isEncrypted()).isTrue();
        }
    }

    @Test
    void picturesHaveNoText() {
        assertThat(new ReadBack(BadInputs.picturesOnly(2)).page(2)).isEmpty();
    }

    @Test
    void thereAreAsManyPagesAsAskedFor() throws IOException {
        try (PDDocument document = Loader.loadPDF(BadInputs.pages(2001))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2001);
        }
    }

    @Test
    void aMillionRulingsFitIntoOneSmallFile() {
        assertThat(BadInputs.rulings(1_000_000)).hasSizeLessThan(30_000_000);
    }
}
