package org.yusuan.document.template;

import java.util.List;
import org.yusuan.model.Finding;

/** A printed table, and what a template makes of it. */
public sealed interface TablePlacementReport {

    /** The pages it stands on, ascending. */
    List<Integer> pages();

    /** The lines over it that may hold its title, from top to bottom. */
    List<String> above();

    /** Whether all of it would become what the template says. */
    boolean isWell();

    /**
     * A table that the template places.
     *
     * @param keys the tables of the dataset that it feeds, at least one
     * @param title the template's title; empty if the columns alone tell the table
     * @param titleLine the printed line that names it; empty if none does
     * @param header its columns
     * @param unit the printed unit of money; empty if none is printed
     * @param rows number of its body rows
     * @param facts number of amounts read
     * @param firstRows the first of them, for a person
     * @param findings what is doubtful
     */
    record Placed(
            List<Integer> pages,
            List<String> above,
            List<String> keys,
            String title,
            String titleLine,
            HeaderPlacementReport header,
            String unit,
            int rows,
            int facts,
            List<String> firstRows,
            List<Finding> findings)
            implements TablePlacementReport {

        public Placed {
            pages = List.copyOf(pages);
            above = List.copyOf(above);
            keys = List.copyOf(keys);
            firstRows = List.copyOf(firstRows);
            findings = List.copyOf(findings);
        }

        @Override
        public boolean isWell() {
            return header.columns().stream().noneMatch(ColumnPlacementReport::losesAmounts)
                    && findings.stream().noneMatch(f -> f.rule().equals("amount.unreadable"));
        }
    }

    /**
     * A table that the template does not place.
     *
     * @param looksLikeBudget whether its headers are those of a budget table, so that a person should look
     * @param described the line over it, or its first texts
     * @param why what keeps the template from it
     * @param nearest the table of the template that comes nearest; empty if none has anything in common with it
     * @param header how the nearest explains its columns
     */
    record Unplaced(
            List<Integer> pages,
            List<String> above,
            boolean looksLikeBudget,
            String described,
            String why,
            String nearest,
            HeaderPlacementReport header)
            implements TablePlacementReport {

        public Unplaced {
            pages = List.copyOf(pages);
            above = List.copyOf(above);
        }

        @Override
        public boolean isWell() {
            return !looksLikeBudget;
        }
    }
}
