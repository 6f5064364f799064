package org.yusuan.dataset.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Outcome;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

/** Replaces all rows of one document. The caller opens the transaction. */
final class DocumentLoader {
    private final JdbcClient jdbc;
    private final DocumentNumbers documents;
    private final DocumentParts parts;
    private final Corrections corrections;
    private final Compilations compilations;

    DocumentLoader(
            JdbcClient jdbc,
            DocumentNumbers documents,
            DocumentParts parts,
            Corrections corrections,
            Compilations compilations) {
        this.compilations = compilations;
        this.jdbc = jdbc;
        this.documents = documents;
        this.parts = parts;
        this.corrections = corrections;
    }

    /** Stores what was read of a document, or why it was refused. Of a compilation, each part becomes a document. */
    void load(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        long document = documents.locked(id);
        clear(document);
        if (outcome instanceof Outcome.Compilation compilation) {
            update(document, run, version, Summary.ofCompilation());
            compilations.enter(document, id, compilation.parts()).forEach((number, part) -> {
                clear(number);
                read(number, run, version, part.extraction());
            });
            return;
        }
        compilations.drop(document);
        if (outcome instanceof Outcome.Read read) {
            read(document, run, version, read.extraction());
        } else if (outcome instanceof Outcome.Refused refused) {
            update(document, run, version, Summary.of(refused.refusal()));
            parts.insert(document, DocumentParts.FINDINGS, refused.refusal().findings());
            parts.insert(document, DocumentParts.RAW_CELLS, refused.refusal().rawCells());
        }
    }

    private void clear(long document) {
        parts.delete(document);
        corrections.forget(document);
    }

    private void read(long document, long run, EngineVersion version, Extraction extraction) {
        update(document, run, version, Summary.of(extraction));
        parts.insert(document, extraction);
    }

    /** Clears the place among the editions; it is unknown until they are settled again. */
    private void update(long document, long run, EngineVersion version, Summary summary) {
        jdbc.sql("""
                        UPDATE document SET status = :status, loaded_run = :run, engine = :engine, templates = :templates,
                            reason = :reason, message = :message, pages = :pages, province = :province,
                            region_code = :region_code, region_name = :region_name, entity_name = :entity_name,
                            entity_level = :entity_level, fiscal_year = :fiscal_year, kind = :kind, template = :template,
                            unit_printed = :unit_printed, tables_found = :tables_found, tables_empty = :tables_empty,
                            forms_found = :forms_found, fact_count = :fact_count, vouched_count = :vouched_count,
                            edition = NULL, superseded_by = NULL
                        WHERE document_no = :document""")
                .param("document", document)
                .param("run", run)
                .param("engine", version.engine())
                .param("templates", version.templates())
                .params(values(summary))
                .params(values(summary.identity()))
                .update();
    }

    private static Map<String, @Nullable Object> values(Summary summary) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("status", summary.status().word());
        values.put("reason", summary.reason());
        values.put("message", StorableValue.text(summary.message()));
        values.put("pages", summary.pages());
        values.put("template", summary.template());
        values.put("unit_printed", StorableValue.text(summary.unitPrinted()));
        values.put("tables_found", summary.tablesFound());
        values.put("tables_empty", summary.tablesEmpty());
        values.put("forms_found", summary.formsFound());
        values.put("fact_count", summary.facts());
        values.put("vouched_count", summary.vouchedFacts());
        return values;
    }

    /** The columns of an identity, with their values. */
    static Map<String, @Nullable Object> values(Identity identity) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("province", StorableValue.text(identity.province()));
        values.put("region_code", StorableValue.text(identity.regionCode()));
        values.put("region_name", StorableValue.text(identity.regionName()));
        values.put("entity_name", StorableValue.text(identity.entityName()));
        values.put(
                "entity_level",
                identity.entityLevel() == null ? null : identity.entityLevel().word());
        values.put("fiscal_year", identity.fiscalYear());
        values.put("kind", identity.kind() == null ? null : identity.kind().word());
        return values;
    }

    /**
     * The row of a document after its extraction.
     *
     * @param pages null if unknown
     * @param reason word of the reason for the refusal; empty if it was read
     */
    private record Summary(
            DocumentStatus status,
            String reason,
            String message,
            @Nullable Integer pages,
            Identity identity,
            String template,
            String unitPrinted,
            int tablesFound,
            int tablesEmpty,
            int formsFound,
            int facts,
            int vouchedFacts) {
        private static final Identity UNKNOWN = new Identity("", "", "", "", null, null, null);

        /** The row of a file whose parts have rows of their own. */
        static Summary ofCompilation() {
            return new Summary(DocumentStatus.COMPILATION, "", "", null, UNKNOWN, "", "", 0, 0, 0, 0, 0);
        }

        static Summary of(Extraction extraction) {
            List<PlacedTable> tables = extraction.tables();
            return new Summary(
                    status(extraction.findings()),
                    "",
                    "",
                    extraction.pages(),
                    extraction.identity(),
                    extraction.template(),
                    mostFrequentUnit(tables),
                    tables.size(),
                    (int) tables.stream().filter(PlacedTable::isEmpty).count(),
                    extraction.forms().size(),
                    extraction.facts().size(),
                    (int) extraction.facts().stream().filter(Fact::vouched).count());
        }

        static Summary of(Refusal refusal) {
            return new Summary(
                    DocumentStatus.QUARANTINED,
                    refusal.reason().name().toLowerCase(Locale.ROOT),
                    refusal.message(),
                    refusal.pages() == 0 ? null : refusal.pages(),
                    UNKNOWN,
                    "",
                    "",
                    0,
                    0,
                    0,
                    0,
                    0);
        }

        private static DocumentStatus status(List<Finding> findings) {
            boolean harmless = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
            return harmless ? DocumentStatus.LOADED : DocumentStatus.LOADED_WITH_FINDINGS;
        }

        /** Of several that are equally frequent, the first in reading order. */
        private static String mostFrequentUnit(List<PlacedTable> tables) {
            Map<String, Long> counts = tables.stream()
                    .map(PlacedTable::unitPrinted)
                    .filter(unit -> !unit.isEmpty())
                    .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
            // min of the reverse order returns the first among equals; max would return the last.
            return counts.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }
}
