package org.yusuan.document.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.EntityLevel;

/**
 * A labelled name: 部门名称：大同市医疗保障局[部门].
 *
 * @param label the words before the colon, such as 部门名称
 * @param name as printed behind it, without white space
 */
record Caption(String label, String name) {

    private static final String SUPERIOR = "主管部门";

    private static final Pattern LABELLED = Pattern.compile("(?<![\\p{IsHan}&&[^表]])(?<label>(?:预算)?主管(?:部门|单位)"
            + "|(?:预算|填报|编制|公开|报送|申报)?(?:部门[(（/]?单位[)）]?|单位[(（/]?部门[)）]?|部门|单位)(?:名称|全称)?)"
            + "(?:[(（][^()（）]{2,4}[)）])?\\s*[:：]\\s*(?<name>.+)");

    // After the name the line continues with the unit of money, the year or a date, mostly after a wide gap.
    private static final Pattern END_OF_NAME =
            Pattern.compile("\\s{2,}|\\t|\\u3000|(?:金额|货币|计量)?单位\\s*[:：]|(?:填报|编制|报送)?(?:日期|时间)\\s*[:：]|公开.{1,3}表");

    private static final Pattern MONEY = Pattern.compile("(?:人民币)?[百千万亿]?元.*");

    /** The labelled name in a line; empty if there is none, as in 单位：万元. */
    static Optional<Caption> in(String line) {
        Matcher m = LABELLED.matcher(line.strip());
        if (!m.find()) {
            return Optional.empty();
        }
        String name = PrintedText.squeeze(END_OF_NAME.split(m.group("name"), 2)[0]);
        boolean isMoney = name.isEmpty() || MONEY.matcher(name).matches();
        return isMoney ? Optional.empty() : Optional.of(new Caption(PrintedText.squeeze(m.group("label")), name));
    }

    /** The level that the label names; empty for 部门（单位） and for 主管部门, which may stand over either. */
    Optional<EntityLevel> level() {
        return isSuperior() ? Optional.empty() : TitleWords.levelNamed(label);
    }

    /** Whether the label names the authority above. The disclosure is that authority's only if no other is named. */
    boolean isSuperior() {
        return label.contains(SUPERIOR) || label.contains("主管单位");
    }
}
