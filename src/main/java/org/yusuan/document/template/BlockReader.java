package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/** Reads the blocks of a table in a template file, column by column. */
final class BlockReader {
    private static final Set<String> BLOCK = Set.of("side", "classification", "under", "repeats", "columns", "items");
    private static final Set<String> ITEMS = Set.of("measures", "list");
    private static final Set<String> ITEM = Set.of("header", "name", "table");

    private final TemplateErrors mistakes;
    private final List<HeaderPattern> ignoredEverywhere;

    /** @param ignoredEverywhere headers that are passed over in every table */
    BlockReader(TemplateErrors mistakes, List<HeaderPattern> ignoredEverywhere) {
        this.mistakes = mistakes;
        this.ignoredEverywhere = ignoredEverywhere;
    }

    /** The blocks of a table; a table without {@code blocks:} is one block. */
    List<TableSpec.Block> blocks(YamlMapping table) {
        if (!table.has("blocks")) {
            return List.of(new TableSpec.Block(Side.NONE, Classification.NONE, List.of(), columns(table), false));
        }
        if (table.has("columns") || table.has("items")) {
            mistakes.add(table.error("blocks", "beside 'blocks:' no other columns may stand; move them into a block"));
        }
        return table.mappings("blocks", mistakes::add).stream().map(this::block).toList();
    }

    private TableSpec.Block block(YamlMapping yaml) {
        yaml.allowOnly(BLOCK, mistakes::add);
        Side side = yaml.has("side")
                ? mistakes.noting(() -> TemplateWords.word(yaml, "side", Side.class))
                        .orElse(Side.NONE)
                : Side.NONE;
        Classification classification = yaml.has("classification")
                ? mistakes.noting(() -> TemplateWords.word(yaml, "classification", Classification.class))
                        .orElse(Classification.NONE)
                : Classification.NONE;
        boolean repeats =
                mistakes.noting(() -> TemplateWords.flag(yaml, "repeats")).orElse(false);
        List<HeaderPattern> under = yaml.has("under") ? headers(yaml, "under") : List.of();
        return new TableSpec.Block(side, classification, under, columns(yaml), repeats);
    }

    private List<ColumnSpec> columns(YamlMapping yaml) {
        List<ColumnSpec> columns = new ArrayList<>();
        mapping(yaml, "columns").ifPresent(c -> c.keys().forEach(k -> column(c, k, columns)));
        mapping(yaml, "items").ifPresent(i -> columns.addAll(itemColumns(i)));
        if (!yaml.has("columns") && !yaml.has("items")) {
            mistakes.add(yaml.error("key", "'columns:' or 'items:' is missing"));
        }
        if (!ignoredEverywhere.isEmpty()) {
            columns.add(new ColumnSpec(ColumnSpec.Role.IGNORED, null, ignoredEverywhere, null));
        }
        return columns;
    }

    private void column(YamlMapping yaml, String word, List<ColumnSpec> columns) {
        mistakes.noting(() -> TemplateWords.naming(word)
                        .map(role -> new ColumnSpec(role, null, headers(yaml, word), null))
                        .orElseGet(() -> new ColumnSpec(
                                ColumnSpec.Role.AMOUNT, TemplateWords.measure(yaml, word), headers(yaml, word), null)))
                .ifPresent(columns::add);
    }

    private List<ColumnSpec> itemColumns(YamlMapping yaml) {
        yaml.allowOnly(ITEMS, mistakes::add);
        List<ColumnSpec> columns = new ArrayList<>();
        Optional<YamlMapping> measures = mapping(yaml, "measures");
        if (!yaml.has("measures")) {
            mistakes.add(yaml.error("list", "'measures:' is missing: what do the amounts below the items measure?"));
        }
        List<YamlMapping> items = yaml.mappings("list", mistakes::add);
        if (items.isEmpty()) {
            mistakes.add(yaml.error("measures", "'list:' needs at least one item with its 'header:'"));
        }
        for (YamlMapping item : items) {
            ColumnSpec.Item spec = item(item);
            measures.ifPresent(m -> m.keys().forEach(word -> itemColumn(m, word, spec, columns)));
        }
        return columns;
    }

    private void itemColumn(YamlMapping measures, String word, ColumnSpec.Item item, List<ColumnSpec> columns) {
        mistakes.noting(() -> {
                    Measure measure = TemplateWords.measure(measures, word);
                    return new ColumnSpec(ColumnSpec.Role.ITEM_AMOUNT, measure, headers(measures, word), item);
                })
                .ifPresent(columns::add);
    }

    private ColumnSpec.Item item(YamlMapping yaml) {
        yaml.allowOnly(ITEM, mistakes::add);
        if (!yaml.has("header")) {
            mistakes.add(yaml.error("header", "'header:' is missing: how is the item printed?"));
        }
        Optional<TableKey> table =
                yaml.has("table") ? mistakes.noting(() -> TemplateWords.key(yaml, "table")) : Optional.empty();
        Optional<String> name = mistakes.noting(() -> yaml.optional("name")).flatMap(n -> n);
        List<HeaderPattern> header = yaml.has("header") ? headers(yaml, "header") : List.of();
        return new ColumnSpec.Item(header, name.orElse(null), table.orElse(null));
    }

    private Optional<YamlMapping> mapping(YamlMapping yaml, String key) {
        return mistakes.noting(() -> yaml.mapping(key)).flatMap(m -> m);
    }

    private List<HeaderPattern> headers(YamlMapping yaml, String key) {
        return mistakes.noting(() -> TemplateWords.headers(yaml, key)).orElse(List.of());
    }
}
