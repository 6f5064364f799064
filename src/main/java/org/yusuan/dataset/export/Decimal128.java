package org.yusuan.dataset.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** Encodes decimals as Parquet's DECIMAL(38, 10): the unscaled number in 16 bytes, two's complement, big-endian. */
final class Decimal128 {
    /** Total digits, and digits after the point: those of the database, so that no amount is ever rounded. */
    static final int PRECISION = 38;

    static final int SCALE = 10;
    static final int BYTES = 16;

    private Decimal128() {}

    /** Whether the number can be encoded exactly. Amounts always can; a printed target may have more digits. */
    static boolean fits(String plain) {
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() <= SCALE && number.precision() - number.scale() <= PRECISION - SCALE;
    }

    /**
     * Encodes a number.
     *
     * @throws ArithmeticException if it does not fit
     */
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
