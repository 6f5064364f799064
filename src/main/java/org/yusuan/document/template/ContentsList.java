package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/** A list of the tables of a document (报表目录), printed as a table itself. */
final class ContentsList {
    /** A table that mentions fewer titles is not a list of tables. */
    private static final int FEWEST_TITLES = 5;

    /** Layouts with a column 是否空表 leave tables without data out; 是 marks such a table. */
    private static final Pattern LEFT_OUT = Pattern.compile("是|√|空表|.*(不涉及|无数据|无此).*");

    private record Listed(int row, GridCell cell) {}

    private final Grid grid;
    private final Map<TableKey, Listed> listed = new LinkedHashMap<>();

    ContentsList(Grid grid, Template template) {
        this.grid = grid;
        TitleLexicon titles = new TitleLexicon(template);
        for (GridCell cell : grid.cells()) {
            titles.match(cell.compact())
                    .ifPresent(m -> listed.putIfAbsent(m.table().key(), new Listed(cell.row(), cell)));
        }
    }

    /** A finding for each table that is listed and was not placed; none if the grid is not a list of tables. */
    List<Finding> missing(Set<TableKey> placed) {
        List<Finding> findings = new ArrayList<>();
        if (listed.size() >= FEWEST_TITLES && listed.size() * 2 >= grid.rows()) {
            listed.forEach((key, place) -> {
                if (!placed.contains(key)) {
                    findings.add(finding(key, place));
                }
            });
        }
        return findings;
    }

    private Finding finding(TableKey key, Listed place) {
        Predicate<GridCell> another = c -> c != place.cell;
        Optional<GridCell> reason = grid.startingInRow(place.row).stream()
                .filter(another.and(c -> LEFT_OUT.matcher(c.compact()).matches()))
                .findFirst();
        String message = reason.isPresent()
                ? "the table is listed as empty, and is not printed"
                : "the table is in the list of tables, but is not printed, or not under a title that is known";
        return new Finding(
                "table.listed_missing",
                reason.isPresent() ? Severity.INFO : Severity.WARNING,
                Fault.PUBLISHER,
                key.value(),
                place.cell.where().page(),
                "",
                "",
                "",
                place.cell.compact(),
                "",
                message,
                null);
    }
}
