package org.yusuan.cli.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.document.form.FormSheet;
import org.yusuan.document.pipeline.DocumentTables;
import org.yusuan.document.template.TablePlacementReport;
import org.yusuan.document.template.TemplateTrial;

/** What a template reads from a document, table by table. */
public final class TrialReport {
    private final String template;
    private final DocumentTables document;
    private final TemplateTrial trial;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes a report.
     *
     * @param template the name of the template
     * @param document the tables and forms of the document
     * @param trial what the template makes of them
     */
    public TrialReport(String template, DocumentTables document, TemplateTrial trial) {
        this.template = template;
        this.document = document;
        this.trial = trial;
    }

    /** The report, in lines. */
    public String text() {
        line(count(document.pages(), "page") + ", "
                + count(trial.tables().size(), "table") + ", "
                + count(document.forms().size(), "performance form"));
        document.findings().forEach(f -> line("  " + f.message()));
        trial.tables().forEach(this::table);
        document.forms().forEach(this::form);
        closing();
        return text.toString();
    }

    private void table(TablePlacementReport table) {
        line("");
        if (table instanceof TablePlacementReport.Placed placed) {
            placed(placed);
        } else if (table instanceof TablePlacementReport.Unplaced unplaced) {
            unplaced(unplaced);
        }
    }

    private void placed(TablePlacementReport.Placed table) {
        String by = table.titleLine().isEmpty()
                ? "by its columns alone; no line above it is a title of the template"
                : "title '" + table.title() + "' in the line '" + table.titleLine() + "'";
        line(pages(table.pages()) + ": " + String.join(" and ", table.keys()) + ", " + by);
        if (table.titleLine().isEmpty()) {
            above(table);
        }
        String unit = table.unit().isEmpty()
                ? "no unit printed: the unit of the other tables is used"
                : "unit " + table.unit();
        line("  " + unit + "; " + count(table.rows(), "row") + ", " + count(table.facts(), "amount"));
        header(table.header());
        table.firstRows().forEach(row -> line("  " + row));
        table.findings().forEach(f -> line("  " + f.severity().word() + " " + f.rule() + ": " + f.message()));
    }

    private void unplaced(TablePlacementReport.Unplaced table) {
        String weight = table.looksLikeBudget() ? "NOT PLACED" : "not placed; by its headers it is no budget table";
        line(pages(table.pages()) + ": " + weight + ": " + table.described());
        above(table);
        if (!table.looksLikeBudget()) {
            return;
        }
        line("  why: " + table.why());
        if (!table.nearest().isEmpty()) {
            line("  nearest: " + table.nearest() + ", which explains "
                    + table.header().explained() + " of "
                    + count(table.header().columns().size(), "column"));
            header(table.header());
        }
    }

    private void above(TablePlacementReport table) {
        table.above().forEach(printed -> line("  above it: " + printed.strip()));
    }

    private void header(TablePlacementReport.Header header) {
        line("  header of " + count(header.depth(), "row"));
        header.columns().forEach(column -> line("    " + column(column)));
        header.absent().forEach(absent -> line("    no header for " + absent));
    }

    private static String column(TablePlacementReport.Column column) {
        String header = column.header().isEmpty() ? "(nothing printed)" : column.header();
        return column.number() + " " + header + " → " + taken(column);
    }

    private static String taken(TablePlacementReport.Column column) {
        if (column.explained()) {
            String as = column.spelling().isEmpty() ? "" : " (as '" + column.spelling() + "')";
            return column.taken() + as;
        }
        return column.losesAmounts()
                ? "NOT EXPLAINED: " + count(column.amounts(), "figure") + " would be lost"
                : "not explained, but without figures";
    }

    private void form(FormSheet form) {
        line("");
        line(pages(form.pages()) + ": performance form '" + form.title() + "', read without a template of tables");
    }

    private void closing() {
        line("");
        trial.absent().forEach(absent -> line("not in the document: " + absent));
        long placed = trial.tables().stream()
                .filter(TablePlacementReport.Placed.class::isInstance)
                .count();
        line(template + " places " + placed + " of " + count(trial.tables().size(), "table") + ": " + verdict(placed));
        if (trial.chosen().isEmpty()) {
            line("a run would read none of its tables");
        } else {
            line("a run would read it as " + trial.chosen() + " (" + trial.candidates() + ")");
        }
    }

    private String verdict(long placed) {
        if (placed == 0) {
            return "it does not describe this document";
        }
        return trial.isWell() ? "all is explained" : "something is not explained, see above";
    }

    private static String pages(List<Integer> pages) {
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers;
    }

    /** {@code 1 table}, {@code 2 tables}. */
    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
