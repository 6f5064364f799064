package org.yusuan.dataset.export;

import java.util.List;
import org.yusuan.dataset.store.Disclosure;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;

/** Columns that identify the document of a row. They are the same in every file. */
final class DocumentColumns {
    static final Column<Disclosure> ID = Column.<Disclosure>text(
                    "disclosure_id",
                    "The disclosure: first 16 hex digits of the SHA-256 of the bytes of its file; of a part of a file, of"
                            + " that SHA-256, # and page_from.",
                    disclosure -> disclosure.id().disclosureId())
            .required()
            .matching("^[0-9a-f]{16}$");

    static final Column<Disclosure> SOURCE_FILE = Column.<Disclosure>text(
                    "source_file",
                    "Its file name; a zip entry is outer.zip!/inner.pdf. Of several names, the first in byte order.",
                    Disclosure::sourceFile)
            .required();

    static final Column<Disclosure> SHA256 = Column.<Disclosure>text(
                    "sha256",
                    "SHA-256 of the bytes of its file.",
                    disclosure -> disclosure.file().sha256())
            .required()
            .matching("^[0-9a-f]{64}$");

    static final Column<Disclosure> REGION_CODE = Column.<Disclosure>text(
                    "region_code",
                    "Code of the region (GB/T 2260).",
                    disclosure -> disclosure.identity().regionCode())
            .matching("^[0-9]{6}$");

    static final Column<Disclosure> ENTITY_NAME = Column.text(
            "entity_name",
            "The department (部门) or unit (单位) whose disclosure it is.",
            disclosure -> disclosure.identity().entityName());

    static final Column<Disclosure> FISCAL_YEAR = Column.of(
            Column.Type.YEAR,
            "fiscal_year",
            "The budget year.",
            disclosure -> FieldText.optional(disclosure.identity().fiscalYear()));

    static final Column<Disclosure> ENTITY_LEVEL = Column.text(
                    "entity_level", "Whether it is the budget of a department or of a unit.", DocumentColumns::level)
            .oneOf(FieldText.words(EntityLevel.values(), EntityLevel::word));

    static final Column<Disclosure> KIND = Column.text(
                    "kind", "Budget (预算) or final accounts (决算).", DocumentColumns::kind)
            .oneOf(FieldText.words(DisclosureKind.values(), DisclosureKind::word));

    /** The reference of every other file to {@code disclosures.csv}. */
    static final CsvSchema.ForeignKey DISCLOSURE = CsvSchema.ForeignKey.to("disclosures", "disclosure_id");

    private DocumentColumns() {}

    /** The same columns in a file whose rows are parts of a disclosure. */
    static <T> List<Column<Part<T>>> of(List<Column<Disclosure>> columns) {
        return columns.stream()
                .map(column -> column.<Part<T>>within(Part::disclosure))
                .toList();
    }

    private static String level(Disclosure disclosure) {
        EntityLevel level = disclosure.identity().entityLevel();
        return level == null ? "" : level.word();
    }

    private static String kind(Disclosure disclosure) {
        DisclosureKind kind = disclosure.identity().kind();
        return kind == null ? "" : kind.word();
    }

    /**
     * A part of a disclosure, such as a fact, together with the disclosure.
     *
     * @param disclosure the whole
     * @param content the part
     */
    record Part<T>(Disclosure disclosure, T content) {}
}
