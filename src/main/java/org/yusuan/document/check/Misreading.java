package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A way in which a scanned figure may have been misread.
 *
 * @param text what the page may print instead
 * @param kind what went wrong then, for a person
 */
record Misreading(String text, String kind) {
    /** The digits whose shapes a scan confuses. */
    private static final Map<Character, String> CONFUSED =
            Map.of('0', "8", '1', "7", '3', "8", '5', "6", '6', "58", '7', "1", '8', "036");

    /** A character that was recognised with more certainty is hardly ever wrong; then the page prints an error. */
    private static final BigDecimal SURE = new BigDecimal("0.90");

    /** So many sums make a rare misreading credible. */
    private static final int SEVERAL = 2;

    /**
     * Whether a figure may be misread at all: what was recognised with confidence stays, whatever sums ask for.
     *
     * @param confidence that of its least certain character
     */
    static boolean isPossible(BigDecimal confidence) {
        return confidence.compareTo(SURE) < 0;
    }

    /**
     * All credible misreadings, the likely ones first.
     *
     * @param printed as it was read
     */
    static Stream<Misreading> of(String printed, long accusers) {
        Stream<Misreading> rare = accusers >= SEVERAL ? rare(printed).stream() : Stream.empty();
        return Stream.concat(likely(printed).stream(), rare);
    }

    /**
     * The likely misreadings: a confusable digit, a lost point or sign.
     *
     * @param printed as it was read
     */
    private static List<Misreading> likely(String printed) {
        List<Misreading> all = new ArrayList<>();
        for (int at = 0; at < printed.length(); at++) {
            for (char digit : CONFUSED.getOrDefault(printed.charAt(at), "").toCharArray()) {
                all.add(new Misreading(replaced(printed, at, digit), "a confusable digit"));
            }
        }
        String bare = printed.replace(".", "");
        for (int at = 1; at < bare.length(); at++) {
            all.add(new Misreading(bare.substring(0, at) + "." + bare.substring(at), "the decimal point"));
        }
        if (!bare.equals(printed)) {
            all.add(new Misreading(bare, "the decimal point"));
        }
        boolean negative = printed.startsWith("-");
        all.add(new Misreading(negative ? printed.substring(1) : "-" + printed, "the sign"));
        return all;
    }

    /** The rare misreadings: any other digit, a lost digit, or one too many. */
    private static List<Misreading> rare(String printed) {
        List<Misreading> all = new ArrayList<>();
        for (int at = 0; at <= printed.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                all.add(new Misreading(printed.substring(0, at) + digit + printed.substring(at), "a lost digit"));
                if (at < printed.length() && Character.isDigit(printed.charAt(at))) {
                    all.add(new Misreading(replaced(printed, at, digit), "a digit"));
                }
            }
            if (at < printed.length() && Character.isDigit(printed.charAt(at))) {
                all.add(new Misreading(printed.substring(0, at) + printed.substring(at + 1), "a digit too many"));
            }
        }
        return all;
    }

    private static String replaced(String printed, int at, char digit) {
        return printed.substring(0, at) + digit + printed.substring(at + 1);
    }
}
