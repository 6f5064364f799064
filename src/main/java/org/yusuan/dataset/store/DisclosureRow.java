package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Identity;

/** Reads the row of a document and the names under which it was seen. */
final class DisclosureRow {
    private static final Comparator<Disclosure.Source> BYTE_ORDER = Comparator.comparing(
                    Disclosure.Source::file, Utf8Order.INSTANCE)
            .thenComparing(Disclosure.Source::url, Utf8Order.INSTANCE);

    private final JdbcClient client;

    DisclosureRow(JdbcClient client) {
        this.client = client;
    }

    Disclosure read(DocumentKey key) {
        return client.sql("SELECT * FROM document WHERE document_no = :document")
                .param("document", key.number())
                .query((row, number) -> disclosure(key, row))
                .single();
    }

    private Disclosure disclosure(DocumentKey key, ResultSet row) throws SQLException {
        return new Disclosure(
                key,
                sources(key),
                Columns.optionalInt(row, "pages"),
                identity(row),
                Columns.text(row, "template"),
                Columns.text(row, "unit_printed"),
                row.getInt("tables_found"),
                row.getInt("tables_empty"),
                row.getInt("forms_found"),
                Words.constant(DocumentStatus.class, Columns.text(row, "status")),
                Columns.text(row, "message"),
                Columns.optionalInt(row, "edition"),
                Columns.textOrEmpty(row, "superseded_by"),
                row.getLong("fact_count"),
                row.getLong("vouched_count"));
    }

    private List<Disclosure.Source> sources(DocumentKey key) {
        return client
                .sql("SELECT source_file, source_url FROM sighting WHERE document_no = :document")
                .param("document", key.number())
                .query((row, number) ->
                        new Disclosure.Source(Columns.text(row, "source_file"), Columns.text(row, "source_url")))
                .stream()
                .sorted(BYTE_ORDER)
                .toList();
    }

    private static Identity identity(ResultSet row) throws SQLException {
        @Nullable String level = row.getString("entity_level");
        @Nullable String kind = row.getString("kind");
        return new Identity(
                Columns.text(row, "province"),
                Columns.text(row, "region_code"),
                Columns.text(row, "region_name"),
                Columns.text(row, "entity_name"),
                level == null ? null : Words.constant(EntityLevel.class, level),
                Columns.optionalInt(row, "fiscal_year"),
                kind == null ? null : Words.constant(DisclosureKind.class, kind));
    }
}
