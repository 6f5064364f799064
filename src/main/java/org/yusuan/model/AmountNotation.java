package org.yusuan.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.PrintedAmount.Blank;
import org.yusuan.model.PrintedAmount.NotANumber;
import org.yusuan.model.PrintedAmount.Number;
import org.yusuan.model.PrintedAmount.Why;

/** Reads amounts as disclosures write them. */
final class AmountNotation {

    /** The longest printed amount seen has 20 characters. A longer text is no amount, and would cost time to parse. */
    private static final int LONGEST = 40;

    /** A shorter line never fills a cell for amounts. */
    private static final int SHORTEST_FULL_LINE = 4;

    // As the national standard GB/T 15835 writes numbers: 1 168 370.50. One blank without decimals may part two counts.
    private static final Pattern GROUPED_BY_BLANKS =
            Pattern.compile("[-+△(¥]*[1-9]\\d{0,2}(?:(?: \\d{3})+\\.\\d+|(?: \\d{3}){2,})(?:[百千万亿]?元|[万亿])?\\)?-?");

    // As spreadsheets of other countries do: 1'168'370.50.
    private static final Pattern GROUPED_BY_APOSTROPHES =
            Pattern.compile("[-+△(¥]*[1-9]\\d{0,2}(?:'\\d{3})+(?:\\.\\d+)?(?:[百千万亿]?元|[万亿])?\\)?-?");

    // What a narrow column shows of a large number. It is exact only where no digit before the point is left out.
    private static final Pattern SCIENTIFIC = Pattern.compile("(-?\\d)(?:\\.(\\d+))?[Ee]\\+?(\\d{1,2})");

    private static final Pattern BLANK = Pattern.compile("-*|无|/");
    private static final Pattern TWO_POINTS = Pattern.compile("\\d\\.\\d+.*\\.\\d");

    // A plain number never starts with a needless zero: 00 and 0.000.00 are cells that ran together.
    private static final Pattern NUMBER = Pattern.compile("(?<open>\\()?(?<sign>[-+△])?¥?(?<late>-)?"
            + "(?<whole>0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)?(?<part>\\.\\d+)?"
            + "(?<unit>[百千万亿]?元|[万亿])?(?<close>\\))?(?<behind>-)?");

    private static final int SOFT_HYPHEN = 0xAD;

    private AmountNotation() {}

    static PrintedAmount read(String printed) {
        String text = inAscii(printed);
        if (BLANK.matcher(text.replaceAll("\\s", "")).matches()) {
            return new Blank();
        }
        String joined = joined(text);
        return joined.length() > LONGEST ? new NotANumber(Why.MALFORMED) : number(joined);
    }

    private static PrintedAmount number(String joined) {
        Matcher scientific = SCIENTIFIC.matcher(joined);
        if (scientific.matches()) {
            return scientific(scientific);
        }
        Matcher m = NUMBER.matcher(joined);
        if (!m.matches() || !isAmount(m)) {
            return new NotANumber(why(joined));
        }
        String digits = (orEmpty(m.group("whole")) + orEmpty(m.group("part"))).replace(",", "");
        BigDecimal value = new BigDecimal(digits);
        MoneyUnit unit = unit(orEmpty(m.group("unit")));
        return new Number(isNegative(m) ? value.negate() : value, unit);
    }

    /** A spreadsheet shows six figures at most: 1.31E+07 may be any number near it. */
    private static PrintedAmount scientific(Matcher m) {
        boolean exact = orEmpty(m.group(2)).length() >= Integer.parseInt(m.group(3));
        return exact ? new Number(new BigDecimal(m.group()), null) : new NotANumber(Why.ROUNDED);
    }

    /** 12.5万 is 12.5万元. */
    private static @Nullable MoneyUnit unit(String printed) {
        boolean bare = printed.equals("万") || printed.equals("亿");
        return MoneyUnit.in(bare ? printed + "元" : printed).orElse(null);
    }

    private static boolean isAmount(Matcher m) {
        boolean digits = m.group("whole") != null || m.group("part") != null;
        boolean pairedBrackets = (m.group("open") == null) == (m.group("close") == null);
        boolean oneSign = Boolean.compare(m.group("open") != null, false)
                        + Boolean.compare(m.group("sign") != null, false)
                        + Boolean.compare(m.group("late") != null, false)
                        + Boolean.compare(m.group("behind") != null, false)
                <= 1;
        return digits && pairedBrackets && oneSign;
    }

    private static boolean isNegative(Matcher m) {
        String sign = orEmpty(m.group("sign"));
        return m.group("open") != null
                || m.group("late") != null
                || m.group("behind") != null
                || sign.equals("-")
                || sign.equals("△");
    }

    private static Why why(String joined) {
        if (joined.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Why.WORDS;
        }
        if (joined.endsWith("%") || joined.endsWith("‰")) {
            return Why.PERCENTAGE;
        }
        boolean several = joined.indexOf(' ') >= 0 || TWO_POINTS.matcher(joined).find();
        return several ? Why.SEVERAL_NUMBERS : Why.MALFORMED;
    }

    /** Joins what a narrow cell wrapped, and keeps a blank that may separate two numbers. */
    private static String joined(String text) {
        String spaced =
                unwrapped(text).replaceAll("(?<!\\d)[ \\t]+|[ \\t]+(?!\\d)", "").replaceAll("[ \\t]+", " ");
        if (GROUPED_BY_BLANKS.matcher(spaced).matches()) {
            return spaced.replace(" ", "");
        }
        String bare = spaced.startsWith("'") ? spaced.substring(1) : spaced;
        return GROUPED_BY_APOSTROPHES.matcher(bare).matches() ? bare.replace("'", "") : bare;
    }

    private static String unwrapped(String text) {
        StringBuilder all = new StringBuilder();
        String last = "";
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            all.append(isWrapped(last, line) ? "" : " ").append(line);
            last = line;
        }
        return all.toString().strip();
    }

    /** A cell fills its line before it wraps, so a short line above a longer one is a number of its own. */
    private static boolean isWrapped(String line, String next) {
        return line.length() >= SHORTEST_FULL_LINE && line.length() >= next.length();
    }

    /** One character for each kind: digits and signs in ASCII, every dash a hyphen, every space a blank. */
    private static String inAscii(String printed) {
        return printed.codePoints()
                .filter(AmountNotation::isPrinted)
                .map(AmountNotation::inAscii)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Marks of direction and joiners print nothing. A soft hyphen does in some programs, and may be a minus. */
    private static boolean isPrinted(int c) {
        return Character.getType(c) != Character.FORMAT || c == SOFT_HYPHEN || c == '\u200B' || c == '\uFEFF';
    }

    private static int inAscii(int c) {
        if (c >= '！' && c <= '～') {
            return c - '！' + '!';
        }
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
            case '’', '‘', '´', 'ʹ', '′' -> '\'';
            case '▲' -> '△';
            case '￥' -> '¥';
            case '\n', '\r', '\t' -> c;
            case '\u200B', '\uFEFF' -> ' ';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
