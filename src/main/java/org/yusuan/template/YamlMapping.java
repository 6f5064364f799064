package org.yusuan.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose errors tell file, line and the words to use. */
final class YamlMapping {
    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlMapping(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a node as a mapping.
     *
     * @throws TemplateException if it is none, or a key stands twice
     */
    static YamlMapping of(String file, Node node) {
        YamlMapping mapping = new YamlMapping(file, node);
        if (!(node instanceof MappingNode map)) {
            throw new TemplateException(file, line(node), "here 'key: value' lines are expected");
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = mapping.text(tuple.getKeyNode());
            if (mapping.values.put(key, tuple.getValueNode()) != null) {
                throw new TemplateException(file, line(tuple.getKeyNode()), "'" + key + "' stands here twice");
            }
            mapping.lines.put(key, line(tuple.getKeyNode()));
        }
        return mapping;
    }

    int line() {
        return line(node);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key but these. */
    void allowOnly(Set<String> allowed) {
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                throw error(key, "'" + key + "' is not known here; use one of " + String.join(", ", sorted(allowed)));
            }
        }
    }

    /** The text of a key that must be there. */
    String required(String key) {
        return optional(key).orElseThrow(() -> new TemplateException(file, line(), "'" + key + ":' is missing"));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(this::text);
    }

    /** The texts of a key: one text, or a list of them; empty if the key is not there. */
    List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue().stream().map(this::text).toList();
        }
        return List.of(text(value));
    }

    /** The mappings listed under a key; empty if the key is not there. */
    List<YamlMapping> mappings(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            throw error(key, "under '" + key + ":' a list is expected, each entry beginning with '- '");
        }
        List<YamlMapping> mappings = new ArrayList<>();
        list.getValue().forEach(n -> mappings.add(of(file, n)));
        return mappings;
    }

    Optional<YamlMapping> mapping(String key) {
        return Optional.ofNullable(values.get(key)).map(n -> of(file, n));
    }

    /** An error at the line of a key. */
    TemplateException error(String key, String message) {
        return new TemplateException(file, lines.getOrDefault(key, line()), message);
    }

    private String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new TemplateException(file, line(value), "here one text is expected");
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }
}
