package org.yusuan.document.template;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.TableKey;

/**
 * A part of a table that is another table: 三、机关运行经费 below “三公”经费, printed under one title. It ends at the next part with
 * an ordinal of its own level.
 */
final class ForeignSection {
    private static final Pattern THREE_PUBLIC = Pattern.compile("t10|f07");
    private static final Pattern TOP = Pattern.compile("([一二三四五六七八九十]{1,2}[、.．]).*");
    private static final Pattern FOREIGN =
            Pattern.compile("([一二三四五六七八九十]{1,2}[、.．])?.{0,8}(机关运行经费|国有资产占用情况|政府采购支出信息|政府采购支出).{0,12}");

    private boolean inside;

    /** Whether a row belongs to another table. Rows are asked from top to bottom. */
    boolean isForeign(TableKey table, List<GridCell> row) {
        if (!THREE_PUBLIC.matcher(table.value()).matches()) {
            return false;
        }
        List<String> texts =
                row.stream().map(GridCell::compact).filter(t -> !t.isEmpty()).toList();
        boolean foreign = texts.stream().anyMatch(t -> FOREIGN.matcher(t).matches());
        boolean top = texts.stream().anyMatch(t -> TOP.matcher(t).matches());
        inside = foreign || inside && !top;
        return inside;
    }
}
