package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code datapackage.json}: a Frictionless Data Package (v2) with a Table Schema for every CSV. It contains no time,
 * so that the same dataset gives the same bytes.
 */
final class DataPackage {
    static final String PATH = "datapackage.json";
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Map<String, Object> descriptor = new LinkedHashMap<>();
    private final List<String> present;

    /** Describes the files of the dataset. */
    DataPackage(List<CsvSchema<?>> schemas, List<WrittenFile> files) {
        this("yusuan", "Budget disclosures of Chinese government departments (预算公开)", schemas, files);
    }

    /**
     * Describes any files. A foreign key to a file that is not among them is left out.
     *
     * @param files one for each schema, in the same order
     */
    DataPackage(String name, String title, List<? extends CsvSchema<?>> schemas, List<WrittenFile> files) {
        present = schemas.stream().<String>map(CsvSchema::name).toList();
        List<Object> resources = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            resources.add(resource(schemas.get(i), files.get(i)));
        }
        descriptor.put("$schema", PROFILES + "datapackage.json");
        descriptor.put("name", name);
        descriptor.put("title", title);
        descriptor.put("resources", resources);
    }

    /** The descriptor as formatted JSON. */
    byte[] json() {
        // With the platform's own line separator the bytes would depend on the machine.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsBytes(descriptor);
    }

    private Map<String, Object> resource(CsvSchema<?> schema, WrittenFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", schema.name());
        resource.put("description", schema.description());
        resource.put("path", file.path());
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("dialect", Map.of("lineTerminator", "\n"));
        resource.put("schema", tableSchema(schema));
        return resource;
    }

    private Map<String, Object> tableSchema(CsvSchema<?> schema) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("$schema", PROFILES + "tableschema.json");
        table.put("fields", schema.columns().stream().map(DataPackage::field).toList());
        table.put("missingValues", List.of(""));
        if (!schema.primaryKey().isEmpty()) {
            table.put("primaryKey", schema.primaryKey());
        }
        table.put(
                "foreignKeys",
                schema.foreignKeys().stream()
                        .filter(key -> present.contains(key.resource()))
                        .map(key -> foreignKey(schema.name(), key))
                        .toList());
        return table;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().word());
        field.put("description", column.description());
        if (!column.constraints().isEmpty()) {
            field.put("constraints", column.constraints());
        }
        return field;
    }

    /** A reference within a file names no resource (Table Schema, v2). */
    private static Map<String, Object> foreignKey(String from, CsvSchema.ForeignKey key) {
        Map<String, Object> reference = new LinkedHashMap<>();
        if (!key.resource().equals(from)) {
            reference.put("resource", key.resource());
        }
        reference.put("fields", key.reference());
        Map<String, Object> foreignKey = new LinkedHashMap<>();
        foreignKey.put("fields", key.fields());
        foreignKey.put("reference", reference);
        return foreignKey;
    }
}
