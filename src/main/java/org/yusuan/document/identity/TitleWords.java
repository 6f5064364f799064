package org.yusuan.document.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;

/** The words 部门预算, 单位决算, … of a title, and what they say. */
final class TitleWords {

    // 预算 in 预算编审中心 is part of a name, in 预算主管部门 part of a label, and in 一般公共预算 a kind of money.
    private static final String NOT_A_NAME = "(?!编审|评审|审核|绩效|管理|服务|监督|主管|单位[:：]|部门[:：]|中心|局|处|科|股)";
    private static final Pattern FUNDS = Pattern.compile("(?:一般公共|公共财政|公共|政府性基金|国有资本经营|国有资本|社会保险基金)预算");

    private static final String WHOSE =
            "(?:(?:省|市|区|县|州|盟|旗|镇|乡)?(?:本级|级|直)|本)?各?" + "(?:部门|单位|综合|收支|财政|[（(](?:部门|单位)[)）]|[和及或、/／])*";
    private static final Pattern KIND = Pattern.compile("(?<whose>" + WHOSE + ")(?<kind>[预决])算" + NOT_A_NAME);

    // 部门预算经济分类 is the name of a classification, and 单位资金 a kind of money.
    private static final Pattern TABLE_LEVEL =
            Pattern.compile("(部门|单位)(?:财务|综合)?(?:收支|收入|支出|决算|财政拨款|预算(?!(?:支出)?经济|单位))");

    private TitleWords() {}

    /** Where the title says 预算 or 决算, with the words before that say whose: the last such place. */
    static Optional<MatchResult> kindIn(String line) {
        Matcher m = KIND.matcher(line);
        Optional<MatchResult> last = Optional.empty();
        while (m.find()) {
            last = Optional.of(m.toMatchResult());
        }
        return last;
    }

    /** Budget or final accounts; empty if the text says neither, but for funds such as 一般公共预算. */
    static Optional<DisclosureKind> kind(String text) {
        String words = FUNDS.matcher(text).replaceAll("");
        return KIND.matcher(words)
                .results()
                .max(Comparator.comparingInt(TitleWords::weight))
                .map(m -> m.group(2).equals("决") ? DisclosureKind.FINAL : DisclosureKind.BUDGET);
    }

    /** Department or unit, as the words before 预算 or 决算 say; empty if they say neither or both. */
    static Optional<EntityLevel> level(String text) {
        return KIND.matcher(text)
                .results()
                .map(m -> levelNamed(m.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Department or unit, as a title of a table says (部门收支总表); empty if it says neither or both. */
    static Optional<EntityLevel> levelOfTable(String title) {
        return TABLE_LEVEL.matcher(title).results().findFirst().flatMap(m -> levelNamed(m.group(1)));
    }

    /** The level that a label or title names; empty if none or both. */
    static Optional<EntityLevel> levelNamed(String words) {
        boolean department = words.contains("部门");
        if (department == words.contains("单位")) {
            return Optional.empty();
        }
        return Optional.of(department ? EntityLevel.DEPARTMENT : EntityLevel.UNIT);
    }

    /** Prefers 部门预算 to a bare 预算, and the first of two alike. */
    private static int weight(MatchResult m) {
        return m.group(1).isEmpty() ? 0 : 1;
    }
}
