package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Compact;
import org.yusuan.model.MoneyUnit;

/**
 * The lines over a table that may be its title, caption and unit. They stand above the rulings or in the table's own first
 * rows.
 *
 * @param lines from top to bottom, as printed
 * @param headerRow row of the grid in which the header begins, after title and caption rows
 */
record TableFrame(List<String> lines, int headerRow) {
    private static final Pattern UNIT = Pattern.compile("单位(?:[:：]|均?为|是|以)*[(（]?(?:人民币)?([百千万亿]?元)");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[(（](?:金额)?(?:单位[:：])?(?:人民币)?([百千万亿]?元)[)）]");
    /** Nothing but the unit, or the unit behind the title: 部门收支总表 万元. */
    private static final Pattern BARE_UNIT = Pattern.compile("^(?:.*表)?([百千万亿]?元)$");

    private static final Pattern CAPTION = Pattern.compile(
            "((编制|填报|公开|预算|填制|主管|本)?(部门|单位)(名称|全称)?|金额单位|单位)[(（]?.{0,6}[)）]?[:：].*|.*单位[:：](人民币)?[百千万亿]?元.*");
    private static final Pattern ENTITY_CAPTION =
            Pattern.compile(".*((编制|填报|公开|预算|填制)(部门|单位)|(部门|单位)(名称|全称)|^部门)([(（].{0,6}[)）])?[:：].+");
    private static final int DEEPEST_FRAME = 4;

    /** Lines nearer than this may be a title with the caption and the unit below it. */
    private static final int TITLE_LINES = 3;

    private static final Pattern TITLE = Pattern.compile("[^。；;，,：:]{2,40}表([(（][^()（）]*[)）])?");
    /** 公开05表, 附表3, 部门预算公开表: the number of a table, or the heading of all. */
    private static final Pattern NO_TITLE =
            Pattern.compile(".*(公开报?|附)[\\d一二三四五六七八九十]*表.*|.*[\\d一二三四五六七八九十]+表|(附|表)[\\d一二三四五六七八九十].{0,3}表");

    TableFrame {
        lines = List.copyOf(lines);
    }

    /** Collects the lines above a grid and in its first rows. */
    static TableFrame of(Grid grid) {
        List<String> lines = new ArrayList<>();
        grid.above().stream().map(ContextLine::text).forEach(lines::add);
        int row = 0;
        while (row < Math.min(DEEPEST_FRAME, grid.rows() - 1) && isFrameRow(grid, row)) {
            grid.startingInRow(row).stream()
                    .filter(c -> !c.isBlank())
                    .map(GridCell::text)
                    .forEach(lines::add);
            row++;
        }
        return new TableFrame(lines, row);
    }

    /** A row of one text over the whole width is a title; a row of nothing but 部门名称：… and 单位：… is a caption. */
    private static boolean isFrameRow(Grid grid, int row) {
        List<GridCell> cells = grid.startingInRow(row);
        if (cells.stream().anyMatch(c -> c.rowSpan() > 1)) {
            return false;
        }
        List<GridCell> printed = cells.stream().filter(c -> !c.isBlank()).toList();
        boolean title = printed.size() == 1 && printed.get(0).columnSpan() == grid.columns() && grid.columns() > 1;
        boolean caption = !printed.isEmpty()
                && printed.stream().allMatch(c -> CAPTION.matcher(c.compact()).matches());
        boolean blank = printed.isEmpty() && !cells.isEmpty() && row == 0;
        return title || caption || blank;
    }

    /** The unit printed over the table; the line nearest to the table wins. */
    Optional<MoneyUnit> unit() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = unitIn(lines.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The unit of money that a line, a header or a note names. */
    static Optional<MoneyUnit> unitIn(String printed) {
        String line = Compact.of(printed);
        for (Pattern pattern : List.of(UNIT, UNIT_IN_BRACKETS, BARE_UNIT)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return MoneyUnit.in(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The line that looks like a title, whether a template knows it or not: the nearest to the table. */
    Optional<String> titleLine() {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - TITLE_LINES); i--) {
            String line = Compact.of(lines.get(i));
            if (TITLE.matcher(line).matches() && !NO_TITLE.matcher(line).matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Whether a line over the table looks like its title. */
    boolean hasTitle() {
        return titleLine().isPresent();
    }

    /** The lines that name the entity: 部门名称：…, 编制单位：…. */
    List<String> captions() {
        return lines.stream()
                .filter(l -> ENTITY_CAPTION.matcher(Compact.of(l)).matches())
                .toList();
    }
}
