package org.yusuan.dataset.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yusuan.model.DocumentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a Data Package as any reader could: reads the descriptor, then compares every file with it. */
final class DataPackageCheck {
    private static final Map<String, Pattern> TYPES = Map.of(
            "string", Pattern.compile("(?s).*"),
            "integer", Pattern.compile("-?(0|[1-9][0-9]*)"),
            "number", Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"),
            "boolean", Pattern.compile("true|false"),
            "year", Pattern.compile("[0-9]{4}"));

    private final JsonNode descriptor;
    private final Map<String, List<NamedCsvRecord>> records = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private DataPackageCheck(Path output) {
        descriptor = JsonMapper.builder().build().readTree(CsvText.text(output.resolve("datapackage.json")));
        for (JsonNode resource : descriptor.get("resources")) {
            records.put(text(resource, "name"), read(output.resolve(text(resource, "path"))));
            checkHeader(output, resource);
            checkBytes(output, resource);
        }
        descriptor.get("resources").forEach(this::checkResource);
    }

    static DataPackageCheck of(Path output) {
        return new DataPackageCheck(output);
    }

    List<String> violations() {
        return violations;
    }

    List<String> paths() {
        return stream(descriptor.get("resources"))
                .map(resource -> text(resource, "path"))
                .toList();
    }

    private void checkHeader(Path output, JsonNode resource) {
        String expected = String.join(
                ",",
                stream(resource.get("schema").get("fields"))
                        .map(field -> text(field, "name"))
                        .toList());
        String path = text(resource, "path");
        if (!CsvText.text(output.resolve(path)).lines().findFirst().equals(Optional.of(expected))) {
            violations.add(path + ": header");
        }
    }

    private void checkBytes(Path output, JsonNode resource) {
        try {
            byte[] bytes = Files.readAllBytes(output.resolve(text(resource, "path")));
            if (bytes.length != resource.get("bytes").longValue()
                    || !text(resource, "hash")
                            .equals("sha256:" + DocumentId.of(bytes).sha256())) {
                violations.add(text(resource, "path") + ": other bytes");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkResource(JsonNode resource) {
        JsonNode schema = resource.get("schema");
        String name = text(resource, "name");
        for (NamedCsvRecord row : rows(name)) {
            if (row.getFieldCount() != schema.get("fields").size()) {
                violations.add(name + ": a row of " + row.getFieldCount() + " fields");
                continue;
            }
            for (JsonNode field : schema.get("fields")) {
                String value = row.getField(text(field, "name"));
                if (!valid(field, value)) {
                    violations.add(name + ": " + text(field, "name") + " '" + value + "'");
                }
            }
        }
        if (schema.has("primaryKey")) {
            checkUnique(name, texts(schema.get("primaryKey")));
        }
        schema.get("foreignKeys").forEach(key -> checkForeignKey(name, key));
    }

    private static boolean valid(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        return pattern(field).matcher(value).matches()
                && (!constraints.has("enum") || texts(constraints.get("enum")).contains(value))
                && (!constraints.has("pattern") || value.matches(text(constraints, "pattern")));
    }

    private static Pattern pattern(JsonNode field) {
        Pattern pattern = TYPES.get(text(field, "type"));
        if (pattern == null) {
            throw new IllegalArgumentException("no such type: " + text(field, "type"));
        }
        return pattern;
    }

    private void checkUnique(String name, List<String> fields) {
        Set<List<String>> keys = new HashSet<>();
        for (NamedCsvRecord row : rows(name)) {
            List<String> key = fields.stream().map(row::getField).toList();
            if (key.contains("") || !keys.add(key)) {
                violations.add(name + ": primary key " + key);
            }
        }
    }

    private void checkForeignKey(String name, JsonNode key) {
        JsonNode reference = key.get("reference");
        String target = reference.has("resource") ? text(reference, "resource") : name;
        Set<List<String>> targets = new HashSet<>();
        rows(target).forEach(row -> targets.add(values(row, reference.get("fields"))));
        for (NamedCsvRecord row : rows(name)) {
            List<String> values = values(row, key.get("fields"));
            if (!values.contains("") && !targets.contains(values)) {
                violations.add(name + ": " + values + " is not in " + target);
            }
        }
    }

    private List<NamedCsvRecord> rows(String name) {
        return records.getOrDefault(name, List.of());
    }

    private static List<String> values(NamedCsvRecord row, JsonNode fields) {
        return texts(fields).stream().map(row::getField).toList();
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::stringValue).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }
}
