package org.yusuan.dataset.store;

/**
 * Text as both databases keep it. A font with a wrong table may print U+0000 or half a surrogate pair: PostgreSQL refuses
 * the one, its driver turns the other into a question mark, and H2 keeps both. Each becomes U+FFFD, so that what is
 * stored is the same everywhere and the flaw stays visible.
 */
final class StorableText {
    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    static String of(String text) {
        return text.codePoints().allMatch(StorableText::storable) ? text : replaced(text);
    }

    private static boolean storable(int codePoint) {
        // codePoints() gives whole pairs as one: what is left between these bounds stands alone.
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(codePoint -> storable(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
