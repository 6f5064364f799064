package org.yusuan.dataset.store;

import java.util.Comparator;

/**
 * Compares texts by their code points, which is also the order of their UTF-8 bytes. {@link String#compareTo} compares
 * UTF-16 units and so puts 𠀀 before ｱ; a database uses its collation.
 */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                return Integer.compare(byteRank(left.charAt(i)), byteRank(right.charAt(i)));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Surrogates stand for code points above all other units. */
    private static int byteRank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
