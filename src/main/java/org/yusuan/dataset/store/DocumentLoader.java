package org.yusuan.dataset.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Identity;
import org.yusuan.model.Outcome;

/** Replaces all that is known of one document; the caller holds the transaction. */
final class DocumentLoader {
    private final JdbcClient jdbc;
    private final DocumentNumbers documents;
    private final DocumentParts parts;
    private final Corrections corrections;

    DocumentLoader(JdbcClient jdbc, DocumentNumbers documents, DocumentParts parts, Corrections corrections) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.parts = parts;
        this.corrections = corrections;
    }

    void load(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        long document = documents.locked(id);
        parts.delete(document);
        corrections.forget(document);
        if (outcome instanceof Outcome.Read read) {
            update(document, run, version, DocumentSummary.of(read.extraction()));
            parts.insert(document, read.extraction());
        } else if (outcome instanceof Outcome.Refused refused) {
            update(document, run, version, DocumentSummary.of(refused.refusal()));
            parts.insert(document, FindingPart.TABLE, refused.refusal().findings());
        }
    }

    /** The place among the editions is open until they are settled again. */
    private void update(long document, long run, EngineVersion version, DocumentSummary summary) {
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

    private static Map<String, @Nullable Object> values(DocumentSummary summary) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("status", summary.status().word());
        values.put("reason", summary.reason());
        values.put("message", StorableText.of(summary.message()));
        values.put("pages", summary.pages());
        values.put("template", summary.template());
        values.put("unit_printed", StorableText.of(summary.unitPrinted()));
        values.put("tables_found", summary.tablesFound());
        values.put("tables_empty", summary.tablesEmpty());
        values.put("forms_found", summary.formsFound());
        values.put("fact_count", summary.facts());
        values.put("vouched_count", summary.vouchedFacts());
        return values;
    }

    static Map<String, @Nullable Object> values(Identity identity) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("province", StorableText.of(identity.province()));
        values.put("region_code", StorableText.of(identity.regionCode()));
        values.put("region_name", StorableText.of(identity.regionName()));
        values.put("entity_name", StorableText.of(identity.entityName()));
        values.put(
                "entity_level",
                identity.entityLevel() == null ? null : identity.entityLevel().word());
        values.put("fiscal_year", identity.fiscalYear());
        values.put("kind", identity.kind() == null ? null : identity.kind().word());
        return values;
    }
}
