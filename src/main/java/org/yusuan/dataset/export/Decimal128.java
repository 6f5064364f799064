package org.yusuan.dataset.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** Decimals as Parquet keeps DECIMAL(38, 10): the unscaled number in 16 bytes, two's complement, highest byte first. */
final class Decimal128 {
    /** Digits in all, and behind the point: those of the store, so that no amount is ever rounded. */
    static final int PRECISION = 38;

    static final int SCALE = 10;
    static final int BYTES = 16;

    private Decimal128() {}

    /** Whether it can be kept exactly. Amounts always can; the number of a printed target may have any digits. */
    static boolean fits(String plain) {
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() <= SCALE && number.precision() - number.scale() <= PRECISION - SCALE;
    }

    /** @throws ArithmeticException if it does not fit */
    static byte[] bytes(String plain) {
        BigInteger unscaled =
                new BigDecimal(plain).setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue();
        byte[] shortest = unscaled.toByteArray();
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
        return bytes;
    }
}
