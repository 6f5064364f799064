package org.yusuan.document.page;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Replaces radicals by the ideographs that they stand for. Character tables made from a font's glyphs often name 一 as
 * the radical ⼀ (U+2F00), because both share one glyph, but what is printed is the ideograph. Nothing else is
 * normalised: （ and ① stay.
 */
final class Ideographs {
    /**
     * Supplementary radicals that are whole characters, each followed by its ideograph; Unicode defines no
     * decomposition for them.
     */
    private static final String SUPPLEMENT =
            "⺁厂⺇几⺌小⺒巳⺓幺⺝月⺟母⺠民⺩王⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟";

    private static final Map<Integer, Integer> SUPPLEMENTARY = IntStream.range(0, SUPPLEMENT.length() / 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    i -> (int) SUPPLEMENT.charAt(2 * i), i -> (int) SUPPLEMENT.charAt(2 * i + 1)));

    private Ideographs() {}

    /** Returns the text with radicals and compatibility ideographs replaced by their unified ideographs. */
    static String unified(String text) {
        if (text.codePoints().noneMatch(Ideographs::isTwin)) {
            return text;
        }
        StringBuilder unified = new StringBuilder();
        text.codePoints().forEach(c -> unified.append(isTwin(c) ? unified(c) : Character.toString(c)));
        return unified.toString();
    }

    private static String unified(int twin) {
        Integer supplementary = SUPPLEMENTARY.get(twin);
        return supplementary != null
                ? Character.toString(supplementary)
                : Normalizer.normalize(Character.toString(twin), Normalizer.Form.NFKC);
    }

    private static boolean isTwin(int c) {
        return c >= 0x2E80 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
