package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.document.ocr.OrientationCorrection.OrientationSample;
import org.yusuan.document.ocr.PageRecognition.RecognisedPage;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.PdfDocument.PagePicture;
import org.yusuan.document.page.Ruling;
import org.yusuan.document.page.UnreadRegion;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** Reads the parts of a text page that can only be read from its picture; the rest of the page stays as it is. */
final class PartsReader {
    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final PdfDocument document;
    private final PageContent page;
    private final PageRecognition reading;
    private final int dpi;
    private final PartFindings findings;
    private final List<PartPlacement> pictures = new ArrayList<>();
    private List<Glyph> garbledGlyphs = List.of();
    private double certainty = 1;

    /**
     * Creates a reader for one page.
     *
     * @param page a mixed page
     */
    PartsReader(PdfDocument document, PageContent page, PageRecognition reading, int dpi) {
        this.document = document;
        this.page = page;
        this.reading = reading;
        this.dpi = dpi;
        this.findings = new PartFindings(page.number());
    }

    /**
     * Returns the page with the recognised parts.
     *
     * @throws UnreadableDocument if the page cannot be painted within the limits
     */
    ScanReader.Scan read() throws UnreadableDocument {
        List<Box> shown = boxes(UnreadRegion.Kind.PICTURE);
        if (!shown.isEmpty()) {
            readPictures(shown);
        }
        List<Box> garbled = boxes(UnreadRegion.Kind.GARBLED);
        if (!garbled.isEmpty()) {
            readPieces(garbled);
        }
        List<ScanTransform.Patch> patches =
                pictures.stream().map(PartPlacement::patch).toList();
        return new ScanReader.Scan(content(garbled), new ScanTransform(false, patches), findings.all());
    }

    private List<Box> boxes(UnreadRegion.Kind kind) {
        return page.unread().stream()
                .filter(part -> part.kind() == kind)
                .map(UnreadRegion::box)
                .toList();
    }

    private void readPictures(List<Box> boxes) throws UnreadableDocument {
        PagePicture painted = document.pictures(page.number(), dpi);
        findings.lost(painted.lost());
        BufferedImage image = painted.image();
        double scale = image.getWidth() / page.width();
        for (Box box : boxes) {
            PixelArea area = PixelArea.of(box, scale).within(new PixelArea(0, 0, image.getWidth(), image.getHeight()));
            if (!area.isEmpty()) {
                read(image.getSubimage(area.x0(), area.y0(), area.width(), area.height()), scale, box);
            }
        }
    }

    private void read(BufferedImage image, double scale, Box box) {
        GreyImage picture = GreyImage.withoutSeals(image, scale);
        ScannerBorderRemoval.wipe(picture, scale);
        try {
            PartPlacement placement = new PartPlacement(box, OrientationCorrection.of(picture, scale, reading));
            if (findings.isText(placement)) {
                pictures.add(placement);
                certainty = Math.min(certainty, placement.upright().text().certainty());
            }
        } catch (UnreadableDocument e) {
            findings.unreadable(box, e);
        }
    }

    private void readPieces(List<Box> pieces) throws UnreadableDocument {
        PagePicture painted = document.picture(page.number(), dpi);
        double scale = painted.image().getWidth() / page.width();
        GreyImage picture = GreyImage.withoutSeals(painted.image(), scale);
        PaperScan scan = new PaperScan(picture, Bitmap.of(picture), scale, 0);
        RecognisedPage read =
                reading.read(scan, ScanLayout.ofPieces(scan, page.rulings(), pieces), OrientationSample.NONE);
        garbledGlyphs = read.glyphs();
        certainty = Math.min(certainty, read.certainty());
        findings.garbled(pieces.size(), read);
    }

    private PageContent content(List<Box> garbled) {
        Stream<Glyph> own = page.glyphs().stream().filter(g -> garbled.stream().noneMatch(box -> holds(box, g)));
        Stream<Glyph> shown = pictures.stream().flatMap(p -> p.glyphs().stream());
        Stream<Ruling> rulings =
                Stream.concat(page.rulings().stream(), pictures.stream().flatMap(p -> p.rulings().stream()));
        Stream<Box> cells =
                Stream.concat(page.cells().stream(), pictures.stream().flatMap(p -> p.cells().stream()));
        Stream<Box> recognised = Stream.concat(pictures.stream().map(PartPlacement::area), garbled.stream());
        return new PageContent(
                page.number(),
                page.width(),
                page.height(),
                Stream.of(own, garbledGlyphs.stream(), shown).flatMap(s -> s).toList(),
                rulings.sorted(Comparator.comparing(r -> !r.horizontal())).toList(),
                cells.sorted(READING_ORDER).toList(),
                page.pictures(),
                page.kind(),
                List.of(),
                recognised.toList(),
                page.method(),
                BigDecimal.valueOf(certainty).setScale(2, RoundingMode.HALF_UP));
    }

    private static boolean holds(Box box, Glyph glyph) {
        return box.contains(glyph.box().centerX(), glyph.box().centerY());
    }

    /**
     * A picture that was read upright, placed in the part of the page that shows it. A turned picture is scaled down to
     * fit the part, so that nothing overlaps the text around it.
     *
     * @param area of the page that the picture fills, in points
     * @param upright its text
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

        /** Returns where a box of the picture lies on the page. */
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
}
