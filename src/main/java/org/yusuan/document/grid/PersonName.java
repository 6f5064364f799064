package org.yusuan.document.grid;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells texts that may be people's names from others that a disclosure prints in their places. */
final class PersonName {
    /**
     * The hundred most frequent surnames of the Ministry of Public Security's yearly report on names (公安部全国姓名报告), which
     * cover some 85 of 100 people, and further frequent ones. 单 and 项 are left out: they begin 单位 and 项目.
     */
    private static final Set<Integer> SURNAMES = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任"
                    + "卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙段郝孔邵史毛常万顾赖武康贺严钱施牛洪龚"
                    + "汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛岳兰焦柳尤耿关鲍祁柴卫冀亢靳霍戴左裴傅宁路甄景郎苗"
                    + "曲涂阮费骆詹欧褚凌谷舒古边游喻巩滕华纪季")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final String COMPOUND = "(?:欧阳|司马|上官|诸葛|尉迟|皇甫|令狐|东方|慕容|司徒|夏侯|长孙|宇文|端木|公孙)\\p{IsHan}{1,2}";
    private static final String DOTTED = "\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,8})+";
    private static final String NOTE = "(?:[(（]\\p{IsHan}{1,4}[)）])?";

    /** What tells a name without a look at its first character. */
    private static final Pattern TELLING = Pattern.compile("(?:" + COMPOUND + "|" + DOTTED + ")" + NOTE);

    private static final Pattern USUAL = Pattern.compile("\\p{IsHan}{2,3}" + NOTE);

    /** Words of budgets that begin with a surname. */
    private static final Pattern WORD = Pattern.compile(
            "(?:金额|万元|万人|方式|方法|方向|方面|方案|程序|程度|常规|常年|安全|安排|安置|高效|高等|文化|文件|文号|时间|任务|任期|余额|经费|费用|季度|申请|申报|关系|"
                    + "关键|卫生|卫健|文旅|林业|景区|路面|路灯|康复|华北|华东|江河|石油|严格|成本|温室|章节).?");

    private static final Pattern BETWEEN = Pattern.compile("[、,，/；;]");

    private PersonName() {}

    /** Whether a text without white space is the name of a person, or of several: by shape and surname. */
    static boolean is(String text) {
        return !text.isEmpty() && Arrays.stream(BETWEEN.split(text)).allMatch(PersonName::isOne);
    }

    private static boolean isOne(String name) {
        return TELLING.matcher(name).matches()
                || USUAL.matcher(name).matches()
                        && SURNAMES.contains(name.codePointAt(0))
                        && !WORD.matcher(name).matches();
    }
}
