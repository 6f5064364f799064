package org.yusuan.document.template;

import java.util.List;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;

/**
 * The printed layout of a province, read from a YAML file (docs/decisions/0013: a province is a file).
 *
 * @param name such as {@code shanxi-13}: the word of the export
 * @param provinces two-digit GB/T 2260 prefixes of the provinces that print it; empty: any
 * @param kind budget or final accounts
 * @param tables its tables
 * @param relations what its tables promise each other, beside what the shared vocabulary says of them
 * @param standAlone whether its own relations are all there are, and those of the shared vocabulary do not apply
 * @param hash SHA-256 of the file, hex
 */
public record Template(
        String name,
        List<String> provinces,
        DisclosureKind kind,
        List<TableSpec> tables,
        Relations relations,
        boolean standAlone,
        String hash) {

    public Template {
        provinces = List.copyOf(provinces);
        tables = List.copyOf(tables);
    }

    /** The keys of all tables that it feeds. */
    public List<TableKey> keys() {
        return tables.stream()
                .flatMap(table -> table.keys().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether it is a wording that the whole country prints with small changes: the shared vocabulary, and that of final
     * accounts. Its titles are also found in other words; those of a described layout are meant to the letter.
     */
    boolean isNational() {
        return provinces.isEmpty() && (name.equals(TemplateLibrary.GENERIC) || kind == DisclosureKind.FINAL);
    }

    /** The same template with other relations. */
    Template promising(Relations others) {
        return new Template(name, provinces, kind, tables, others, standAlone, hash);
    }
}
