package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.sheet.FormatSection.FormatCondition;
import org.yusuan.document.sheet.FormatSection.FormatPiece;

/** Reads the code of one section of a number format, from left to right. */
final class FormatSectionReader {
    /** {@code G/通用格式} is what Chinese spreadsheets call it. */
    private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式|通用格式");
    /** Characters that are displayed as they are; letters that are not quoted belong to dates. */
    private static final Pattern LITERAL = Pattern.compile("[-+()$¥￥:,' \\u00A0\\p{IsHan}（），：－△▲@]");
    /** The currency of {@code [$¥-804]}. */
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^-\\]]*)(?:-[^]]*)?]");

    private static final Pattern ELAPSED_TIME = Pattern.compile("(?i)\\[(h+|m+|s+)]");

    private static final Pattern COLOUR = Pattern.compile(
            "\\[((?i:black|blue|cyan|green|magenta|red|white|yellow|colou?r\\s?\\d{1,2})|[黑蓝绿红白黄]色?|颜色\\s?\\d{1,2})]");

    private static final Map<String, String> COLOURS = Map.of("白色", "white", "白", "white", "color2", "white");

    private final List<FormatPiece> whole = new ArrayList<>();
    private final List<FormatPiece> part = new ArrayList<>();
    private @Nullable FormatCondition condition;
    private @Nullable String colour;
    private boolean point;
    private boolean digits;
    private boolean understood = true;
    private boolean grouped;
    private int commas;
    private int percents;

    FormatSection read(String code) {
        String bare = CURRENCY.matcher(code)
                .replaceAll("")
                .replaceAll("\\[[^]]*]", "")
                .strip();
        boolean general = GENERAL.matcher(bare).matches() || bare.equals("@");
        FormatCode.pieces(code).forEach(piece -> add(piece, general));
        return new FormatSection(
                condition, colour, general, understood, whole, point ? part : null, commas, percents, grouped);
    }

    private void add(String piece, boolean general) {
        char c = piece.charAt(0);
        if (c == '[') {
            addBracket(piece);
        } else if (general) {
            return;
        } else if ("0#?".indexOf(c) >= 0) {
            addDigit(piece);
        } else if (c == '.') {
            point = true;
        } else if (c == ',' && digits) {
            commas++;
        } else if (c == '%') {
            percents++;
            addLiteral("%");
        } else {
            addLiteral(literal(piece));
        }
    }

    /** A comma between digits groups them; commas behind the last digit divide by a thousand each. */
    private void addDigit(String piece) {
        grouped |= commas > 0;
        commas = 0;
        digits = true;
        (point ? part : whole).add(new FormatPiece(piece, true));
    }

    private void addLiteral(String text) {
        (point ? part : whole).add(FormatPiece.literal(text));
    }

    private void addBracket(String piece) {
        FormatCondition.of(piece).ifPresent(c -> condition = c);
        Matcher named = COLOUR.matcher(piece);
        if (named.matches()) {
            colour = COLOURS.getOrDefault(named.group(1), named.group(1).toLowerCase(Locale.ROOT));
        }
        var currency = CURRENCY.matcher(piece);
        if (currency.matches()) {
            addLiteral(currency.group(1));
        }
        understood &= !ELAPSED_TIME.matcher(piece).matches();
    }

    private String literal(String piece) {
        char c = piece.charAt(0);
        return switch (c) {
            case '"' -> piece.replace("\"", "");
            case '\\', '!' -> piece.substring(1);
            case '_' -> " "; // as wide as the character behind it
            case '*' -> ""; // fills the cell with the character behind it
            default -> {
                understood &= LITERAL.matcher(piece).matches();
                yield piece;
            }
        };
    }

    /** The code of a number format, cut into pieces that belong together. */
    static final class FormatCode {
        private static final String TAKES_NEXT = "\\!_*";

        private FormatCode() {}

        /** The sections, split at the semicolons that are not quoted. */
        static List<String> sections(String code) {
            List<String> sections = new ArrayList<>();
            StringBuilder section = new StringBuilder();
            for (String piece : pieces(code)) {
                if (piece.equals(";")) {
                    sections.add(section.toString());
                    section.setLength(0);
                } else {
                    section.append(piece);
                }
            }
            sections.add(section.toString());
            return sections;
        }

        /** Quoted texts, brackets and escaped characters as one piece each; any other character by itself. */
        static List<String> pieces(String code) {
            List<String> pieces = new ArrayList<>();
            int at = 0;
            while (at < code.length()) {
                int end = end(code, at);
                pieces.add(code.substring(at, end));
                at = end;
            }
            return pieces;
        }

        private static int end(String code, int at) {
            char c = code.charAt(at);
            if (c == '"' || c == '[') {
                int close = code.indexOf(c == '"' ? '"' : ']', at + 1);
                return close < 0 ? code.length() : close + 1;
            }
            boolean pair = TAKES_NEXT.indexOf(c) >= 0;
            return Math.min(code.length(), at + (pair ? 2 : 1));
        }
    }
}
