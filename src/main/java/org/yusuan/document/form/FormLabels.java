package org.yusuan.document.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/** The printed words by which a performance form is distinguished from a table. */
final class FormLabels {
    /** Words of the indicator block. A form prints several of them, a table none. */
    private static final Set<String> INDICATORS = Set.of(
            "一级指标", "二级指标", "三级指标", "指标内容", "指标值", "绩效指标", "年度绩效指标", "产出指标", "效益指标", "满意度指标", "数量指标", "质量指标", "时效指标",
            "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "总体目标", "年度总体目标", "年度绩效目标", "绩效目标", "项目总目标", "年度目标",
            "实施期目标");

    private static final int FEWEST_INDICATOR_WORDS = 3;

    /** The first label of a form: the project, department or fund that the targets are for. */
    private static final Pattern START =
            Pattern.compile("(财政|预算|二级|三级)?(项目|部门|单位|专项|政策|专项资金|部门[(（]?单位[)）]?|单位[(（]?部门[)）]?"
                    + "|预算部门|专项[(（]?项目[)）]?|项目[(（]?(专项|政策|资金)[)）]?|政策[(（]?项目[)）]?|单位[(（](专项|项目)[)）]|转移支付(项目)?)名称[:：]?");

    private static final Pattern LAST = Pattern.compile("(服务对象)?满意度(指标|目标)?|填[报表](日期|人)[:：]?.*");

    private static final int START_ROWS = 3;
    private static final Pattern TITLE =
            Pattern.compile(".*绩效目标.{0,6}[表书].{0,20}|.*绩效(指标|信息|自评|自我评价).{0,8}表.{0,20}|.*支出绩效表.{0,20}");

    /** Headings of a list of indicators. Two of them in one row with a name are such a list. */
    private static final Set<String> HEADINGS = Set.of("一级指标", "二级指标", "三级指标", "指标值", "绩效指标值", "绩效指标");

    private static final int FEWEST_HEADINGS = 2;
    private static final int HEADER_ROWS = 6;

    /** A word of a grid under the title of a form without which it is a table of money. */
    private static final Pattern TARGET = Pattern.compile(".{0,6}(绩效目标|绩效指标|指标值|总体目标|年度目标).{0,4}");

    private FormLabels() {}

    /** Whether enough words of an indicator block stand in the grid for a form. */
    static boolean hasIndicatorBlock(Grid grid) {
        return grid.cells().stream()
                        .map(GridCell::compact)
                        .filter(INDICATORS::contains)
                        .distinct()
                        .count()
                >= FEWEST_INDICATOR_WORDS;
    }

    /** Whether enough words of an indicator block stand in lines of text for a form; prose about goals has few of them. */
    static boolean printIndicators(List<String> lines) {
        return INDICATORS.stream()
                        .filter(word -> !word.endsWith("目标") && !word.contains("绩效"))
                        .filter(word -> lines.stream().anyMatch(l -> l.contains(word)))
                        .limit(FEWEST_INDICATOR_WORDS)
                        .count()
                == FEWEST_INDICATOR_WORDS;
    }

    /** Whether a form begins in a row: its first printed cell is a label such as 项目名称. */
    static boolean startsInRow(Grid grid, int row) {
        return grid.startingInRow(row).stream()
                .filter(c -> !c.isBlank())
                .limit(2)
                .anyMatch(c -> START.matcher(c.compact()).matches());
    }

    /** Whether the grid is a list of indicators: its header names projects beside their indicators. */
    static boolean isList(Grid grid) {
        for (int row = 0; row < Math.min(HEADER_ROWS, grid.rows()); row++) {
            int at = row;
            List<GridCell> cells = grid.cells().stream()
                    .filter(c -> c.row() <= at && c.row() + c.rowSpan() > at)
                    .toList();
            long headings =
                    cells.stream().filter(c -> HEADINGS.contains(c.compact())).count();
            if (headings >= FEWEST_HEADINGS
                    && cells.stream().anyMatch(c -> START.matcher(c.compact()).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word about targets stands in the grid. */
    static boolean printsTarget(Grid grid) {
        return grid.cells().stream().anyMatch(c -> TARGET.matcher(c.compact()).matches());
    }

    /** Whether a cell belongs to the last lines of a form. What follows them is another form. */
    static boolean endsForm(String compact) {
        return LAST.matcher(compact).matches();
    }

    /** Whether a form begins at the top of the grid. */
    static boolean startsAtTop(Grid grid) {
        for (int row = 0; row < Math.min(START_ROWS, grid.rows()); row++) {
            if (startsInRow(grid, row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the title of a form. */
    static boolean isTitle(String compact) {
        return TITLE.matcher(compact).matches();
    }
}
