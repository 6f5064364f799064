package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yusuan.document.ocr.ScanLayout.TextLine;
import org.yusuan.model.Box;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Corrects recognised lines where the picture or the kind of text leaves no doubt, and records every correction. */
final class Proofreader {
    private static final String CONFUSABLE = "ocr.confusable";
    private static final String SIGN = "ocr.sign";

    /** Marks in two widths; which of them is printed changes no meaning. */
    private static final Map<Character, Character> WIDTHS =
            Map.of('，', ',', '．', '.', '：', ':', '（', '(', '）', ')', '％', '%', '／', '/', '；', ';');

    private final PaperScan scan;
    private final List<TextCorrection> corrections = new ArrayList<>();

    Proofreader(PaperScan scan) {
        this.scan = scan;
    }

    /** Returns the corrected line. */
    RecognisedLine read(TextLine line, Crop crop, RecognisedLine recognised) {
        RecognisedLine number = Confusables.corrected(recognised);
        record(CONFUSABLE, recognised, number, line);
        MinusAndSeparatorRecovery strokes = new MinusAndSeparatorRecovery(scan, line, crop);
        RecognisedLine separated = strokes.separated(number);
        record(CONFUSABLE, number, separated, line);
        RecognisedLine minus = strokes.signed(separated);
        record(SIGN, separated, minus, line);
        RecognisedLine signed = new ComparisonSignRecovery(scan, line, crop).corrected(minus);
        record(SIGN, minus, signed, line);
        return signed;
    }

    /** Returns the corrections in the order of the lines. */
    List<TextCorrection> corrections() {
        return List.copyOf(corrections);
    }

    private void record(String rule, RecognisedLine from, RecognisedLine to, TextLine line) {
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

    /**
     * A change to a line of text after it was recognised.
     *
     * @param rule the name of its finding
     * @param from as recognised
     * @param to as corrected
     * @param where its box in points of the levelled page
     */
    record TextCorrection(String rule, String from, String to, Box where) {
        /** Digits that may be a telephone number, which no finding may show (docs/decisions/0021). */
        private static final Pattern PERSONAL = Pattern.compile("\\d{10,}");

        /** Returns the same correction at another place. */
        TextCorrection movedTo(Box other) {
            return new TextCorrection(rule, from, to, other);
        }

        /** Returns the finding that lets a person compare the correction with the page. */
        Finding finding(int page, ScanTransform placement) {
            Box box = placement.displayed(where);
            boolean personal = PERSONAL.matcher(to).find();
            String place = String.format(Locale.ROOT, "%.0f, %.0f", box.x0(), box.y0());
            return new Finding(
                    rule,
                    Severity.INFO,
                    Fault.EXTRACTION,
                    "",
                    page,
                    "",
                    "",
                    "",
                    personal ? "" : to,
                    personal ? "" : from,
                    "the line at " + place + " of page " + page
                            + (personal
                                    ? " was corrected after the recognition"
                                    : " was recognised as '" + from + "' and is read as '" + to + "'"),
                    null);
        }
    }
}
