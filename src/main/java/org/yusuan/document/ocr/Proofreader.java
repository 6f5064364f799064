package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Box;

/** Puts recognised lines right where the picture or the kind of text leaves no doubt, and keeps account of it. */
final class Proofreader {
    private static final String CONFUSABLE = "ocr.confusable";
    private static final String SIGN = "ocr.sign";

    /** The same mark in two widths; which one is printed changes no meaning. */
    private static final Map<Character, Character> WIDTHS =
            Map.of('，', ',', '．', '.', '：', ':', '（', '(', '）', ')', '％', '%', '／', '/', '；', ';');

    private final PaperScan scan;
    private final List<TextCorrection> corrections = new ArrayList<>();

    Proofreader(PaperScan scan) {
        this.scan = scan;
    }

    /** The line as it is handed on. */
    RecognisedLine read(TextLine line, Crop crop, RecognisedLine recognised) {
        RecognisedLine number = Confusables.mended(recognised);
        tell(CONFUSABLE, recognised, number, line);
        MinusAndSeparatorRecovery strokes = new MinusAndSeparatorRecovery(scan, line, crop);
        RecognisedLine separated = strokes.separated(number);
        tell(CONFUSABLE, number, separated, line);
        RecognisedLine minus = strokes.signed(separated);
        tell(SIGN, separated, minus, line);
        RecognisedLine signed = new ComparisonSignRecovery(scan, line, crop).mended(minus);
        tell(SIGN, minus, signed, line);
        return signed;
    }

    /** In the order of the lines. */
    List<TextCorrection> corrections() {
        return List.copyOf(corrections);
    }

    private void tell(String rule, RecognisedLine from, RecognisedLine to, TextLine line) {
        if (!narrow(from.text()).equals(narrow(to.text()))) {
            corrections.add(new TextCorrection(rule, from.text(), to.text(), box(line.ink())));
        }
    }

    private Box box(PixelArea ink) {
        double scale = scan.scale();
        return new Box(ink.x0() / scale, ink.y0() / scale, ink.x1() / scale, ink.y1() / scale);
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().filter(c -> c != ' ').forEach(c -> narrow.append(WIDTHS.getOrDefault((char) c, (char) c)));
        return narrow.toString();
    }
}
