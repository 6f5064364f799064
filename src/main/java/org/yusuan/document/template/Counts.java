package org.yusuan.document.template;

import java.util.regex.Pattern;

/** Rows that count persons, groups, vehicles or visits: they stand below the money of “三公”经费, under the same 万元. */
final class Counts {
    private static final Pattern ROW =
            Pattern.compile(".*[(（](单位[:：])?(个|人|人次|人\\(次\\)|次|辆|台|批|批次|个/次|套|户|名|家|平方米|台[/、]?[辆套])[)）]"
                    + "|.*(团组数?|人数|人次|人次数|批次|批次数|保有量|购置数量?|辆数|台数|户数|个数|编制数|实有数|车辆数)([(（].*[)）])?");

    private Counts() {}

    /** Whether a row of this name counts something. */
    static boolean isCount(String name) {
        return ROW.matcher(name).matches();
    }
}
