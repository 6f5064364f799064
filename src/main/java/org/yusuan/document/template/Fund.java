package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose money stands below a header. Where a table prints the money of several funds side by side, a column 基本支出 below
 * 一般公共预算 is a part of that fund, not the 基本支出 of the whole, and 小计 below 单位资金 is no total.
 */
enum Fund {
    GENERAL("一般公共预算|公共预算拨款|公共财政"),
    GOVERNMENT_FUND("政府性基金|基金预算"),
    STATE_CAPITAL("国有资本"),
    SPECIAL_ACCOUNT("财政专户"),
    UNIT("单位资金|其他资金|自有资金");

    /** Headers that say nothing of their own: what they mean is said by the fund over them. 事业收入 is what it is. */
    private static final Pattern PART = Pattern.compile("小计|合计|总计|金额|预算数|(基本|项目|人员|公用|日常公用)(支出|经费|经费支出)");

    private final Pattern words;

    Fund(String words) {
        this.words = Pattern.compile(words);
    }

    /** The fund that a header names; null if it names none, or several. */
    static @Nullable Fund in(NormalisedText header) {
        Fund found = null;
        for (Fund fund : values()) {
            if (fund.words.matcher(header.text()).find()) {
                if (found != null) {
                    return null;
                }
                found = fund;
            }
        }
        return found;
    }

    /** The fund over a leaf that says nothing of its own; null if there is none. */
    private static @Nullable Fund over(HeaderPath path) {
        if (path.isBlank() || !PART.matcher(path.leaf().text()).matches()) {
            return null;
        }
        for (int i = path.words().size() - 2; i >= 0; i--) {
            Fund fund = in(path.words().get(i));
            if (fund != null) {
                return fund;
            }
        }
        return null;
    }

    /** The same paths, each marked with the fund that it is a part of, where the table prints several. */
    static List<HeaderPath> marked(List<HeaderPath> paths) {
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        paths.forEach(path -> path.words().forEach(word -> {
            Fund fund = in(word);
            if (fund != null) {
                funds.add(fund);
            }
        }));
        if (funds.size() < 2) {
            return paths;
        }
        List<HeaderPath> marked = new ArrayList<>();
        paths.forEach(path -> marked.add(path.partOf(over(path))));
        return marked;
    }
}
