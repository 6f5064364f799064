package org.yusuan.document.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word in a header that makes its amount another one, whatever else the header says: 一般公共预算 below 上年结转 is not this
 * year's 一般公共预算, and 非财政拨款收入 is not 财政拨款收入. A header fits a spelling only if both have the same qualifiers.
 */
enum HeaderQualifier {
    /** Last year's. */
    PRIOR("上年|去年|上一年|以前年度"),
    /** Carried over. */
    CARRIED("结转|结余"),
    /** A difference between years, or of something else. */
    CHANGE("增减|增加|减少|增长|变化|同比|比"),
    /** A rate or a part, not an amount. */
    SHARE("%|率|占|比例|比重|百分"),
    /** The opposite. */
    NOT("非"),
    /** A number of persons, vehicles or visits, not money. */
    COUNT("团组|人数|人次|批次|保有量|辆数|台数|个数|购置数|[(](个|人|人次|辆|台|批|批次|次)[)]");

    /** (不含上年结转) says what is not in the amount. */
    private static final Pattern EXCLUDED = Pattern.compile("\\((不含|不包括)[^()]*\\)");

    private final Pattern words;

    HeaderQualifier(String words) {
        this.words = Pattern.compile(words);
    }

    /**
     * The qualifiers of a header.
     *
     * @param header its words from the top down, with all that stands over the leaf
     */
    static Set<HeaderQualifier> of(List<NormalisedText> header) {
        EnumSet<HeaderQualifier> found = EnumSet.noneOf(HeaderQualifier.class);
        for (NormalisedText word : header) {
            String text = EXCLUDED.matcher(word.text()).replaceAll("");
            for (HeaderQualifier qualifier : values()) {
                if (qualifier.words.matcher(text).find()) {
                    found.add(qualifier);
                }
            }
        }
        // Every comparison names last year (比上年增减): the qualifier is the change alone.
        if (found.contains(CHANGE) || found.contains(SHARE)) {
            found.remove(PRIOR);
        }
        return found;
    }
}
