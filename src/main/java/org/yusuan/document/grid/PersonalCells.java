package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the cells of a table that hold the name or telephone number of a handler by their labels: beside a label in a
 * form, below a label that is a column header.
 */
final class PersonalCells {
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[、,，/]\\p{IsHan}{2,4})*");

    private static final Pattern TELEPHONE = Pattern.compile("[\\d()（）—－转+/、-]{7,}");

    private static final Pattern AMOUNT = Pattern.compile("[-+]?[\\d,，]*\\d(?:\\.\\d+)?%?");

    private static final Set<String> INDICATOR_HEADINGS = Set.of("一级指标", "二级指标", "三级指标", "指标值");

    private final Grid grid;
    private final CellIndex index;

    private PersonalCells(Grid grid) {
        this.grid = grid;
        this.index = new CellIndex(grid);
    }

    /** Returns the cells by their indexes in {@link Grid#cells()}. */
    static BitSet of(Grid grid) {
        BitSet personal = new BitSet();
        PersonalCells cells = new PersonalCells(grid);
        for (GridCell cell : grid.cells()) {
            if (Redaction.isLabel(cell)) {
                cells.values(cell).forEach(v -> personal.set(grid.cells().indexOf(v)));
            }
        }
        return personal;
    }

    private List<GridCell> values(GridCell label) {
        if (headsList(label)) {
            return columnBelow(label);
        }
        GridCell beside = beside(label).orElse(null);
        if (beside == null || Redaction.isLabel(beside)) {
            return below(label);
        }
        if (isPersonal(beside)) {
            return List.of(beside);
        }
        if (headsPeople(label)) {
            return below(label);
        }
        return beside.isBlank() ? List.of() : List.of(beside);
    }

    /** Whether a label heads a column of a list of indicators, where all cells below it are of people. */
    private boolean headsList(GridCell label) {
        int row = label.row() + label.rowSpan() - 1;
        return IntStream.range(0, grid.columns())
                .anyMatch(column ->
                        INDICATOR_HEADINGS.contains(index.at(row, column).compact()));
    }

    private List<GridCell> columnBelow(GridCell label) {
        return grid.cells().stream()
                .filter(c -> c.column() == label.column() && c.row() >= label.row() + label.rowSpan())
                .filter(c -> !c.isBlank() && !Redaction.isLabel(c))
                .toList();
    }

    private Optional<GridCell> beside(GridCell label) {
        int right = label.column() + label.columnSpan();
        return right < grid.columns() ? Optional.of(index.at(label.row(), right)) : Optional.empty();
    }

    private static boolean isPersonal(GridCell cell) {
        String text = cell.compact();
        return TELEPHONE.matcher(text).matches() || PersonName.is(text);
    }

    /** Whether the cell directly below a label, of the same width, holds what the label asks for. */
    private boolean headsPeople(GridCell label) {
        int row = label.row() + label.rowSpan();
        if (row >= grid.rows()) {
            return false;
        }
        GridCell under = index.at(row, label.column());
        return isSameColumn(under, label) && isPersonal(under);
    }

    private static boolean isSameColumn(GridCell cell, GridCell header) {
        return cell.column() == header.column() && cell.columnSpan() == header.columnSpan();
    }

    /** Returns the cell below a header, whatever it holds, and the cells below it that continue the list. */
    private List<GridCell> below(GridCell header) {
        List<GridCell> values = new ArrayList<>();
        int row = header.row() + header.rowSpan();
        while (row < grid.rows()) {
            GridCell cell = index.at(row, header.column());
            if (!values.isEmpty() && !continues(values.get(0), cell)) {
                break;
            }
            values.add(cell);
            row = cell.row() + cell.rowSpan();
        }
        return values;
    }

    /**
     * Whether a cell continues a list of names or numbers. A word of a form may look like a name. It counts as one if
     * its row has a telephone number, or is built like the first row of the list. A blank cell continues the list, so
     * that the rows below are checked too.
     */
    private boolean continues(GridCell first, GridCell cell) {
        String text = cell.compact();
        if (TELEPHONE.matcher(text).matches() || NAMES.matcher(text).matches() && hasTelephone(cell)) {
            return true;
        }
        return isSameColumn(cell, first) && (cell.isBlank() || isPersonal(cell)) && isMadeLike(first, cell);
    }

    private boolean hasTelephone(GridCell cell) {
        return IntStream.range(0, grid.columns()).anyMatch(column -> TELEPHONE
                .matcher(index.at(cell.row(), column).compact())
                .matches());
    }

    /** Whether amounts are below amounts, and words below words. */
    private boolean isMadeLike(GridCell first, GridCell cell) {
        return IntStream.range(0, grid.columns())
                .filter(c -> c != first.column())
                .allMatch(column -> {
                    GridCell above = index.at(first.row(), column);
                    GridCell here = index.at(cell.row(), column);
                    return above == here
                            || above.isBlank()
                            || here.isBlank()
                            || isAmount(above) == isAmount(here) && !Redaction.isLabel(here);
                });
    }

    private static boolean isAmount(GridCell cell) {
        return AMOUNT.matcher(cell.compact()).matches();
    }

    /** Recognises texts that may be names of people. */
    static final class PersonName {
        /**
         * The hundred most frequent surnames of the Ministry of Public Security's yearly report on names (公安部全国姓名报告),
         * which cover about 85 of 100 people, and further frequent ones. 单 and 项 are left out, because 单位 and 项目 begin
         * with them.
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

        /** A name that is recognised without checking its surname. */
        private static final Pattern TELLING = Pattern.compile("(?:" + COMPOUND + "|" + DOTTED + ")" + NOTE);

        private static final Pattern USUAL = Pattern.compile("\\p{IsHan}{2,3}" + NOTE);

        /** Words of budgets that begin with a surname. */
        private static final Pattern WORD = Pattern.compile(
                "(?:金额|万元|万人|方式|方法|方向|方面|方案|程序|程度|常规|常年|安全|安排|安置|高效|高等|文化|文件|文号|时间|任务|任期|余额|经费|费用|季度|申请|申报|关系|"
                        + "关键|卫生|卫健|文旅|林业|景区|路面|路灯|康复|华北|华东|江河|石油|严格|成本|温室|章节).?");

        private static final Pattern BETWEEN = Pattern.compile("[、,，/；;]");

        private PersonName() {}

        /** Whether a text without white space is the name of one or several people, judged by shape and surname. */
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
}
