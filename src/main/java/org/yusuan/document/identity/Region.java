package org.yusuan.document.identity;

import org.yusuan.model.Worded;

/**
 * A region (行政区划) of GB/T 2260.
 *
 * @param code six digits
 * @param name as the register prints it, such as 莲湖区
 * @param level its rank
 * @param province name of the province it lies in, such as 陕西省; a province's own name
 */
public record Region(String code, String name, Level level, String province) {

    /** The ranks, the highest first. */
    public enum Level implements Worded {
        /** 省, 自治区, 直辖市. */
        PROVINCE(2),
        /** 地级市, 地区, 自治州, 盟. */
        CITY(4),
        /** 市辖区, 县, 县级市, 旗. */
        COUNTY(6);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }
    }

    /** Whether this region is the other one or lies in it. */
    public boolean isWithin(Region other) {
        return code.startsWith(other.code.substring(0, other.level.digits));
    }

    /** Whether one of the two lies in the other, so that a text may well name both. */
    boolean isRelatedTo(Region other) {
        return isWithin(other) || other.isWithin(this);
    }
}
