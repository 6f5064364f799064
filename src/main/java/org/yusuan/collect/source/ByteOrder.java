package org.yusuan.collect.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of texts by their bytes, which no locale changes. */
final class ByteOrder {
    /** By the bytes of UTF-8, which is the order of code points ({@code String.compareTo} orders UTF-16 units). */
    static final Comparator<String> UTF_8 =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private ByteOrder() {}
}
