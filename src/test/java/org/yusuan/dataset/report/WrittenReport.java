package org.yusuan.dataset.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page, parsed as a browser does.
 *
 * @param file the page
 * @param html its elements
 */
public record WrittenReport(Path file, Document html) {

    public static WrittenReport at(Path file) {
        try {
            return new WrittenReport(file, Jsoup.parse(file.toFile(), StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text inside the element with this id. */
    String data(String id) {
        return Objects.requireNonNull(html.getElementById(id)).data();
    }

    /** The rows of a table by column name; numbers as texts, nulls as "null". */
    public List<Map<String, String>> rows(String table) {
        JsonNode content = table(table);
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : content.get("rows")) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                named.put(content.get("columns").get(i).asString(), row.get(i).asString());
            }
            rows.add(named);
        }
        return rows;
    }

    long total(String table) {
        return table(table).get("total").asLong();
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode table(String name) {
        JsonNode dataset = json("data-dataset");
        return dataset.has(name) ? dataset.get(name) : json("data-run").get(name);
    }

    private JsonNode json(String id) {
        return JsonMapper.builder().build().readTree(data(id));
    }
}
