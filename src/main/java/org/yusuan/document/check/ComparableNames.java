package org.yusuan.document.check;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.yusuan.model.Method;
import org.yusuan.model.Spelling;

/** Compares names without their signs, for brackets are printed in many ways. */
final class ComparableNames {
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    /** A name may have one misspelt character for every six. */
    private static final int PER_CHANGE = 6;

    private ComparableNames() {}

    /** Whether two names may be one name that a scan misspelt. Years and numbers must agree, for they distinguish projects. */
    static boolean misspelt(String one, String folded, Method method, Method other) {
        String name = folded(one);
        boolean scanned = method == Method.OCR || other == Method.OCR;
        int allowed = Math.min(name.length(), folded.length()) / PER_CHANGE;
        return scanned
                && allowed > 0
                && !name.equals(folded)
                && digits(name).equals(digits(folded))
                && Spelling.changes(name, folded) <= allowed;
    }

    private static String digits(String name) {
        return name.replaceAll("\\P{Nd}", "");
    }

    static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c >= '一' && c <= '鿿');
        return plain
                ? name
                : SIGN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
