package org.yusuan.document.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings titles that say the same in other words into one form, so that they can be compared: 一般公共预算拨款支出情况表 and
 * 一般公共预算财政拨款支出预算表 are both 一般公共支出表. What tells tables apart (whose money, which classification, 基本, 项目, 总)
 * stays. The form is only compared, never shown.
 */
final class TitleWording {
    private record Step(Pattern pattern, String by) {
        static Step of(String pattern, String by) {
            return new Step(Pattern.compile(pattern), by);
        }
    }

    private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}(?!般))";

    /** In this order: each step sees what the steps before it left. */
    private static final List<Step> STEPS = List.of(
            // Marks and numbers of the table.
            Step.of("[《》〈〉<>\\[\\]【】]", ""),
            Step.of("\\(?((部门|单位)?[预决]算)?公开" + NUMBER + "表\\)?", ""),
            Step.of("^(附件|附表|表)" + NUMBER + "([-—–.]" + NUMBER + ")*[:、.]?", ""),
            // Whose money.
            Step.of("公共财政预算", "一般公共预算"),
            Step.of("财政预算拨款", "财政拨款"),
            Step.of("(一般公共预算|政府性基金(预算)?|国有资本经营(预算)?)(当年)?(财政)?拨款", "$1"),
            Step.of("政府性基金(预算)*", "政府性基金预算"),
            Step.of("国有资本经营(预算)*", "国有资本经营预算"),
            Step.of("(预算){2,}", "预算"),
            // The classification, in brackets, behind a dash or inside the title.
            Step.of("[-—(](按)?政府(预算)?(支出)?(经济)?(分类)?(科目)?(分类|分|列示)?\\)?", "(政府经济)"),
            Step.of("[-—(](按)?部门(预算)?(支出)?(经济)?(分类)?(科目)?(分类|分|列示)?\\)?", "(部门经济)"),
            Step.of("[-—(](按)?(支出)?功能(分类)?(科目)?(分类|分|列示)?\\)?", "(功能)"),
            Step.of("[-—(](按)?(支出)?经济(分类)?(科目)?(分类|分|列示)?\\)?", "(经济)"),
            Step.of("(安排)?基本支出分经济科目表", "基本支出表(经济)"),
            Step.of("支出(预算)?(部门预算|部门)经济分类(科目)?([预决]算|情况|汇总|明细)*表", "支出表(部门经济)"),
            Step.of("支出(预算)?(政府预算|政府)经济分类(科目)?([预决]算|情况|汇总|明细)*表", "支出表(政府经济)"),
            Step.of("支出(预算)?功能分类(科目)?(预算|情况|汇总|明细)*表", "支出表(功能)"),
            Step.of("支出(预算)?经济分类(科目)?(预算|情况|汇总|明细)*表", "支出表(经济)"),
            Step.of("支出(预算)?分类汇总表", "支出表"),
            Step.of("表\\(经济\\)\\((政府|部门)经济\\)", "表($1经济)"),
            // “三公”经费, whoever pays, with or without meetings and training.
            Step.of("(一般公共预算|财政拨款|部门预算)*(当年)?(财政拨款)?(资金)?(预算)?(安排)?的?(行政经费[及和、])?(?=三公)", ""),
            Step.of("三公(两费|经费(支出)?([、及和]*(会议|培训)费?)+(支出)?(?=[^、及和会培]))", "三公经费"),
            // What kind of table.
            Step.of("总体情况(统计)?表", "总表"),
            Step.of("(情况)?(统计|一览|公开|明细)?(情况)?表", "表"),
            Step.of("(财务)收支", "收支"),
            Step.of("综合(预算)?(?=收支|收入|支出)", ""),
            Step.of("(收入|支出|收支)预算(总)?表", "$1$2表"),
            Step.of("预算(收入|支出|收支)(总)?表", "$1$2表"),
            Step.of("(经费|采购|服务|转移支付|配置|债务)(预算|支出)+表", "$1表"));

    private TitleWording() {}

    /** The common form of a title or of a line that may hold one. */
    static String of(NormalisedText line) {
        String text = line.text();
        for (Step step : STEPS) {
            text = step.pattern().matcher(text).replaceAll(step.by());
        }
        return text;
    }
}
