package org.yusuan.drawn;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.yusuan.model.Box;

/**
 * Reads a drawn page with PDFBox's own stripper, so that the builder is not tested by the code that it is built to
 * test.
 */
record ReadBack(byte[] pdf) {

    /** Returns the text of a page without white space. */
    String page(int number) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return read(document -> stripper.getText(document));
    }

    /** Returns the text in a rectangle of the displayed page without white space. */
    String box(int pageNumber, Box box) {
        return read(document -> {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("box", new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height()));
            stripper.extractRegions(document.getPage(pageNumber - 1));
            return stripper.getTextForRegion("box");
        });
    }

    /** Returns how often a character is drawn in the whole document, including repeats at the same place. */
    int drawnGlyphs(String character) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSuppressDuplicateOverlappingText(false);
        String all = read(document -> stripper.getText(document));
        return all.length() - all.replace(character, "").length();
    }

    private String read(Reading reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        String of(PDDocument document) throws IOException;
    }
}
