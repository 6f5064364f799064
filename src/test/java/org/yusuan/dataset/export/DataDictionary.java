package org.yusuan.dataset.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.dataset.compare.Concept;
import org.yusuan.dataset.compare.ConceptReader;
import org.yusuan.document.template.TemplateSource;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of {@code docs/data-dictionary.md}, made of the Data Packages that the exports write, the templates and the
 * dictionary of concepts.
 */
final class DataDictionary {
    private static final String HEAD = """
            # Data dictionary

            Made of the schemas that the exports themselves use, of the templates and of `concepts.yaml` (`DataDictionaryTest`); do not
            edit it by hand. The same descriptions stand in `output/datapackage.json` and `output/compare/datapackage.json`.

            ## Adding figures up
            %s

            One worked sum, over `yusuan.sqlite`: the expenditure of each region and year.

            ```sql
            %s;
            ```

            """.formatted(WorkedSum.ADVICE, WorkedSum.SQL);

    private static final String WIDE = """
            ### One file a table
            The wide files `t01.csv` … hold the figures of `facts.csv` once more: its columns up to `counterpart_name`, then one column a
            measure, in yuan, then `row_kind`, `page`, `entity_level`, `kind`, `counted` and `not_counted_because`. Beside each measure the headers under which the shipped templates find it.

            """;

    private static final String COMPARE = """
            ## Comparison: `output/compare`
            Views of the database of the same names, with the same columns; an amount's `basis` says whether it is printed, or derived by
            arithmetic. Only disclosures with `counted` = true are in the totals of a region.

            """;

    private static final String CONCEPTS = """
            ## Concepts
            What the column `concept` of `facts.csv` says, in the order of `concepts.yaml`, which lists the names and years too.

            | concept | code | Chinese | English |
            |---|---|---|---|
            """;

    private final Path output;

    /**
     * Describes the files of an output.
     *
     * @param output a directory with the files of both exports
     */
    DataDictionary(Path output) {
        this.output = output;
    }

    String text() {
        return HEAD
                + "## Dataset: `output/csv`\n\n"
                + files(output, name -> !isWide(name))
                + WIDE
                + Stream.of(StandardTable.values()).map(DataDictionary::wide).collect(Collectors.joining())
                + COMPARE
                + files(output.resolve("compare"), name -> true)
                + CONCEPTS
                + ConceptReader.shipped().concepts().stream()
                        .map(DataDictionary::row)
                        .collect(Collectors.joining());
    }

    private static boolean isWide(String name) {
        return name.matches("[tf]\\d{2}|x_.*");
    }

    private static String files(Path folder, java.util.function.Predicate<String> wanted) {
        StringBuilder text = new StringBuilder();
        JsonNode descriptor = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("datapackage.json").toFile());
        for (JsonNode resource : descriptor.get("resources")) {
            String name = resource.get("name").asString();
            if (wanted.test(name)) {
                text.append("### `%s.csv`\n%s\n\n| column | type | meaning |\n|---|---|---|\n"
                        .formatted(name, resource.get("description").asString()));
                resource.get("schema")
                        .get("fields")
                        .forEach(field -> text.append("| `%s` | %s | %s |\n"
                                .formatted(
                                        field.get("name").asString(),
                                        field.get("type").asString(),
                                        field.get("description").asString())));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String wide(StandardTable table) {
        Map<String, Set<String>> headers = headers(table);
        return "#### `" + table.key() + ".csv` " + table.caption() + "\n"
                + table.measures().stream()
                        .map(Measure::word)
                        .map(word -> "- `" + word + "`"
                                + headers.getOrDefault(word, Set.of()).stream()
                                        .collect(Collectors.joining("; ", ": ", ""))
                                        .replaceAll("^: $", "")
                                + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    /** Collects the headers of a table's measures from all templates. */
    private static Map<String, Set<String>> headers(StandardTable table) {
        Map<String, Set<String>> headers = new TreeMap<>();
        for (TemplateSource source : TemplateSource.shipped()) {
            YamlMapping template =
                    YamlMapping.parse(source.file(), source.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (YamlMapping entry : template.mappings("tables")) {
                if (entry.required("key").equals(table.key().value())) {
                    columns(entry)
                            .forEach((measure, words) -> headers.computeIfAbsent(measure, key -> new LinkedHashSet<>())
                                    .addAll(words));
                }
            }
        }
        return headers;
    }

    private static Map<String, List<String>> columns(YamlMapping table) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of("columns").flatMap(key -> table.mapping(key).stream()),
                        Stream.concat(
                                table.mappings("blocks").stream().flatMap(block -> block.mapping("columns").stream()),
                                table.mapping("items").flatMap(items -> items.mapping("measures")).stream()))
                .forEach(mapping -> mapping.keys()
                        .forEach(key -> columns.merge(key, words(mapping, key), (before, more) -> Stream.concat(
                                        before.stream(), more.stream())
                                .toList())));
        return columns;
    }

    /** Leaves out patterns for any header or year, which mean nothing to a reader. */
    private static List<String> words(YamlMapping mapping, String key) {
        return mapping.texts(key).stream()
                .filter(word -> !word.equals("*") && !word.contains("{"))
                .toList();
    }

    private static String row(Concept concept) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(concept.concept(), concept.code(), concept.caption(), concept.english());
    }
}
