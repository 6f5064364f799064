package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yusuan.dataset.store.DocumentFilter;

/**
 * What to export, and in which formats.
 *
 * @param formats at least one
 * @param tables names of CSVs such as {@code t01} and {@code facts}; empty for all. {@code disclosures} is always
 *     included: every row of the others refers to it.
 * @param documents which documents
 * @param captions the column headers of a workbook and of CSVs for spreadsheets
 */
public record ExportRequest(
        SortedSet<Format> formats, SortedSet<String> tables, DocumentFilter documents, Captions captions) {

    /** The whole dataset as CSVs, as docs/contract.md says. */
    static final ExportRequest CONTRACT =
            new ExportRequest(EnumSet.of(Format.CSV), Set.of(), DocumentFilter.NONE, Captions.NONE);

    public ExportRequest {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("an export needs a format");
        }
    }

    /** Takes sets in any order. */
    public ExportRequest(Set<Format> formats, Set<String> tables, DocumentFilter documents, Captions captions) {
        this(new TreeSet<>(formats), new TreeSet<>(tables), documents, captions);
    }

    /** Describes the selection: {@code region 1402, year 2024}. */
    String selected() {
        List<String> parts = new ArrayList<>();
        if (!documents.region().isEmpty()) {
            parts.add("region " + documents.region());
        }
        if (documents.year() != null) {
            parts.add("year " + documents.year());
        }
        if (!documents.entity().isEmpty()) {
            parts.add("entity " + documents.entity());
        }
        if (documents.since() != null) {
            parts.add("changed since " + documents.since().words());
        }
        if (!tables.isEmpty()) {
            parts.add("tables " + String.join(", ", tables));
        }
        return parts.isEmpty() ? "everything" : String.join(", ", parts);
    }
}
