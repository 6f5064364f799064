package org.yusuan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.document.form.FormSheet;
import org.yusuan.document.pipeline.DocumentTables;
import org.yusuan.document.template.TablePlacementReport;
import org.yusuan.document.template.TemplateTrial;

/** What a template makes of a document, for a person. */
final class TrialReport {
    private final String template;
    private final DocumentTables document;
    private final TemplateTrial trial;
    private final StringBuilder text = new StringBuilder();

    TrialReport(String template, DocumentTables document, TemplateTrial trial) {
        this.template = template;
        this.document = document;
        this.trial = trial;
    }

    String text() {
        line(TemplateText.count(document.pages(), "page") + ", "
                + TemplateText.count(trial.tables().size(), "table") + ", "
                + TemplateText.count(document.forms().size(), "performance form"));
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
                ? "by its columns alone; no line over it is a title of the template"
                : "title '" + table.title() + "' in the line '" + table.titleLine() + "'";
        line(pages(table.pages()) + ": " + String.join(" and ", table.keys()) + ", " + by);
        if (table.titleLine().isEmpty()) {
            above(table);
        }
        String unit =
                table.unit().isEmpty() ? "no unit printed: that of the other tables is taken" : "unit " + table.unit();
        line("  " + unit + "; " + TemplateText.count(table.rows(), "row") + ", "
                + TemplateText.count(table.facts(), "amount"));
        header(table.header());
        table.firstRows().forEach(row -> line("  " + row));
        table.findings().forEach(f -> line("  " + f.severity().word() + " " + f.rule() + ": " + f.message()));
    }

    private void unplaced(TablePlacementReport.Unplaced table) {
        String weight = table.looksLikeBudget() ? "NOT PLACED" : "not placed, and no budget table by its headers";
        line(pages(table.pages()) + ": " + weight + ": " + table.described());
        above(table);
        if (!table.looksLikeBudget()) {
            return;
        }
        line("  why: " + table.why());
        if (!table.nearest().isEmpty()) {
            line("  nearest: " + table.nearest() + ", which explains "
                    + table.header().explained() + " of "
                    + TemplateText.count(table.header().columns().size(), "column"));
            header(table.header());
        }
    }

    private void above(TablePlacementReport table) {
        table.above().forEach(printed -> line("  over it: " + printed.strip()));
    }

    private void header(TablePlacementReport.Header header) {
        line("  header of " + TemplateText.count(header.depth(), "row"));
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
                ? "NOT EXPLAINED: " + TemplateText.count(column.amounts(), "figure") + " would become no facts"
                : "not explained, and no figure in it";
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
        line(template + " places " + placed + " of "
                + TemplateText.count(trial.tables().size(), "table") + ": " + verdict(placed));
        if (trial.chosen().isEmpty()) {
            line("a run would read no table of it");
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

    private void line(String words) {
        text.append(words).append('\n');
    }
}
