package org.yusuan.dataset.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;

/** Documents by their bytes. */
final class DocumentNumbers {
    /** Far below the 65 535 parameters that PostgreSQL takes, and long enough that the round trips do not count. */
    private static final int SIZE = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DocumentNumbers(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** The numbers of documents; those not seen before are entered as first seen in this run. */
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
     * The number of a document, which no other transaction changes until the end of this one.
     *
     * @throws IllegalStateException if it was never seen
     */
    long locked(DocumentId id) {
        return client.sql("SELECT document_no FROM document WHERE sha256 = :id FOR UPDATE")
                .param("id", id.sha256())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException(
                        "Document %s was never sighted: enter its sighting first".formatted(id.disclosureId())));
    }

    /** Which of the documents were seen. */
    Set<DocumentId> seen(Collection<DocumentId> ids) {
        return find(ids).keySet();
    }

    /** Which of the documents ended: read, refused or withdrawn. */
    Set<DocumentId> ended(Collection<DocumentId> ids) {
        Set<DocumentId> ended = new HashSet<>();
        DocumentNumbers.chunks(ids)
                .forEach(chunk -> client.sql("SELECT sha256 FROM document WHERE sha256 IN (:ids) AND status <> :seen")
                        .param("ids", chunk.stream().map(DocumentId::sha256).toList())
                        .param("seen", DocumentStatus.SEEN.word())
                        .query(row -> {
                            ended.add(new DocumentId(ResultColumns.text(row, "sha256")));
                        }));
        return ended;
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

    static <T> Stream<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, start -> start < list.size(), start -> start + SIZE)
                .mapToObj(start -> list.subList(start, Math.min(start + SIZE, list.size())));
    }
}
