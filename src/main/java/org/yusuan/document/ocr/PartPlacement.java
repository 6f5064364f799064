package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Ruling;
import org.yusuan.model.Box;

/**
 * A picture that was read upright, put back into the part of the page that shows it. One that was turned is made as small as
 * the part demands: on the text around it nothing may fall.
 *
 * @param area of the page that the picture fills
 * @param upright what it says
 */
record PartPlacement(Box area, OrientationCorrection upright) {

    List<Glyph> glyphs() {
        return upright.text().glyphs().stream()
                .map(g -> new Glyph(g.text(), placed(g.box()), g.fontSize() * scale(), g.upright(), g.certainty()))
                .toList();
    }

    List<Ruling> rulings() {
        return upright.text().layout().rulings().stream().map(this::placed).toList();
    }

    List<Box> cells() {
        return upright.text().layout().cells().stream().map(this::placed).toList();
    }

    ScanTransform.Patch patch() {
        Homography toPicture = Homography.shift(-area.x0(), -area.y0()).then(Homography.scale(1 / scale()));
        return new ScanTransform.Patch(
                area, toPicture.then(upright.toPicture()).then(Homography.shift(area.x0(), area.y0())));
    }

    private Ruling placed(Ruling ruling) {
        Box box = placed(new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1()));
        return new Ruling(box.x0(), box.y0(), box.x1(), box.y1());
    }

    /** Where it stands on the page. */
    Box placed(Box read) {
        double scale = scale();
        return new Box(
                area.x0() + scale * read.x0(),
                area.y0() + scale * read.y0(),
                area.x0() + scale * read.x1(),
                area.y0() + scale * read.y1());
    }

    private double scale() {
        RecognisedPage text = upright.text();
        return Math.min(1, Math.min(area.width() / text.width(), area.height() / text.height()));
    }
}
