package org.yusuan.collect.source.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.model.CannotRunException;

/** Reads a list of addresses: a CSV with the columns url, title, published, region. Only url is required. */
final class AddressList {
    private static final Set<String> COLUMNS = Set.of("url", "title", "published", "region");

    private final Path file;

    AddressList(Path file) {
        this.file = file;
    }

    /** @throws CannotRunException if a row cannot be understood, with its line */
    List<DiscoveredLink> links() {
        List<DiscoveredLink> links = new ArrayList<>();
        // spreadsheets put a byte order mark before the first name
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                links.add(link(row));
            }
        } catch (IOException | CsvParseException e) {
            throw new CannotRunException(file + ": this cannot be read as a CSV in UTF-8", e);
        }
        return links;
    }

    private DiscoveredLink link(NamedCsvRecord row) {
        if (!row.getHeader().contains("url") || !COLUMNS.containsAll(row.getHeader())) {
            throw new CannotRunException(
                    file + ", line 1: the columns are url, title, published, region; url is required");
        }
        String published = field(row, "published");
        return new DiscoveredLink(
                LinkAddress.of(field(row, "url"))
                        .orElseThrow(() -> fault(row, "'" + field(row, "url") + "' is no web address")),
                field(row, "title"),
                published.isEmpty()
                        ? Optional.empty()
                        : PublicationDate.find(published).or(() -> {
                            throw fault(row, "'" + published + "' is no date, such as 2024-02-08");
                        }),
                field(row, "region"),
                "");
    }

    private CannotRunException fault(NamedCsvRecord row, String problem) {
        return new CannotRunException(file + ", line " + row.getStartingLineNumber() + ": " + problem);
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
