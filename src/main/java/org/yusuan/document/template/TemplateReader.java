package org.yusuan.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.DocumentId;

/** Reads template files. */
public final class TemplateReader {
    private static final Set<String> TOP =
            Set.of("name", "title", "provinces", "kind", "ignore", "tables", "relations");
    private static final Set<String> TABLE = Set.of("key", "titles", "codes", "kept", "columns", "items", "blocks");
    private static final Set<ColumnSpec.Role> NAMES = Set.of(ColumnSpec.Role.ITEM_NAME, ColumnSpec.Role.ITEM_AMOUNT);
    private static final Set<ColumnSpec.Role> AMOUNTS = Set.of(ColumnSpec.Role.AMOUNT, ColumnSpec.Role.ITEM_AMOUNT);
    private static final Pattern PROVINCE = Pattern.compile("[1-9]\\d");

    private final TemplateErrors mistakes = new TemplateErrors();

    private TemplateReader() {}

    /**
     * Reads a template.
     *
     * @param file its name, for messages
     * @param in the YAML text; not closed
     * @throws YamlException with the first mistake, if it cannot be used
     * @throws IOException if it cannot be read
     */
    public static Template read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        TemplateReader reader = new TemplateReader();
        Optional<Template> template = reader.mistakes.noting(() -> reader.template(file, bytes));
        List<YamlException> mistakes = reader.mistakes.inOrder();
        if (!mistakes.isEmpty()) {
            throw mistakes.get(0);
        }
        return template.orElseThrow();
    }

    /**
     * All mistakes of a template, in the order of their lines; none if it can be used.
     *
     * @param file its name, for messages
     * @param text YAML
     */
    public static List<YamlException> mistakes(String file, String text) {
        TemplateReader reader = new TemplateReader();
        reader.mistakes.noting(() -> reader.template(file, text.getBytes(StandardCharsets.UTF_8)));
        return reader.mistakes.inOrder();
    }

    /** The template, of use only if it has no mistakes. */
    private Template template(String file, byte[] bytes) {
        YamlMapping top = YamlMapping.parse(file, bytes);
        top.allowOnly(TOP, mistakes::add);
        List<HeaderPattern> ignored = top.has("ignore")
                ? mistakes.noting(() -> TemplateWords.headers(top, "ignore")).orElse(List.of())
                : List.of();
        String name = mistakes.noting(() -> top.required("name")).orElse("");
        DisclosureKind kind = mistakes.noting(() -> TemplateWords.word(top, "kind", DisclosureKind.class))
                .orElse(DisclosureKind.BUDGET);
        BlockReader blocks = new BlockReader(mistakes, ignored);
        List<TableSpec> tables = top.mappings("tables", mistakes::add).stream()
                .flatMap(t -> table(t, blocks).stream())
                .toList();
        refuseTitlesTwice(tables, top);
        if (!top.has("tables") || tables.isEmpty()) {
            mistakes.add(top.error("tables", "a template needs 'tables:' with at least one table"));
        }
        RelationReader relations = new RelationReader(mistakes, tables);
        return new Template(
                name,
                provinces(top),
                kind,
                tables,
                relations.relations(top),
                relations.standAlone(top),
                DocumentId.of(bytes).sha256());
    }

    private List<String> provinces(YamlMapping top) {
        List<String> provinces = mistakes.noting(() -> top.texts("provinces")).orElse(List.of());
        for (String province : provinces) {
            if (!PROVINCE.matcher(province).matches()) {
                mistakes.add(top.error(
                        "provinces",
                        "'" + province
                                + "' is no province; use the first two digits of its GB/T 2260 code, in quotation"
                                + " marks, such as \"14\""));
            }
        }
        return provinces;
    }

    private Optional<TableSpec> table(YamlMapping yaml, BlockReader reader) {
        yaml.allowOnly(TABLE, mistakes::add);
        List<NormalisedText> titles = mistakes.noting(() -> yaml.texts("titles").stream()
                        .map(t -> TemplateWords.title(yaml, "titles", t))
                        .toList())
                .orElse(List.of());
        int before = mistakes.inOrder().size();
        if (mistakes.noting(() -> TemplateWords.flag(yaml, "kept")).orElse(false)) {
            return kept(yaml, titles);
        }
        RowCodes codes = yaml.has("codes")
                ? mistakes.noting(() -> TemplateWords.word(yaml, "codes", RowCodes.class))
                        .orElse(null)
                : null;
        List<TableSpec.Block> blocks = reader.blocks(yaml);
        // A misspelt word is one mistake; the column that it would have been is not reported as missing too.
        if (mistakes.inOrder().size() == before) {
            demand(yaml, blocks, NAMES, "no column names the items: add 'item_name:', or 'items:' of the header");
            demand(yaml, blocks, AMOUNTS, "no column holds amounts: add a measure, such as 'total:'");
        }
        return mistakes.noting(() -> TemplateWords.key(yaml, "key"))
                .map(key -> new TableSpec(key, titles, blocks, yaml.line(), codes));
    }

    /** A table that is known by its title alone. */
    private Optional<TableSpec> kept(YamlMapping yaml, List<NormalisedText> titles) {
        if (yaml.has("columns") || yaml.has("items") || yaml.has("blocks")) {
            mistakes.add(
                    yaml.error("kept", "a table with 'kept: true' has no columns: they are kept as they are printed"));
        }
        if (titles.isEmpty()) {
            mistakes.add(yaml.error("kept", "a table with 'kept: true' needs 'titles:', by which it is known"));
        }
        return mistakes.noting(() -> TemplateWords.key(yaml, "key"))
                .map(key -> new TableSpec(key, titles, List.of(), yaml.line()));
    }

    private void demand(YamlMapping yaml, List<TableSpec.Block> blocks, Set<ColumnSpec.Role> roles, String message) {
        boolean there = blocks.stream().flatMap(b -> b.columns().stream()).anyMatch(c -> roles.contains(c.role()));
        if (!there) {
            mistakes.add(yaml.error("columns", message));
        }
    }

    /** A title leads to one table; several descriptions of that table may share it. */
    private void refuseTitlesTwice(List<TableSpec> tables, YamlMapping top) {
        Map<NormalisedText, TableSpec> seen = new HashMap<>();
        for (TableSpec table : tables) {
            for (NormalisedText title : table.titles()) {
                TableSpec other = seen.putIfAbsent(title, table);
                if (other != null && !other.key().equals(table.key())) {
                    mistakes.add(top.errorAt(
                            table.line(), "the title '" + title.text() + "' stands in line " + other.line() + " too"));
                }
            }
        }
    }
}
