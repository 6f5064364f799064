package org.yusuan.dataset.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.dataset.compare.CompareReader;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.compare.ConceptReader;
import org.yusuan.dataset.compare.ExpectedTables;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.model.TableKey;

/** A store with a report for tests. */
final class ReportedStore {
    private final OpenDatabase database;
    private final DocumentStore store;
    private ReportSettings settings = new ReportSettings(5_000, 20);
    private long run;

    ReportedStore(OpenDatabase database) {
        this.database = database;
        this.store = database.store();
    }

    /** Begins a new run, which loads what follows. */
    ReportedStore beginRun() {
        run = store.beginRun("run");
        return this;
    }

    ReportedStore load(String name, Outcome outcome) {
        return load(name, "", outcome);
    }

    ReportedStore load(String name, String url, Outcome outcome) {
        DocumentId id = DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
        store.sight(run, List.of(new Sighting(id, name, url, null)));
        store.load(run, id, new EngineVersion("test", "test"), outcome);
        return this;
    }

    /** Records that a job of this name found the document in this run. */
    ReportedStore foundBy(String job, String name) {
        String sha256 = DocumentId.of(name.getBytes(StandardCharsets.UTF_8)).sha256();
        SourceItem item = new SourceItem(SourceEnding.NEW, "", name, "", "", sha256);
        store.enterSources(run, List.of(SourceReport.of(job, List.of(item))));
        return this;
    }

    ReportedStore endRun() {
        store.settleEditions();
        new ComparisonSettlement(database.dataSource(), database.transactions(), ConceptReader.shipped(), layouts())
                .settle();
        store.endRun(run, new RunCounts(0, 0, 0, 0));
        return this;
    }

    ReportedStore limitedTo(int rows, int examples) {
        settings = new ReportSettings(rows, examples);
        return this;
    }

    WrittenReport report(Path output) {
        DatasetReader dataset = new DatasetReader(database.dataSource(), database.transactions());
        DocumentListing documents = new DocumentListing(database.dataSource(), dataset, settings);
        return WrittenReport.at(new DatasetReport(
                        new ComparedTables(reader(), settings),
                        documents,
                        new FindingTables(database.dataSource(), dataset, settings),
                        new RunTables(store, documents))
                .write(output));
    }

    /** Reads the rows of a view, with all its columns. */
    List<List<String>> rows(CompareView view) {
        List<List<String>> rows = new ArrayList<>();
        reader().inSnapshot(() -> reader().rows(view, CompareReader.Filter.ALL, rows::add));
        return rows;
    }

    private CompareReader reader() {
        return new CompareReader(database.dataSource(), database.transactions());
    }

    private static ExpectedTables layouts() {
        SortedMap<String, List<TableKey>> tables = new TreeMap<>();
        TemplateLibrary.shipped().templates().forEach(template -> tables.put(template.name(), template.keys()));
        return new ExpectedTables(tables);
    }
}
