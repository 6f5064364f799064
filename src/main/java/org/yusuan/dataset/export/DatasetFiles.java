package org.yusuan.dataset.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.dataset.store.Disclosure;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.model.TableKey;

/** Writes all CSVs of the dataset at the same time, so that the dataset is read once. */
final class DatasetFiles implements Closeable {
    private final Path staging;
    private final List<CsvFile<?>> files = new ArrayList<>();
    private final CsvFile<Disclosure> disclosures;
    private final CsvFile<DocumentColumns.Part<Disclosure.Source>> sources;
    private final CsvFile<DocumentColumns.Part<Fact>> facts;
    private final CsvFile<DocumentColumns.Part<PerformanceForm>> forms;
    private final CsvFile<DocumentColumns.Part<Indicator>> indicators;
    private final CsvFile<FindingSchema.Row> findings;
    private final CsvFile<DocumentColumns.Part<RawCell>> rawCells;
    private final Map<TableKey, CsvFile<DocumentColumns.Part<WideRows.Row>>> wide = new LinkedHashMap<>();

    DatasetFiles(Path staging, SortedMap<TableKey, Set<Measure>> measures) throws IOException {
        this.staging = staging;
        disclosures = open(DisclosureSchemas.DISCLOSURES);
        sources = open(DisclosureSchemas.SOURCES);
        facts = open(FactSchemas.FACTS);
        forms = open(FormSchemas.FORMS);
        indicators = open(FormSchemas.INDICATORS);
        findings = open(FindingSchema.SCHEMA);
        rawCells = open(RawCellSchema.SCHEMA);
        for (Map.Entry<TableKey, CsvSchema<DocumentColumns.Part<WideRows.Row>>> table :
                FactSchemas.wide(measures).entrySet()) {
            wide.put(table.getKey(), open(table.getValue()));
        }
    }

    /** Writes the findings about no document. */
    void writeDatasetFindings(DatasetReader reader) {
        reader.datasetFindings((source, finding) -> findings.write(FindingSchema.Row.ofDataset(source, finding)));
    }

    /** Writes all rows of a document. A superseded one has only its row in {@code disclosures.csv}. */
    void write(DatasetReader reader, Disclosure disclosure) {
        DocumentKey key = disclosure.key();
        disclosures.write(disclosure);
        if (disclosure.current()) {
            disclosure.sources().forEach(source -> sources.write(new DocumentColumns.Part<>(disclosure, source)));
            List<Finding> findingsOfIt = new ArrayList<>();
            reader.findings(key, findingsOfIt::add);
            FindingTargets targets = new FindingTargets(findingsOfIt);
            writeFacts(reader, disclosure, targets);
            reader.forms(key, form -> forms.write(new DocumentColumns.Part<>(disclosure, form)));
            reader.indicators(key, indicator -> indicators.write(new DocumentColumns.Part<>(disclosure, indicator)));
            targets.findings()
                    .forEach(finding ->
                            findings.write(FindingSchema.Row.of(disclosure, finding, targets.about(finding))));
            reader.rawCells(key, cell -> rawCells.write(new DocumentColumns.Part<>(disclosure, cell)));
        }
    }

    private void writeFacts(DatasetReader reader, Disclosure disclosure, FindingTargets targets) {
        WideRows wideRows = new WideRows(row -> writeWide(new DocumentColumns.Part<>(disclosure, row)));
        reader.facts(disclosure.key(), fact -> {
            facts.write(new DocumentColumns.Part<>(disclosure, fact));
            wideRows.add(fact);
            targets.offer(fact);
        });
        wideRows.finish();
    }

    private void writeWide(DocumentColumns.Part<WideRows.Row> row) {
        TableKey table = row.content().item().table();
        CsvFile<DocumentColumns.Part<WideRows.Row>> file = wide.get(table);
        if (file == null) {
            throw new IllegalStateException("Table %s was added to the dataset while it was read".formatted(table));
        }
        file.write(row);
    }

    /** Lists the finished tables. To be called once, after closing. */
    List<Spool.Table> tables() throws IOException {
        List<Spool.Table> tables = new ArrayList<>();
        for (CsvFile<?> file : files) {
            tables.add(
                    new Spool.Table(file.schema(), staging.resolve(file.schema().path()), file.written()));
        }
        return tables;
    }

    @Override
    public void close() throws IOException {
        for (CsvFile<?> file : files) {
            file.close();
        }
    }

    private <R> CsvFile<R> open(CsvSchema<R> schema) throws IOException {
        CsvFile<R> file = new CsvFile<>(staging, schema);
        files.add(file);
        return file;
    }
}
