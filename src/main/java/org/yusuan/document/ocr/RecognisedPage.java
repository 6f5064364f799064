package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.page.Glyph;

/**
 * A picture, read.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param glyphs in points
 * @param certainty mean of the characters', 0..1; 1 where nothing is printed
 * @param skew radians by which its lines fell to the right before it was levelled
 * @param corrections what was changed after the recognition
 */
record RecognisedPage(
        double width,
        double height,
        ScanLayout layout,
        List<Glyph> glyphs,
        double certainty,
        double skew,
        List<TextCorrection> corrections) {}
