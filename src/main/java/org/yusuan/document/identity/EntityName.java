package org.yusuan.document.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.EntityLevel;

/** The name of an authority or unit as it is printed, and the marks behind it. */
final class EntityName {

    private static final Pattern MARK =
            Pattern.compile("(?<!部门|单位)[\\[［【〔(（](?<mark>部门汇总|部门|单位|汇总|本级)[\\]］】〕)）](?=$|\\d|[部单预决年])");

    /** 大同市医疗保障局本级 is the authority alone; but in 市本级 the word belongs to the region. */
    private static final Pattern BARE_OWN_LEVEL = Pattern.compile("(?<=[局厅委会部办院府处署])本级(?=$|\\d|[部单预决年])");

    /** The last characters of names of authorities and units. */
    private static final Pattern ORGAN =
            Pattern.compile(".{2,}(?:[局厅委会部办院署处室站所队馆社团府庭校学园场库台宫狱行镇乡]|中心|街道|公司|集团|基地|政协|人大|科协"
                    + "|[文残妇侨青台]联|工商联|[新园灌景]区|开发区|高新区|示范区|管理区|保护区|税区|供销社)"
                    + "(?:[(（][^()（）]{1,20}[)）])?");

    private static final Pattern FOREIGN = Pattern.compile("[^\\p{IsHan}〇A-Za-z0-9０-９()（）·•、“”\\-—－]");
    private static final Pattern FURNITURE = Pattern.compile("第.{1,3}部分.*|[一二三四五六七八九十]+[、．.].*|表.{1,3}");
    private static final Pattern CODE = Pattern.compile("^(?:[\\[［【(（]?\\d{3,}[\\]］】)）]?[-—－]?)");

    /** XX局, ××单位, 某某局: a form that was never filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile(".*([XxＸｘ×*＊]{2,}|某某|[○〇]{2,}).*");

    private static final int LONGEST = 50;

    private EntityName() {}

    /** The name without code before it and marks behind it: 124-大同市医疗保障局[部门] is 大同市医疗保障局. */
    static String bare(String printed) {
        String name = CODE.matcher(printed).replaceFirst("");
        return BARE_OWN_LEVEL.matcher(MARK.matcher(name).replaceAll("")).replaceAll("");
    }

    /** The level that a mark in the line names: [部门] and （汇总） for a department, （本级） for a unit. */
    static Optional<EntityLevel> markedLevel(String line) {
        Matcher m = MARK.matcher(line);
        if (m.find()) {
            boolean unit = m.group("mark").equals("本级") || m.group("mark").equals("单位");
            return Optional.of(unit ? EntityLevel.UNIT : EntityLevel.DEPARTMENT);
        }
        return BARE_OWN_LEVEL.matcher(line).find() ? Optional.of(EntityLevel.UNIT) : Optional.empty();
    }

    /** Whether a text reads as the name of an authority or unit. */
    static boolean isOrgan(String text) {
        return isName(text) && ORGAN.matcher(text).matches();
    }

    /** Whether a text can be a name at all: no sentence, no heading. */
    static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && !FOREIGN.matcher(text).find()
                && !FURNITURE.matcher(text).matches()
                && !PLACEHOLDER.matcher(text).matches();
    }

    /** Whether the shorter abbreviates the longer: the longer has all its characters, in order (医保局, 医疗保障局). */
    static boolean abbreviates(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }
}
