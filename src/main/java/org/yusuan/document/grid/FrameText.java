package org.yusuan.document.grid;

import java.util.regex.Pattern;

/** The wording of what stands over a table and frames it: its title, the name of the body, its number, the unit of money. */
public final class FrameText {
    private static final Pattern TITLE = Pattern.compile(".{2,60}[表书]([(（].{1,20}[)）])?");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(部门|单位|名称|年度|日期)[^:：]{0,8}[:：].*|[(（]?(金额)?单位[:：]?(人民币)?[百千万亿]?元[)）]?|(预算)?公开.{0,4}表.{0,6}|附?表[\\d一二三四五六七八九十]+.{0,4}");

    private FrameText() {}

    /** Whether a text without white space is the title of a table or form: …表, …申报书. */
    public static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** Whether a text without white space is 部门名称：…, 单位：万元, 表1 and the like. */
    public static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }
}
