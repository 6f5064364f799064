package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table with a text and a number, spooled without a database. */
final class InventedTable {
    private final CsvSchema<List<String>> schema;
    private final List<List<String>> rows = new ArrayList<>();

    private InventedTable(String name) {
        schema = new CsvSchema<>(
                name,
                "A text and a number.",
                List.of(
                        Column.text("name", "A text.", row -> row.get(0)),
                        Column.number("amount", "A number.", row -> row.get(1))),
                List.of(),
                List.of());
    }

    static InventedTable of(String name, int rows) {
        InventedTable table = new InventedTable(name);
        for (int i = 0; i < rows; i++) {
            table.row("n" + i, String.valueOf(i));
        }
        return table;
    }

    InventedTable row(String name, String amount) {
        rows.add(List.of(name, amount));
        return this;
    }

    Spool in(Path staging) throws IOException {
        CsvFile<List<String>> file = new CsvFile<>(staging, schema);
        try (file) {
            rows.forEach(file::write);
        }
        Spool.Table table = new Spool.Table(schema, staging.resolve(schema.path()), file.written());
        return new Spool(List.of(table), new Captions.Book(Captions.NONE), "everything");
    }
}
