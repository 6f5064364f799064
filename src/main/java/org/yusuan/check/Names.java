package org.yusuan.check;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are compared: brackets and other signs are printed in many ways. */
final class Names {
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    private Names() {}

    static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c >= '一' && c <= '鿿');
        return plain
                ? name
                : SIGN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
