package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.compare.CompareReader;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;

/** Reads what the page shows of the comparison: rows of the views as they are. Nothing is summed up here or on the page. */
@Component
@EnableConfigurationProperties(ReportSettings.class)
final class ComparedTables {
    private static final List<String> REGION = List.of("province", "region_code", "region_name", "fiscal_year", "kind");
    private static final List<String> ENTITY = List.of(
            "disclosure_id",
            "region_code",
            "region_name",
            "entity_name",
            "entity_level",
            "fiscal_year",
            "kind",
            "counted",
            "remark");

    private final CompareReader reader;
    private final ReportSettings settings;

    ComparedTables(CompareReader reader, ReportSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** Reads all tables from one state of the dataset. */
    List<PageTable> read() {
        List<PageTable> tables = new ArrayList<>();
        reader.inSnapshot(() -> {
            tables.add(regions());
            tables.add(entities());
            tables.add(classesOfRegions());
            tables.add(classesOfEntities());
            tables.add(expenses());
            tables.addAll(coverage());
        });
        return tables;
    }

    private PageTable regions() {
        return picked(
                "regions",
                CompareView.REGION,
                REGION,
                "entities",
                "revenue_total_yuan",
                "expenditure_current_yuan",
                "entities_with_expenditure",
                "basic_yuan",
                "project_yuan",
                "entities_with_split",
                "personnel_yuan",
                "operating_yuan",
                "entities_with_personnel",
                "three_public_yuan",
                "entities_with_three_public",
                "operating_funds_yuan",
                "entities_with_operating_funds");
    }

    private PageTable entities() {
        return picked(
                "entities",
                CompareView.TOTALS,
                ENTITY,
                "revenue_total_yuan",
                "expenditure_current_yuan",
                "expenditure_current_basis",
                "carried_over_yuan",
                "carried_over_basis",
                "basic_yuan",
                "basic_basis",
                "project_yuan",
                "project_basis",
                "personnel_yuan",
                "personnel_basis",
                "operating_yuan",
                "operating_basis",
                "reason");
    }

    private PageTable classesOfRegions() {
        return picked(
                "functional_region",
                CompareView.FUNCTIONAL_REGION,
                REGION,
                "scope",
                "class_code",
                "class_name",
                "entities",
                "amount_yuan",
                "share");
    }

    private PageTable classesOfEntities() {
        return picked(
                "functional",
                CompareView.FUNCTIONAL,
                ENTITY.subList(0, 7),
                "scope",
                "class_code",
                "class_name",
                "amount_yuan",
                "basis",
                "share");
    }

    /** Makes one row per entity with a column per expense; the view has a row for each. */
    private PageTable expenses() {
        CompareView view = CompareView.THREE_PUBLIC;
        ColumnPick entity = ColumnPick.of(view, ENTITY);
        ColumnPick amount = ColumnPick.of(view, List.of("concept", "amount_yuan"));
        Pivot pivot = new Pivot(settings.rows());
        reader.rows(view, CompareReader.Filter.ALL, row -> {
            List<String> cell = amount.of(row);
            pivot.put(entity.of(row), cell.get(0), cell.get(1));
        });
        return pivot.table("expenses", ENTITY);
    }

    /** Makes one row per entity with a column per table, and counts the same by region over all entities. */
    private List<PageTable> coverage() {
        ColumnPick entity = ColumnPick.of(CompareView.COVERAGE, ENTITY.subList(0, 7));
        ColumnPick cell = ColumnPick.of(CompareView.COVERAGE, List.of("subject", "coverage"));
        Pivot pivot = new Pivot(settings.rows());
        CoverageCount count = new CoverageCount(settings.rows());
        reader.rows(CompareView.COVERAGE, CompareReader.Filter.ALL, row -> {
            List<String> value = cell.of(row);
            List<String> key = entity.of(row);
            pivot.put(key, value.get(0), value.get(1));
            count.add(key.get(1), key.get(2), key.get(5), key.get(6), value.get(0), value.get(1));
        });
        return List.of(pivot.table("coverage", entity.names()), count.table("coverage_region"));
    }

    private PageTable picked(String name, CompareView view, List<String> lead, String... own) {
        List<String> names = new ArrayList<>(lead);
        names.addAll(List.of(own));
        ColumnPick pick = ColumnPick.of(view, names);
        PageTable.Builder rows = new PageTable.Builder(settings.rows());
        reader.rows(view, CompareReader.Filter.ALL, row -> rows.add(pick.of(row)));
        return rows.table(name, names);
    }

    /**
     * A selection of the columns of a view.
     *
     * @param names the names of the columns
     * @param places their positions in a row of the view
     */
    private record ColumnPick(List<String> names, List<Integer> places) {

        /**
         * Selects columns by name.
         *
         * @throws IllegalArgumentException if the view has no such column
         */
        static ColumnPick of(CompareView view, List<String> names) {
            List<String> all = view.columns().stream().map(ViewColumn::name).toList();
            return new ColumnPick(
                    names, names.stream().map(name -> place(view, all, name)).toList());
        }

        /** The values of the selected columns, in the order of the names. */
        List<String> of(List<String> row) {
            return places.stream().map(row::get).toList();
        }

        private static int place(CompareView view, List<String> all, String name) {
            int place = all.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("The view %s has no column '%s'".formatted(view.table(), name));
            }
            return place;
        }
    }
}
