package org.yusuan.document.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.TableKey;

/** Notes that say that a table has no data. */
final class Notes implements RuleFamily {
    private static final Rule FIGURES = Rule.ofWords(
            "table.note_contradicted",
            "a table under which 本表无数据 or 本表为空 is printed has no figures",
            "the figures count; notes that say when a table would be empty (若本表为空) are none");
    private static final Rule ZEROS = Rule.ofOddities(
            "table.note_under_zeros",
            "a table under which 本表无数据 is printed prints no zeros either",
            "a printed 0 is a fact, and says the same");

    @Override
    public List<Rule> rules() {
        return List.of(FIGURES, ZEROS);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Remarks.EmptyNote note : index.remarks().emptyNotes()) {
            List<Row> rows = index.blocks().stream()
                    .filter(b -> keys(index, note).contains(b.table()))
                    .flatMap(b -> b.rows().stream())
                    .toList();
            Optional<Row> filled = rows.stream()
                    .filter(r -> r.figures().values().stream().anyMatch(f -> !f.isZero()))
                    .findFirst();
            filled.or(() -> rows.stream().findFirst())
                    .ifPresent(row -> results.accept(observation(note, row, filled.isPresent())));
        }
    }

    /** Shanghai's table 9 feeds t10 and t11, and has one note. */
    private static List<TableKey> keys(TableIndex index, Remarks.EmptyNote note) {
        return index.tables().stream()
                .filter(t -> t.keys().contains(note.table()))
                .map(PlacedTable::keys)
                .findFirst()
                .orElse(List.of(note.table()));
    }

    private static Result.Observation observation(Remarks.EmptyNote note, Row row, boolean filled) {
        return new Result.Observation(
                filled ? FIGURES : ZEROS,
                Subject.ofTable(note.table().value(), note.page()),
                "",
                "",
                filled
                        ? "a note says that the table is empty, but it has figures"
                        : "a note says that the table is empty; what it prints is zeros",
                row.method());
    }
}
