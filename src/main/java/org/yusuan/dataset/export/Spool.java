package org.yusuan.dataset.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.DocumentId;

/**
 * What is to be handed over.
 *
 * @param tables in the order of the Data Package
 * @param captions what stands over the columns of a spreadsheet
 * @param selected what was asked for, for a person
 */
record Spool(List<SpooledTable> tables, CaptionBook captions, String selected) {

    Spool {
        tables = List.copyOf(tables);
    }

    /** These tables only, with the one that the rows of all others refer to. */
    Spool only(Set<String> names) {
        List<SpooledTable> chosen = tables.stream()
                .filter(table ->
                        names.isEmpty() || names.contains(table.name()) || table.schema() == DisclosureSchema.SCHEMA)
                .toList();
        return new Spool(chosen, captions, selected);
    }

    /**
     * Tells states of the dataset apart without a clock: the first 16 hex digits of the SHA-256 over the lines that
     * {@code SHA256SUMS} has for the contract's CSVs of these tables.
     */
    String fingerprint() {
        String sums = tables.stream().map(table -> table.written().sumLine()).collect(Collectors.joining());
        return DocumentId.of(sums.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }
}
