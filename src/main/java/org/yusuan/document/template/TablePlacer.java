package org.yusuan.document.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;

/** Finds which table of a template a grid is: by the title over it and by the tree of its headers. */
final class TablePlacer {
    private static final ColumnScoring SCORING = ColumnScoring.DEFAULT;
    private static final MatchingWeights.Choice WEIGHTS = MatchingWeights.DEFAULT.choice();

    private final Template template;
    private final TitleLexicon titles;

    TablePlacer(Template template) {
        this.template = template;
        this.titles = new TitleLexicon(template);
    }

    /** The table's place in the template; empty if it has none. */
    Optional<TablePlacement> place(PrintedTable printed) {
        Optional<TitleLexicon.Match> title = title(printed.frame());
        if (title.isPresent()) {
            return named(printed, title.get());
        }
        return printed.frame().hasTitle() ? Optional.empty() : byColumnsAlone(printed);
    }

    /** The best of the ways in which the named table may be printed. */
    private Optional<TablePlacement> named(PrintedTable printed, TitleLexicon.Match title) {
        return template.tables().stream()
                .filter(t -> t.key().equals(title.table().key()) && !t.isKept())
                .flatMap(t -> placed(printed, t, title).stream())
                .reduce((a, b) -> b.score() > a.score() ? b : a);
    }

    /** The line that names the table: the one with the highest score near it; of equals the nearest. */
    Optional<TitleLexicon.Match> title(TableFrame frame) {
        List<String> lines = frame.lines();
        TitleLexicon.Match best = null;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - WEIGHTS.titleLines()); i--) {
            String line = Compact.of(lines.get(i));
            best = better(best, titles.match(line).orElse(null));
            if (i > 0) {
                // A long title is broken over two lines.
                best = better(
                        best, titles.match(Compact.of(lines.get(i - 1)) + line).orElse(null));
            }
        }
        return Optional.ofNullable(best);
    }

    private static TitleLexicon.@Nullable Match better(
            TitleLexicon.@Nullable Match one, TitleLexicon.@Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score() > one.score() ? other : one;
    }

    private Optional<TablePlacement> byColumnsAlone(PrintedTable printed) {
        TablePlacement best = null;
        int second = Integer.MIN_VALUE;
        for (TableSpec table : template.tables()) {
            if (table.isKept() || printed.headers().stream().noneMatch(h -> mayExplainAll(table, h))) {
                continue;
            }
            TablePlacement placement = placed(printed, table, null)
                    .filter(p -> RowEvidence.agrees(p, printed))
                    .orElse(null);
            if (placement != null && explainsAll(placement)) {
                if (best == null || placement.score() > best.score()) {
                    second = best == null ? second : best.score();
                    best = placement;
                } else {
                    second = Math.max(second, placement.score());
                }
            }
        }
        boolean clear = best != null && best.score() - WEIGHTS.clearLead() >= second;
        return clear ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Whether each column by itself fits somewhere: cheap, and most tables of most templates fail at the first column. */
    private static boolean mayExplainAll(TableSpec table, HeaderTree header) {
        return header.paths().size() >= WEIGHTS.fewestColumnsWithoutTitle()
                && header.paths().stream().allMatch(p -> SCORING.mayHold(table, p));
    }

    /** Whether the columns alone are enough to name the table. */
    private static boolean explainsAll(TablePlacement placement) {
        List<ColumnAssignment> columns = placement.columns();
        return columns.size() >= WEIGHTS.fewestColumnsWithoutTitle()
                && columns.stream().allMatch(c -> c.isPlaced() && SCORING.isExact(c.score()));
    }

    private static Optional<TablePlacement> placed(
            PrintedTable printed, TableSpec table, TitleLexicon.@Nullable Match title) {
        // Of readings that fit equally well the shallowest header wins: a deeper one has taken in a blank body row.
        return HeaderReading.of(table, printed).stream()
                .filter(HeaderReading::isUsable)
                .map(r -> r.placement(printed, table, title))
                .reduce((a, b) -> b.score() > a.score() ? b : a);
    }
}
