package org.yusuan.dataset.export;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.dataset.store.Disclosure;
import org.yusuan.dataset.store.DocumentStatus;

/** Defines {@code disclosures.csv} and {@code sources.csv}. */
final class DisclosureSchemas {
    /** {@code disclosures.csv}. */
    static final CsvSchema<Disclosure> DISCLOSURES = new CsvSchema<>(
            "disclosures",
            "One row per edition of a document.",
            List.of(
                    DocumentColumns.ID,
                    DocumentColumns.SOURCE_FILE,
                    Column.text("source_url", "Address it was fetched from; empty if local.", Disclosure::sourceUrl),
                    DocumentColumns.SHA256,
                    Column.integer("pages", "Number of pages.", row -> FieldText.optional(row.pages())),
                    Column.text("province", "Name of the province.", row -> row.identity()
                            .province()),
                    DocumentColumns.REGION_CODE,
                    Column.text("region_name", "Name of the region.", row -> row.identity()
                            .regionName()),
                    DocumentColumns.ENTITY_NAME,
                    DocumentColumns.ENTITY_LEVEL,
                    DocumentColumns.FISCAL_YEAR,
                    DocumentColumns.KIND,
                    Column.text(
                            "template",
                            "The template that read it; empty if no table was placed.",
                            Disclosure::template),
                    Column.text("unit_printed", "The most frequent unit of its tables.", Disclosure::unitPrinted),
                    Column.<Disclosure>integer(
                                    "tables_found",
                                    "Tables that the template placed.",
                                    row -> String.valueOf(row.tablesFound()))
                            .required(),
                    Column.<Disclosure>integer(
                                    "tables_empty",
                                    "Those without any figure.",
                                    row -> String.valueOf(row.tablesEmpty()))
                            .required(),
                    Column.<Disclosure>integer(
                                    "forms_found",
                                    "Performance forms, including blank ones.",
                                    row -> String.valueOf(row.formsFound()))
                            .required(),
                    Column.<Disclosure>text("status", "How its processing ended.", row -> row.status()
                                    .word())
                            .required()
                            .oneOf(exported()),
                    Column.text("message", "Why it was refused.", Disclosure::message),
                    Column.integer(
                            "edition",
                            "Its number among the editions of the disclosure, from 1.",
                            row -> FieldText.optional(row.edition())),
                    Column.text("superseded_by", "disclosure_id of the next edition.", Disclosure::supersededBy),
                    Column.number(
                            "vouched",
                            "Share of its facts that a passed check covers.",
                            row -> FieldText.share(row.vouchedFacts(), row.facts())),
                    Column.integer(
                            "page_from",
                            "Its first page or sheet, if its file holds several disclosures; else empty.",
                            row -> FieldText.optional(row.pageFrom())),
                    Column.integer(
                            "page_to",
                            "Its last page or sheet, if its file holds several disclosures; else empty.",
                            row -> FieldText.optional(row.pageTo())),
                    Column.<Disclosure>text(
                                    "published",
                                    "When it was published (2024-02-08), as its source or overrides.csv says; empty if not known.",
                                    row -> row.published() == null
                                            ? ""
                                            : row.published().toString())
                            .matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            List.of("disclosure_id"),
            List.of(new CsvSchema.ForeignKey(List.of("superseded_by"), "disclosures", List.of("disclosure_id"))));

    /** {@code sources.csv}. */
    static final CsvSchema<DocumentColumns.Part<Disclosure.Source>> SOURCES = new CsvSchema<>(
            "sources",
            "One row per name and address under which a document was seen.",
            List.of(
                    DocumentColumns.ID.within(DocumentColumns.Part::disclosure),
                    DocumentColumns.SHA256.within(DocumentColumns.Part::disclosure),
                    Column.<DocumentColumns.Part<Disclosure.Source>>text(
                                    "source_file", "File name.", row -> row.content()
                                            .file())
                            .required(),
                    Column.text("source_url", "Address; empty if local.", row -> row.content()
                            .url())),
            List.of(),
            List.of(DocumentColumns.DISCLOSURE));

    private DisclosureSchemas() {}

    private static List<String> exported() {
        return Stream.of(DocumentStatus.values())
                .filter(DocumentStatus::isExported)
                .map(DocumentStatus::word)
                .toList();
    }
}
