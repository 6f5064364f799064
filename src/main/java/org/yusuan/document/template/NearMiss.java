package org.yusuan.document.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.Grid;

/**
 * Why a template does not place a grid, and which of its tables comes nearest.
 *
 * @param frame what frames the grid
 * @param title the line that names a table; null if none does
 * @param candidate the nearest table; null if none explains any column
 * @param grid the table
 */
record NearMiss(
        TableFrame frame,
        TitleLexicon.@Nullable Match title,
        @Nullable Candidate candidate,
        Grid grid) {

    /** A table of the template with its best reading of the grid. */
    record Candidate(TableSpec table, HeaderReading reading) {
        int score() {
            return reading.result().score();
        }

        boolean explainsAny() {
            return reading.result().columns().stream().anyMatch(ColumnAssignment::isPlaced);
        }
    }

    static NearMiss of(Template template, TablePlacer placer, Grid grid) {
        PrintedTable printed = PrintedTable.of(grid);
        TableFrame frame = printed.frame();
        TitleLexicon.Match title = placer.title(frame).orElse(null);
        Candidate nearest = template.tables().stream()
                .filter(t -> !t.isKept())
                .filter(t -> title == null || t.key().equals(title.table().key()))
                .flatMap(t -> candidate(t, printed))
                .filter(c -> title != null || c.explainsAny())
                .max(Comparator.comparingInt(Candidate::score))
                .orElse(null);
        return new NearMiss(frame, title, nearest, grid);
    }

    private static Stream<Candidate> candidate(TableSpec table, PrintedTable printed) {
        Optional<HeaderReading> best = HeaderReading.best(HeaderReading.of(table, printed));
        return best.map(reading -> new Candidate(table, reading)).stream();
    }

    boolean hasTitle() {
        return title != null;
    }

    /** The key of the nearest table; empty if there is none. */
    String nearest() {
        return candidate == null ? "" : candidate.table().key().value();
    }

    /** How the nearest table explains the columns; empty if there is none. */
    TablePlacementReport.Header header() {
        if (candidate == null) {
            return new TablePlacementReport.Header(0, List.of(), List.of());
        }
        HeaderReading reading = candidate.reading();
        return TablePlacementReport.Header.of(
                candidate.table(), reading.header(), reading.result().columns(), grid);
    }

    /** Why the template does not place the grid, and what to do, in words. */
    String why() {
        if (title != null) {
            return "the line '" + title.printed() + "' is the title of "
                    + title.table().key() + ", but " + obstacle();
        }
        String untitled = "no line over it is a title of the template";
        if (candidate == null) {
            return untitled + ", and no table of the template has its headers";
        }
        return untitled + ", and its columns alone are not enough: at least "
                + MatchingWeights.DEFAULT.choice().fewestColumnsWithoutTitle()
                + " of them must all fit to the letter, and fit no other table as well; if a line over it is its title,"
                + " add it to 'titles:'";
    }

    private String obstacle() {
        HeaderReading.Obstacle obstacle =
                candidate == null ? null : candidate.reading().obstacle();
        return obstacle == null ? "its first row holds figures: no header was found" : obstacle.message();
    }
}
