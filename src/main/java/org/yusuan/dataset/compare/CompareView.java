package org.yusuan.dataset.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yusuan.model.Worded;

/** The views of the comparison. Each has a region and a year. In the database its name is {@code compare_} and its word. */
public enum CompareView implements Worded {
    TOTALS(
            "Entity by year: revenue and expenditure, basic and project, personnel and operating expenditure.",
            ViewColumns.totals(),
            ""),
    REGION("Region by year: the sums over the disclosures that count.", ViewColumns.region(), ""),
    BASIC_PROJECT(
            "Entity by year and scope: basic against project, personnel against operating expenditure.",
            ViewColumns.split(),
            ", scope"),
    FUNCTIONAL(
            "Entity by year, scope and functional class (类): expenditure and share.",
            ViewColumns.functional(),
            ", scope, class_code"),
    FUNCTIONAL_REGION(
            "Region by year, scope and functional class (类): expenditure and share over the disclosures that count.",
            ViewColumns.functionalRegion(),
            ", scope, class_code"),
    THREE_PUBLIC(
            "Entity by year and expense: “三公” expenses, meetings, training, operating funds of agencies (机关运行经费).",
            ViewColumns.expenses(),
            ", (SELECT c.ordinal FROM concept c WHERE c.concept = compare_three_public.concept)"),
    ECONOMIC(
            "Entity by year, scope and class or item of the economic classification.",
            ViewColumns.economic(),
            ", scope, economic_code"),
    PROJECTS("Projects and their funds.", ViewColumns.projects(), ", table_key, line_no"),
    INDICATORS("Performance targets by project and indicator.", ViewColumns.indicators(), ", form_no, scope, line_no"),
    COVERAGE(
            "Who published what: found, empty, missing, unreadable or failed_check, by table and form.",
            ViewColumns.coverage(),
            ", subject, entity_name");

    private final String description;
    private final List<ViewColumn> columns;
    private final String within;

    CompareView(String description, List<ViewColumn> columns, String within) {
        this.description = description;
        this.columns = columns;
        this.within = within;
    }

    /** Its name in the database, and that of its CSV without the extension. */
    public String table() {
        return "compare_" + word();
    }

    /** Describes what a row is. */
    public String description() {
        return description;
    }

    /** Its columns, in their order. */
    public List<ViewColumn> columns() {
        return columns;
    }

    /** Finds a view by its word; {@code -} and {@code _} are the same. */
    public static Optional<CompareView> ofWord(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return Worded.find(CompareView.class, wanted);
    }

    boolean ofEntities() {
        return columns.stream().anyMatch(column -> column.name().equals("entity_name"));
    }

    /**
     * The columns of the ORDER BY clause. They are codes, for the order of names depends on the collation; only the rows of
     * missing publishers have nothing but a name.
     */
    String order() {
        return "region_code, fiscal_year, kind" + (ofEntities() ? ", disclosure_id" : "") + within;
    }
}
