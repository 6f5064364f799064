package org.yusuan.dataset.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.model.RawCell;

/** Defines {@code raw_cells.csv}. */
final class RawCellSchema {
    static final CsvSchema<DocumentColumns.Part<RawCell>> SCHEMA = new CsvSchema<>(
            "raw_cells",
            "One row per printed cell that became no fact.",
            Stream.of(
                            DocumentColumns.<RawCell>of(List.of(DocumentColumns.ID, DocumentColumns.SOURCE_FILE)),
                            grid(),
                            PlaceColumns.<DocumentColumns.Part<RawCell>>box(
                                    row -> row.content().where()),
                            List.of(
                                    Column.<DocumentColumns.Part<RawCell>>text(
                                                    "reason", "Why it became no fact.", row -> row.content()
                                                            .reason())
                                            .required(),
                                    PlaceColumns.<DocumentColumns.Part<RawCell>>cell(
                                            row -> row.content().where())))
                    .flatMap(List::stream)
                    .toList(),
            List.of(),
            List.of(DocumentColumns.DISCLOSURE));

    private RawCellSchema() {}

    private static List<Column<DocumentColumns.Part<RawCell>>> grid() {
        return List.of(
                integer("grid", "Number of the table in the document, from 1, in reading order.", RawCell::grid),
                integer("row", "First row in the table, from 0.", RawCell::row),
                integer("column", "First column in the table, from 0.", RawCell::column),
                integer("row_span", "Rows covered.", RawCell::rowSpan),
                integer("column_span", "Columns covered.", RawCell::columnSpan),
                Column.text("text", "The printed text.", row -> row.content().text()));
    }

    private static Column<DocumentColumns.Part<RawCell>> integer(
            String name, String description, Function<RawCell, Integer> value) {
        return Column.<DocumentColumns.Part<RawCell>>integer(
                        name, description, row -> String.valueOf(value.apply(row.content())))
                .required();
    }
}
