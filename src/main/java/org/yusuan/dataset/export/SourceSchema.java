package org.yusuan.dataset.export;

import java.util.List;
import org.yusuan.dataset.store.Disclosure;

/** {@code sources.csv}. */
final class SourceSchema {
    static final CsvSchema<DisclosurePart<Disclosure.Source>> SCHEMA = new CsvSchema<>(
            "sources",
            "One row per name and address under which a document was seen.",
            List.of(
                    DocumentColumns.ID.within(DisclosurePart::disclosure),
                    DocumentColumns.SHA256.within(DisclosurePart::disclosure),
                    Column.<DisclosurePart<Disclosure.Source>>text("source_file", "File name.", row -> row.content()
                                    .file())
                            .required(),
                    Column.text("source_url", "Address; empty if local.", row -> row.content()
                            .url())),
            List.of(),
            List.of(DocumentColumns.DISCLOSURE));

    private SourceSchema() {}
}
