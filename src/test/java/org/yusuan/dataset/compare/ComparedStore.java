package org.yusuan.dataset.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Extraction;
import org.yusuan.model.Outcome;
import org.yusuan.model.TableKey;

/** A store with a comparison for tests. */
final class ComparedStore {
    private final OpenDatabase database;
    private final DocumentStore store;
    private ConceptDictionary dictionary = ConceptReader.shipped();

    ComparedStore(OpenDatabase database) {
        this.database = database;
        this.store = database.store();
    }

    /** Loads a document; the same name is the same document. */
    ComparedStore load(String name, Extraction extraction) {
        return load(name, new Outcome.Read(extraction));
    }

    ComparedStore load(String name, Outcome outcome) {
        DocumentId id = DocumentId.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long run = store.beginRun("test");
        store.sight(run, List.of(new Sighting(id, name, "", null)));
        store.load(run, id, new EngineVersion("test", "test"), outcome);
        return this;
    }

    ComparedStore with(ConceptDictionary other) {
        dictionary = other;
        return this;
    }

    ComparedStore settled() {
        store.settleEditions();
        new ComparisonSettlement(database.dataSource(), database.transactions(), dictionary, layouts()).settle();
        return this;
    }

    ExpectedPublishers publishers() {
        return new ExpectedPublishers(database.dataSource(), database.transactions());
    }

    OpenDatabase database() {
        return database;
    }

    /** Reads the rows of a view, each by column name. */
    List<Map<String, String>> rows(CompareView view, CompareReader.Filter filter) {
        List<Map<String, String>> rows = new ArrayList<>();
        CompareReader reader = new CompareReader(database.dataSource(), database.transactions());
        reader.inSnapshot(() -> reader.rows(view, filter, row -> rows.add(named(view, row))));
        return rows;
    }

    List<Map<String, String>> rows(CompareView view) {
        return rows(view, CompareReader.Filter.ALL);
    }

    /** Finds the only row of a view about an entity with this value in a column. */
    Map<String, String> row(CompareView view, String entity, @Nullable String column, String value) {
        List<Map<String, String>> rows = rows(view, new CompareReader.Filter(null, null, entity)).stream()
                .filter(row -> column == null || value.equals(row.get(column)))
                .toList();
        if (rows.size() != 1) {
            throw new AssertionError("not one row but " + rows);
        }
        return rows.get(0);
    }

    private static Map<String, String> named(CompareView view, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(view.columns().get(i).name(), row.get(i));
        }
        return named;
    }

    private static ExpectedTables layouts() {
        SortedMap<String, List<TableKey>> tables = new TreeMap<>();
        TemplateLibrary.shipped().templates().forEach(template -> tables.put(template.name(), template.keys()));
        return new ExpectedTables(tables);
    }
}
