package org.yusuan.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.model.Classification;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.yaml.YamlException;
import org.yusuan.yaml.YamlMapping;

/** Reads template files. */
public final class TemplateReader {
    private static final Set<String> TOP = Set.of("name", "title", "provinces", "kind", "ignore", "tables");
    private static final Set<String> TABLE = Set.of("key", "titles", "columns", "items", "blocks");
    private static final Set<String> BLOCK = Set.of("side", "classification", "under", "repeats", "columns", "items");
    private static final Set<String> ITEMS = Set.of("measures", "list");
    private static final Set<String> ITEM = Set.of("header", "name", "table");
    private static final Map<String, ColumnRole> NAMING = Map.of(
            "item_code", ColumnRole.ITEM_CODE,
            "item_name", ColumnRole.ITEM_NAME,
            "counterpart_code", ColumnRole.COUNTERPART_CODE,
            "counterpart_name", ColumnRole.COUNTERPART_NAME,
            "ignore", ColumnRole.IGNORED);

    private final String file;
    private List<HeaderPattern> ignoredEverywhere = List.of();

    private TemplateReader(String file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param file its name, for messages
     * @param in the YAML text; not closed
     * @throws YamlException if it cannot be used
     * @throws IOException if it cannot be read
     */
    public static Template read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        return new TemplateReader(file).template(bytes);
    }

    private Template template(byte[] bytes) {
        YamlMapping top = YamlMapping.parse(file, bytes);
        top.allowOnly(TOP);
        ignoredEverywhere = patterns(top.texts("ignore"));
        DisclosureKind kind = word(top, "kind", DisclosureKind.values());
        List<TableSpec> tables =
                top.mappings("tables").stream().map(this::table).toList();
        if (tables.isEmpty()) {
            throw new YamlException(file, top.line(), "a template needs 'tables:' with at least one table");
        }
        refuseTitlesTwice(tables);
        String hash = DocumentId.of(bytes).sha256();
        return new Template(top.required("name"), top.texts("provinces"), kind, tables, hash);
    }

    private void refuseTitlesTwice(List<TableSpec> tables) {
        Map<Wording, TableSpec> seen = new HashMap<>();
        for (TableSpec table : tables) {
            for (Wording title : table.titles()) {
                TableSpec other = seen.put(title, table);
                if (other != null && !other.key().equals(table.key())) {
                    throw new YamlException(
                            file,
                            table.line(),
                            "the title '" + title.text() + "' stands in line " + other.line() + " too");
                }
            }
        }
    }

    private TableSpec table(YamlMapping yaml) {
        yaml.allowOnly(TABLE);
        List<BlockSpec> blocks = yaml.has("blocks")
                ? yaml.mappings("blocks").stream().map(this::block).toList()
                : List.of(new BlockSpec(Side.NONE, Classification.NONE, List.of(), columns(yaml), false));
        List<Wording> titles = yaml.texts("titles").stream().map(Wording::of).toList();
        return new TableSpec(key(yaml, "key", yaml.required("key")), titles, blocks, yaml.line());
    }

    private BlockSpec block(YamlMapping yaml) {
        yaml.allowOnly(BLOCK);
        Side side = yaml.has("side") ? word(yaml, "side", Side.values()) : Side.NONE;
        Classification classification = yaml.has("classification")
                ? word(yaml, "classification", Classification.values())
                : Classification.NONE;
        boolean repeats = yaml.optional("repeats").map("true"::equals).orElse(false);
        return new BlockSpec(side, classification, patterns(yaml.texts("under")), columns(yaml), repeats);
    }

    private List<ColumnSpec> columns(YamlMapping yaml) {
        List<ColumnSpec> columns = new ArrayList<>();
        yaml.mapping("columns").ifPresent(c -> c.keys().forEach(k -> columns.add(column(c, k))));
        yaml.mapping("items").ifPresent(i -> columns.addAll(itemColumns(i)));
        if (columns.isEmpty()) {
            throw new YamlException(file, yaml.line(), "'columns:' or 'items:' is missing");
        }
        if (!ignoredEverywhere.isEmpty()) {
            columns.add(new ColumnSpec(ColumnRole.IGNORED, null, ignoredEverywhere, null));
        }
        return columns;
    }

    private ColumnSpec column(YamlMapping columns, String word) {
        List<HeaderPattern> patterns = patterns(columns.texts(word));
        ColumnRole role = NAMING.get(word);
        if (role != null) {
            return new ColumnSpec(role, null, patterns, null);
        }
        return new ColumnSpec(ColumnRole.AMOUNT, measure(columns, word), patterns, null);
    }

    private List<ColumnSpec> itemColumns(YamlMapping yaml) {
        yaml.allowOnly(ITEMS);
        YamlMapping measures = yaml.mapping("measures")
                .orElseThrow(() -> new YamlException(file, yaml.line(), "'measures:' is missing"));
        List<ColumnSpec> columns = new ArrayList<>();
        for (YamlMapping item : yaml.mappings("list")) {
            ItemSpec spec = item(item);
            for (String word : measures.keys()) {
                List<HeaderPattern> patterns = patterns(measures.texts(word));
                columns.add(new ColumnSpec(ColumnRole.ITEM_AMOUNT, measure(measures, word), patterns, spec));
            }
        }
        return columns;
    }

    private ItemSpec item(YamlMapping yaml) {
        yaml.allowOnly(ITEM);
        TableKey table = yaml.optional("table").map(t -> key(yaml, "table", t)).orElse(null);
        return new ItemSpec(
                patterns(yaml.texts("header")), yaml.optional("name").orElse(null), table);
    }

    private Measure measure(YamlMapping yaml, String word) {
        Supplier<String> words = () -> Stream.concat(
                        NAMING.keySet().stream(),
                        Arrays.stream(Measure.values()).map(Measure::word))
                .sorted()
                .collect(Collectors.joining(", "));
        return Measure.ofWord(word)
                .orElseThrow(() -> yaml.error(word, "'" + word + "' is no measure; use one of " + words.get()));
    }

    private static List<HeaderPattern> patterns(List<String> spellings) {
        return spellings.stream()
                .map(s -> s.equals("*") ? HeaderPattern.any() : HeaderPattern.of(s))
                .toList();
    }

    private static TableKey key(YamlMapping yaml, String where, String value) {
        try {
            return new TableKey(value);
        } catch (IllegalArgumentException e) {
            throw yaml.error(where, String.valueOf(e.getMessage()));
        }
    }

    private static <E extends Enum<E>> E word(YamlMapping yaml, String key, E[] values) {
        String word = yaml.required(key);
        return Arrays.stream(values)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> yaml.error(
                        key,
                        "'" + word + "' is not known for '" + key + ":'; use one of "
                                + Arrays.stream(values)
                                        .map(v -> v.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
