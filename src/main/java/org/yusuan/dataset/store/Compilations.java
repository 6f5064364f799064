package org.yusuan.dataset.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Outcome;

/**
 * Keeps the disclosures of files that hold several (docs/decisions/0028). Each is a document of its own, whose row names the row
 * of its file; names, addresses and dates of publication are the file's. The caller opens the transaction.
 */
final class Compilations {
    /** What hangs on a document besides the parts of its extraction. */
    private static final List<String> DEPENDENT = List.of("concept_assignment", "comparable");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final DocumentParts parts;
    private final Corrections corrections;

    Compilations(JdbcTemplate jdbc, JdbcClient client, DocumentParts parts, Corrections corrections) {
        this.jdbc = jdbc;
        this.client = client;
        this.parts = parts;
        this.corrections = corrections;
    }

    /**
     * Enters the parts of a file and drops those that it has no longer. A part that a person withdrew stays out.
     *
     * @param file number of the file
     * @return the parts to be loaded, by their numbers
     */
    Map<Long, Outcome.Part> enter(long file, DocumentId id, List<Outcome.Part> found) {
        Map<String, Outcome.Part> byId = new LinkedHashMap<>();
        found.forEach(part -> byId.put(part.id(id).sha256(), part));
        Set<Long> gone = new TreeSet<>(notWithdrawn(file));
        Map<Long, Outcome.Part> entered = new LinkedHashMap<>();
        byId.forEach((sha256, part) -> {
            insertIfNew(file, sha256);
            long number = number(sha256);
            place(number, part);
            gone.remove(number);
            entered.put(number, part);
        });
        remove(gone);
        entered.keySet().retainAll(notWithdrawn(file));
        return entered;
    }

    /** Drops all parts of a file that no person withdrew. */
    void drop(long file) {
        remove(notWithdrawn(file));
    }

    /** The numbers of the parts of a file, in their order; none if it is one disclosure. */
    List<Long> parts(long file) {
        return client.sql("SELECT document_no FROM document WHERE part_of = :file ORDER BY page_from, document_no")
                .param("file", file)
                .query(Long.class)
                .list();
    }

    private List<Long> notWithdrawn(long file) {
        return client.sql("SELECT document_no FROM document WHERE part_of = :file AND status <> 'withdrawn'")
                .param("file", file)
                .query(Long.class)
                .list();
    }

    /** A new part was first seen when its file was: the order of editions depends on it. */
    private void insertIfNew(long file, String sha256) {
        jdbc.update("""
                INSERT INTO document (sha256, status, first_seen_run, part_of)
                SELECT CAST(? AS VARCHAR(64)), 'seen', first_seen_run, document_no FROM document
                WHERE document_no = ? AND NOT EXISTS (SELECT 1 FROM document WHERE sha256 = ?)""", sha256, file, sha256);
    }

    private long number(String sha256) {
        return client.sql("SELECT document_no FROM document WHERE sha256 = :id")
                .param("id", sha256)
                .query(Long.class)
                .single();
    }

    private void place(long number, Outcome.Part part) {
        jdbc.update(
                "UPDATE document SET page_from = ?, page_to = ? WHERE document_no = ?",
                part.pageFrom(),
                part.pageTo(),
                number);
    }

    private void remove(Collection<Long> numbers) {
        for (long number : numbers) {
            parts.delete(number);
            corrections.forget(number);
            DEPENDENT.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE document_no = ?", number));
            jdbc.update("DELETE FROM document WHERE document_no = ?", number);
        }
    }
}
