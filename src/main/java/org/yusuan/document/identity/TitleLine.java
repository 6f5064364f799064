package org.yusuan.document.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.PrintedYear;

/**
 * A line of a cover, a heading or the text of a link, split at its year and at 部门预算 or its like: 大同市 | 2024年度 | 医疗保障局 |
 * 部门预算 | 公开.
 *
 * @param beforeYear the words before the year; empty if there is no year
 * @param name the words between year and kind; the whole line where it has neither
 * @param after the words behind the kind, without year
 * @param hasKind whether it says 预算 or 决算
 */
record TitleLine(String beforeYear, String name, String after, boolean hasKind) {

    private static final Pattern LEAD = Pattern.compile("^(?:附件?(?:\\d+|[一二三四五六七八九十]+)?[:：.、]?|\\d{1,3}[.、．]|第.{1,3}部分"
            + "|表.{1,3}(?=\\D)|关于|公开|公布|公示|发布|年?度|年|[-—－_·:：])+");
    private static final Pattern TRAIL = Pattern.compile("(?:关于|公开|公布|公示|发布|编制|批复|的|概况|[-—－_·:：.…]|[(（]|\\d+$)+$");
    private static final Pattern TAIL = Pattern.compile(
            "^(?:信息|情况|报告|报表|文本|公开|公示|公布|说明|草案|编制|及|和|相关|内容|有关|的" + "|表|数据|年?度|年|[-—－_:：(（【\\[)）】\\]])+");
    private static final Pattern BRACKETED = Pattern.compile("[(（【\\[]([^()（）]{4,})[)）】\\]]");
    private static final Pattern CLOSING = Pattern.compile("(?<![(（【\\[].{0,9})[)）】\\]]+$");

    /** Splits a squeezed line. */
    static TitleLine of(String line) {
        Optional<MatchResult> kind = TitleWords.kindIn(line);
        String head = kind.map(k -> line.substring(0, k.start())).orElse(line);
        String tail = kind.map(k -> line.substring(k.end())).orElse("");
        List<PrintedYear> years = PrintedYear.allIn(head);
        int start = years.isEmpty() ? 0 : years.get(years.size() - 1).start();
        int end = years.isEmpty() ? 0 : years.get(years.size() - 1).end();
        return new TitleLine(
                clean(withoutYears(head.substring(0, start))),
                clean(head.substring(end)),
                CLOSING.matcher(TAIL.matcher(withoutYears(tail)).replaceFirst(""))
                        .replaceFirst(""),
                kind.isPresent());
    }

    private static String clean(String words) {
        Matcher bracketed = BRACKETED.matcher(words);
        return bracketed.matches()
                ? bracketed.group(1)
                : TRAIL.matcher(LEAD.matcher(words).replaceFirst("")).replaceFirst("");
    }

    private static String withoutYears(String words) {
        StringBuilder rest = new StringBuilder(words);
        List<PrintedYear> years = PrintedYear.allIn(words);
        for (int i = years.size() - 1; i >= 0; i--) {
            rest.delete(years.get(i).start(), years.get(i).end());
        }
        return rest.toString();
    }
}
