package org.yusuan.dataset.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/** One wide file per table: the identifying columns of {@code facts.csv}, then a column per measure. */
final class WideSchema {
    private WideSchema() {}

    /**
     * The files of all standard tables, be they empty, so that the Data Package keeps its shape; then those of tables that
     * users' own templates add.
     *
     * @param occurring the measures that the dataset holds; one that the contract does not list for its table comes last
     */
    static Map<TableKey, CsvSchema<DisclosurePart<WideRow>>> all(SortedMap<TableKey, Set<Measure>> occurring) {
        Map<TableKey, CsvSchema<DisclosurePart<WideRow>>> schemas = new LinkedHashMap<>();
        Arrays.stream(StandardTable.values())
                .forEach(table ->
                        schemas.put(table.key(), standard(table, occurring.getOrDefault(table.key(), Set.of()))));
        occurring.forEach((key, measures) ->
                schemas.computeIfAbsent(key, own -> schema(own, "A table of a user's own template.", measures)));
        return schemas;
    }

    private static CsvSchema<DisclosurePart<WideRow>> standard(StandardTable table, Set<Measure> occurring) {
        Set<Measure> measures = new LinkedHashSet<>(table.measures());
        measures.addAll(occurring);
        return schema(table.key(), table.caption(), measures);
    }

    private static CsvSchema<DisclosurePart<WideRow>> schema(
            TableKey key, String caption, Collection<Measure> measures) {
        Stream<Column<DisclosurePart<WideRow>>> identifying = FactSchema.IDENTIFYING.stream()
                .map(column -> column.within(row ->
                        new DisclosurePart<>(row.disclosure(), row.content().item())));
        return new CsvSchema<>(
                key.value(),
                caption + ": one row per item with at least one fact.",
                Stream.concat(identifying, measures.stream().map(WideSchema::amount))
                        .toList(),
                List.of(),
                List.of(DocumentColumns.DISCLOSURE));
    }

    private static Column<DisclosurePart<WideRow>> amount(Measure measure) {
        String description = measure == Measure.QUANTITY ? "A count." : "In yuan, exactly.";
        return Column.number(measure.word(), description, row -> row.content().amount(measure));
    }
}
