package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;

/**
 * Records the names and addresses under which documents were seen. A name seen again is no new sighting, but an earlier
 * date of publication replaces a later one.
 */
final class SightingLedger {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final DocumentNumbers documents;

    SightingLedger(JdbcTemplate jdbc, JdbcClient client, DocumentNumbers documents) {
        this.jdbc = jdbc;
        this.client = client;
        this.documents = documents;
    }

    void enter(long run, List<Sighting> sightings) {
        DocumentNumbers.chunks(sightings).forEach(chunk -> enterChunk(run, chunk));
    }

    private void enterChunk(long run, List<Sighting> sightings) {
        List<DocumentId> ids = sightings.stream().map(Sighting::id).distinct().toList();
        Map<DocumentId, Long> numbers = documents.entered(run, ids);
        Map<Place, Entry> entries = entries(numbers.values());
        for (Sighting sighting : sightings) {
            Place place = Place.of(numbers.getOrDefault(sighting.id(), 0L), sighting);
            Entry entry = entries.get(place);
            if (entry == null) {
                entries.put(place, insert(run, place, sighting.published()));
            } else if (entry.isLaterThan(sighting.published())) {
                entries.put(place, redate(entry, sighting.published()));
            }
        }
    }

    private Map<Place, Entry> entries(Collection<Long> documentNumbers) {
        Map<Place, Entry> entries = new HashMap<>();
        client.sql("SELECT * FROM sighting WHERE document_no IN (:documents)")
                .param("documents", documentNumbers)
                .query(row -> {
                    entries.put(Place.read(row), Entry.read(row));
                });
        return entries;
    }

    private Entry insert(long run, Place place, @Nullable LocalDate published) {
        jdbc.update("""
                INSERT INTO sighting (document_no, run_id, source_file, source_url, published)
                VALUES (?, ?, ?, ?, CAST(? AS DATE))""", place.document, run, place.file, place.url, published);
        return new Entry(place, published);
    }

    private Entry redate(Entry entry, @Nullable LocalDate published) {
        jdbc.update("""
                UPDATE sighting SET published = CAST(? AS DATE)
                WHERE document_no = ? AND source_file = ? AND source_url = ?""", published, entry.place.document, entry.place.file, entry.place.url);
        return new Entry(entry.place, published);
    }

    private record Place(long document, String file, String url) {
        static Place of(long document, Sighting sighting) {
            return new Place(
                    document, StorableValue.text(sighting.sourceFile()), StorableValue.text(sighting.sourceUrl()));
        }

        static Place read(ResultSet row) throws SQLException {
            return new Place(
                    row.getLong("document_no"),
                    ResultColumns.text(row, "source_file"),
                    ResultColumns.text(row, "source_url"));
        }
    }

    private record Entry(Place place, @Nullable LocalDate published) {
        static Entry read(ResultSet row) throws SQLException {
            return new Entry(Place.read(row), row.getObject("published", LocalDate.class));
        }

        boolean isLaterThan(@Nullable LocalDate date) {
            return date != null && (published == null || published.isAfter(date));
        }
    }
}
