package org.yusuan.dataset.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Refusal;

/** Looks up documents by the hash of their bytes. */
final class DocumentNumbers {
    /** Far below the 65 535 parameters that PostgreSQL accepts, and enough that round trips do not matter. */
    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DocumentNumbers(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Looks up the numbers of documents, and inserts those that were never seen before. */
    Map<DocumentId, Long> entered(long run, Collection<DocumentId> ids) {
        Set<DocumentId> missing = new HashSet<>(ids);
        missing.removeAll(find(ids).keySet());
        List<Object[]> rows = missing.stream()
                .sorted()
                .map(id -> new Object[] {id.sha256(), DocumentStatus.SEEN.word(), run})
                .toList();
        jdbc.batchUpdate("INSERT INTO document (sha256, status, first_seen_run) VALUES (?, ?, ?)", rows);
        return find(ids);
    }

    /**
     * Looks up the number of a document and locks it until the end of the transaction.
     *
     * @throws IllegalStateException if it was never seen
     */
    long locked(DocumentId id) {
        return client.sql("SELECT document_no FROM document WHERE sha256 = :id FOR UPDATE")
                .param("id", id.sha256())
                .query(Long.class)
                .optional()
                .orElseThrow(() ->
                        new IllegalStateException("Document %s was never seen: enter its sighting before its content"
                                .formatted(id.disclosureId())));
    }

    /** Finds those of the documents that were ever seen. */
    Set<DocumentId> seen(Collection<DocumentId> ids) {
        return find(ids).keySet();
    }

    /** Finds those of the documents that are done: read, refused or withdrawn. */
    Set<DocumentId> done(Collection<DocumentId> ids) {
        Set<DocumentId> done = new HashSet<>();
        DocumentNumbers.chunks(ids).forEach(chunk -> client.sql("""
                                SELECT sha256 FROM document
                                WHERE sha256 IN (:ids) AND status <> :seen AND reason <> :again""")
                .param("ids", chunk.stream().map(DocumentId::sha256).toList())
                .param("seen", DocumentStatus.SEEN.word())
                .param("again", Refusal.Reason.CANNOT_OPEN.name().toLowerCase(Locale.ROOT))
                .query(row -> {
                    done.add(new DocumentId(ResultColumns.text(row, "sha256")));
                }));
        return done;
    }

    private Map<DocumentId, Long> find(Collection<DocumentId> ids) {
        Map<DocumentId, Long> numbers = new HashMap<>();
        DocumentNumbers.chunks(ids)
                .forEach(chunk -> client.sql("SELECT sha256, document_no FROM document WHERE sha256 IN (:ids)")
                        .param("ids", chunk.stream().map(DocumentId::sha256).toList())
                        .query(row -> {
                            numbers.put(new DocumentId(ResultColumns.text(row, "sha256")), row.getLong("document_no"));
                        }));
        return numbers;
    }

    /** Splits a collection into lists that fit into one statement. */
    static <T> Stream<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, start -> start < list.size(), start -> start + CHUNK)
                .mapToObj(start -> list.subList(start, Math.min(start + CHUNK, list.size())));
    }
}
