package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Box;

/** The rules by which a page is classed, on pages of 1000 by 1000 points. */
class TextLayerClassifierTest {
    private static final Box PAGE = new Box(0, 0, 1000, 1000);
    private static final UnreadRegion PICTURE = new UnreadRegion(PAGE, UnreadRegion.Kind.PICTURE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # kind   | what is on the page                       | body       | margin   | sideways     | pictures | curves | parts
            BLANK    | nothing                                   | -          | -        | -            | 0.0      | 0      | 0
            BLANK    | white space                               | '   '      | -        | -            | 0.0      | 0      | 0
            BLANK    | an emblem                                 | -          | -        | -            | 0.2      | 40     | 0
            TEXT     | one word                                  | 合计       | -        | -            | 0.0      | 0      | 0
            TEXT     | text over a background                    | 部门预算公开情况说明 | - | -            | 1.0      | 0      | 0
            TEXT     | text beside a chart                       | 部门预算公开情况说明 | - | -            | 0.3      | 900    | 0
            TEXT     | text with a note along its side           | 部门预算公开情况说明 | - | 仅供参考       | 0.0      | 0      | 0
            MIXED    | text and a picture that may hold a table  | 部门预算公开情况说明 | - | -            | 0.4      | 0      | 1
            MIXED    | a picture on a part of an empty page      | -          | -        | -            | 0.4      | 0      | 1
            SCAN     | a picture                                 | -          | -        | -            | 1.0      | 0      | 0
            SCAN     | a picture of half the page                | -          | -        | -            | 0.5      | 0      | 0
            SCAN     | a picture, whose parts are not asked for  | -          | -        | -            | 1.0      | 0      | 1
            SCAN     | a picture with a stamp                    | 已公开     | -        | -            | 1.0      | 0      | 0
            SCAN     | a picture with a printed running head     | -          | 二〇二四年部门预算公开 | - | 1.0      | 0      | 0
            OUTLINES | hundreds of curved areas                  | -          | -        | -            | 0.0      | 200    | 0
            GARBLED  | characters of the wrong encoding          | ÖÐ¹úÔ¤ËãÊÕ | -        | -            | 0.0      | 0      | 0
            GARBLED  | the same over a picture                   | ÖÐ¹úÔ¤ËãÊÕ | -        | -            | 1.0      | 0      | 0
            SIDEWAYS | text along the side                       | -          | -        | 部门预算公开情况说明 | 0.0 | 0      | 0
            SIDEWAYS | text along the side, and a page number    | 12         | -        | 部门预算公开情况说明 | 0.0 | 0      | 0
            """)
    void aPageIsClassedByWhatItShows(
            PageKind kind,
            String what,
            @Nullable String body,
            @Nullable String margin,
            @Nullable String sideways,
            double covered,
            int curves,
            int parts) {
        List<Glyph> glyphs = new ArrayList<>();
        glyphs.addAll(glyphs(body, 500, true));
        glyphs.addAll(glyphs(margin, 20, true));
        glyphs.addAll(glyphs(sideways, 300, false));
        List<Box> pictures = covered == 0 ? List.of() : List.of(new Box(0, 0, 1000, 1000 * covered));

        TextLayerClassifier.Classified page = new TextLayerClassifier(PAGE)
                .classify(glyphs, pictures, curves, () -> parts == 0 ? List.of() : List.of(PICTURE));

        assertThat(page.kind()).as(what).isEqualTo(kind);
        assertThat(page.unread()).hasSize(kind == PageKind.MIXED ? parts : 0);
    }

    @Test
    void scansOutlinesAndGarbledPagesAreReadFromTheirPictures() {
        assertThat(PageKind.values())
                .filteredOn(kind -> !kind.hasText())
                .containsExactly(PageKind.SIDEWAYS, PageKind.SCAN, PageKind.OUTLINES, PageKind.GARBLED);
        assertThat(PageKind.values())
                .filteredOn(kind -> !kind.needsPicture())
                .containsExactly(PageKind.BLANK, PageKind.TEXT);
    }

    private static List<Glyph> glyphs(@Nullable String text, double y, boolean upright) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; text != null && i < text.length(); i++) {
            Box box = new Box(100 + 10 * i, y, 110 + 10 * i, y + 10);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, 10, upright));
        }
        return glyphs;
    }
}
