package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PagePicture;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.Ruling;
import org.yusuan.document.page.UnreadRegion;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** Reads the parts of a text page that only its picture tells; the rest stays as its operators tell it. */
final class PartsReader {
    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final PdfDocument document;
    private final PageContent page;
    private final PageRecognition reading;
    private final int dpi;
    private final PartFindings findings;
    private final List<PartPlacement> pictures = new ArrayList<>();
    private List<Glyph> mended = List.of();
    private double certainty = 1;

    /**
     * A reader of one page.
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
     * The page with its parts.
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
            PartPlacement fitted = new PartPlacement(box, OrientationCorrection.of(picture, scale, reading));
            if (findings.isText(fitted)) {
                pictures.add(fitted);
                certainty = Math.min(certainty, fitted.upright().text().certainty());
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
        mended = read.glyphs();
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
                Stream.of(own, mended.stream(), shown).flatMap(s -> s).toList(),
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
}
