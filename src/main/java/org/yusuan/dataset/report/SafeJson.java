package org.yusuan.dataset.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON for a {@code script} element. No text in it, such as the name of a project, can end the element or open a
 * comment. See "Restrictions for contents of script elements" in the HTML standard.
 */
final class SafeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SafeJson() {}

    /** Writes tables as one object, by name. */
    static String of(List<PageTable> tables) {
        Map<String, Object> object = new LinkedHashMap<>();
        tables.forEach(table -> object.put(table.name(), content(table)));
        return escaped(MAPPER.writeValueAsString(object));
    }

    private static Map<String, Object> content(PageTable table) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("columns", table.columns());
        content.put("rows", table.rows());
        content.put("total", table.total());
        return content;
    }

    /** Escapes characters that JSON has only inside strings. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
