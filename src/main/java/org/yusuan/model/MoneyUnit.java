package org.yusuan.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The units in which amounts are printed. A unit belongs to a table, not to a document. */
public enum MoneyUnit {
    YUAN("元", 0),
    HUNDRED("百元", 2),
    THOUSAND("千元", 3),
    TEN_THOUSAND("万元", 4),
    HUNDRED_MILLION("亿元", 8);

    private final String printed;
    private final int power;

    MoneyUnit(String printed, int power) {
        this.printed = printed;
        this.power = power;
    }

    /** The unit as it is printed, such as 万元. */
    public String printed() {
        return printed;
    }

    /** A printed number in yuan, exactly. */
    public Yuan toYuan(BigDecimal number) {
        return new Yuan(number.scaleByPowerOfTen(power));
    }

    /**
     * The unit named in a text such as {@code 单位：人民币万元}; the longest name wins.
     *
     * @return empty if none is named
     */
    public static Optional<MoneyUnit> in(String text) {
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt((MoneyUnit u) -> u.printed.length())
                        .reversed())
                .filter(u -> text.contains(u.printed))
                .findFirst();
    }
}
