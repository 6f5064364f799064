package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Box;

/** Which parts of a text page are left to be recognised from its picture. */
class PagePartsTest {
    private static final String HEADING = Draw.song(50, 270, "二〇二四年部门预算公开");

    private final Path folder;

    PagePartsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPictureUnderAHeadingIsLeftToBeRecognised() throws IOException {
        PageContent page = read(HEADING + Draw.picture(20, 20, 360, 200));
        assertThat(page.kind()).isEqualTo(PageKind.MIXED);
        assertThat(page.unread())
                .containsExactly(new UnreadRegion(new Box(20, 80, 380, 280), UnreadRegion.Kind.PICTURE));
    }

    @Test
    void twoSeparatePicturesAreTwoParts() throws IOException {
        assertThat(read(HEADING + Draw.picture(20, 150, 360, 100) + Draw.picture(20, 20, 360, 100))
                        .unread())
                .extracting(UnreadRegion::box)
                .containsExactly(new Box(20, 50, 380, 150), new Box(20, 180, 380, 280));
    }

    @Test
    void theStripsOfAPictureAreOnePart() throws IOException {
        assertThat(read(HEADING + Draw.picture(20, 120, 360, 100) + Draw.picture(20, 20, 360, 100))
                        .unread())
                .extracting(UnreadRegion::box)
                .containsExactly(new Box(20, 80, 380, 280));
    }

    @Test
    void aSealOrALogoIsNoPart() throws IOException {
        assertThat(read(HEADING + Draw.picture(200, 50, 130, 130)).kind()).isEqualTo(PageKind.TEXT);
    }

    @Test
    void aPictureOfTooFewPixelsIsNoPart() throws IOException {
        PageContent page = new PagePdf()
                .pageWithPicture(HEADING + Draw.picture(20, 20, 360, 200), 90, 50)
                .read(folder);
        assertThat(page.kind()).isEqualTo(PageKind.TEXT);
    }

    @Test
    void aPictureBehindTextIsNoPart() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int y = 20; y < 290; y += 30) {
            text.append(Draw.song(50, y, "二〇二四年部门预算公开"));
        }
        assertThat(read(Draw.picture(0, 0, 400, 300) + text).kind()).isEqualTo(PageKind.TEXT);
    }

    @Test
    void theFreeAreaOfAPictureBehindTextIsAPart() throws IOException {
        PageContent page = read(Draw.picture(0, 0, 400, 300) + HEADING);
        assertThat(page.unread()).singleElement().satisfies(part -> {
            assertThat(part.box().y1()).isEqualTo(300);
            assertThat(part.box().y0()).isBetween(30.0, 40.0);
        });
    }

    @Test
    void textAndLinesUnderAPictureAreInvisible() throws IOException {
        PageContent page = read(HEADING
                + Draw.song(50, 100, "被遮住的文字")
                + Draw.line(10, 150, 390, 150)
                + Draw.line(200, 10, 200, 60)
                + Draw.picture(20, 20, 360, 200));
        assertThat(Lines.of(page.glyphs())).extracting(Line::text).containsExactly("二〇二四年部门预算公开");
        assertThat(page.rulings())
                .containsExactly(
                        new Ruling(10, 150, 21, 150), new Ruling(379, 150, 390, 150), new Ruling(200, 279, 200, 290));
    }

    @Test
    void textWithoutOpacityIsInvisibleInk() throws IOException {
        PageContent page =
                new PagePdf().pageWithFaintInk("/Faint gs " + HEADING).read(folder);
        assertThat(page.glyphs()).isEmpty();
    }

    private PageContent read(String content) throws IOException {
        return new PagePdf().pageWithPicture(content).read(folder);
    }
}
