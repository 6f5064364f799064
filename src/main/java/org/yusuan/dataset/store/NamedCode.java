package org.yusuan.dataset.store;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A national code with the name that one document prints beside it.
 *
 * @param year fiscal year: names change from year to year
 * @param code of the functional or economic classification
 * @param name as the dataset has it
 * @param document number of the document
 * @param part number of the first fact that has both
 */
record NamedCode(int year, String code, String name, long document, int part) {
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    /** 行政运行（项） is 行政运行: the level is told by the code. */
    private static final Pattern LEVEL = Pattern.compile("[（(][类款项][）)]");

    /** The name as it is compared: brackets, dashes and other signs are printed in many ways. */
    String folded() {
        String plain = LEVEL.matcher(name).replaceAll("");
        return SIGN.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceAll("");
    }

    boolean isOfSameCode(NamedCode other) {
        return year == other.year && code.equals(other.code);
    }
}
