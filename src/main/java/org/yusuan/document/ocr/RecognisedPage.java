package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.ocr.Proofreader.TextCorrection;
import org.yusuan.document.page.Glyph;

/**
 * The text of a picture.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param glyphs in points
 * @param certainty mean certainty of the characters, 0..1; 1 if nothing is printed
 * @param skew angle in radians by which its lines fell to the right before it was levelled
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
