package org.yusuan.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file: jobs, templates, form layouts, concepts. Every mistake is a {@link YamlException} with the file, the
 * line, what was found and what is allowed. A key that is given twice is refused.
 */
public final class YamlMapping {
    /** A vocabulary refers back to its word lists many times. An alias bomb ("billion laughs") needs far more. */
    private static final int MOST_ALIASES = 500;

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlMapping(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file that is one mapping.
     *
     * @param file its name, for messages
     * @param bytes the YAML text in UTF-8
     * @throws YamlException if it is empty, not UTF-8, not YAML, or not a mapping
     */
    public static YamlMapping parse(String file, byte[] bytes) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            Node node = new Compose(settings)
                    .composeString(decoded(file, bytes))
                    .orElseThrow(() -> new YamlException(file, 1, "the file is empty"));
            return of(file, node);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new YamlException(file, line, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) { // such as too many aliases
            throw new YamlException(file, 1, "this cannot be read as YAML: " + e.getMessage());
        }
    }

    /** Refuses bytes that are not UTF-8, which would otherwise become spellings that match nothing. */
    private static String decoded(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            long lines = out.flip().chars().filter(c -> c == '\n').count();
            throw new YamlException(file, (int) lines + 1, "this is not UTF-8; save the file in that encoding");
        }
        return out.flip().toString();
    }

    /**
     * Reads a node as a mapping.
     *
     * @throws YamlException if it is not one, or if a key is given twice
     */
    private static YamlMapping of(String file, Node node) {
        YamlMapping mapping = new YamlMapping(file, node);
        if (!(node instanceof MappingNode map)) {
            throw new YamlException(file, line(node), "here 'key: value' lines are expected");
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = mapping.text(tuple.getKeyNode());
            if (mapping.values.put(key, tuple.getValueNode()) != null) {
                throw new YamlException(file, line(tuple.getKeyNode()), "'" + key + "' stands here twice");
            }
            mapping.lines.put(key, line(tuple.getKeyNode()));
        }
        return mapping;
    }

    /** The line in which the mapping begins, 1-based. */
    public int line() {
        return line(node);
    }

    /** Its keys, in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Whether the mapping has a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key but these. */
    public void allowOnly(Set<String> allowed) {
        allowOnly(allowed, YamlMapping::refuse);
    }

    /**
     * Refuses every key but these, and suggests the one that was probably meant.
     *
     * @param owner whose keys they are, for a person, such as {@code a job}
     */
    public void allowOnly(String owner, Collection<String> allowed) {
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                throw error(
                        key,
                        "'" + key + "' is no key of " + owner + "; did you mean '" + NearestWord.to(key, allowed)
                                + "'?");
            }
        }
    }

    /** Reports every key but these. */
    public void allowOnly(Set<String> allowed, Consumer<YamlException> mistakes) {
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                mistakes.accept(error(
                        key, "'" + key + "' is not known here; use one of " + String.join(", ", sorted(allowed))));
            }
        }
    }

    /** The text of a required key. */
    public String required(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    /** The text of a key; empty if the key is not there. */
    public Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(this::text);
    }

    /**
     * The value of a key, converted by a reader; empty if the key is not there.
     *
     * @param reader throws an {@link IllegalArgumentException} whose message says what is allowed
     * @throws YamlException if there is no text, or the reader refuses it
     */
    public <T> Optional<T> value(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(node -> read(node, "'" + key + "'", reader));
    }

    /**
     * The items of a key that must be a list, each converted by a reader; empty if the key is not there.
     *
     * @param reader throws an {@link IllegalArgumentException} whose message says what is allowed
     * @throws YamlException if it is not a list or an empty one, or the reader refuses an item
     */
    public <T> Optional<List<T>> values(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(node -> items(node, key).stream()
                .map(item -> read(item, "an item of '" + key + "'", reader))
                .toList());
    }

    /** The texts of a key: one text, or a list of them; empty if the key is not there. */
    public List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue().stream().map(this::text).toList();
        }
        return List.of(text(value));
    }

    /** The lines of the texts of a key, in their order, 1-based; empty if the key is not there. */
    public List<Integer> lines(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode list) {
            return list.getValue().stream().map(YamlMapping::line).toList();
        }
        return value == null ? List.of() : List.of(line(value));
    }

    /** The mappings listed under a key; empty if the key is not there. */
    public List<YamlMapping> mappings(String key) {
        return mappings(key, YamlMapping::refuse);
    }

    /** The mappings listed under a key. An entry that is not a mapping is reported and left out. */
    public List<YamlMapping> mappings(String key, Consumer<YamlException> mistakes) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        List<YamlMapping> mappings = new ArrayList<>();
        if (!(value instanceof SequenceNode list)) {
            mistakes.accept(error(key, "under '" + key + ":' a list is expected, each entry beginning with '- '"));
            return mappings;
        }
        for (Node entry : list.getValue()) {
            try {
                mappings.add(of(file, entry));
            } catch (YamlException e) {
                mistakes.accept(e);
            }
        }
        return mappings;
    }

    /** The mapping under a key; empty if the key is not there. */
    public Optional<YamlMapping> mapping(String key) {
        return Optional.ofNullable(values.get(key)).map(n -> of(file, n));
    }

    /** The mappings under a key; a single one need not be in a list. Empty if the key is not there. */
    public List<YamlMapping> oneOrMoreMappings(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof MappingNode
                ? List.of(of(file, value))
                : items(value, key).stream().map(item -> of(file, item)).toList();
    }

    /** An error for a key that is not there. */
    public YamlException missing(String key) {
        return errorAt(line(), "'" + key + ":' is missing");
    }

    /** An error at the line of a key, or of the whole mapping if the key is not there. */
    public YamlException error(String key, String message) {
        return errorAt(lines.getOrDefault(key, line()), message);
    }

    /** An error at a line of the file, 1-based. */
    public YamlException errorAt(int line, String message) {
        return new YamlException(file, line, message);
    }

    private <T> T read(Node node, String what, Function<String, T> reader) {
        String text = text(node);
        if (text.isBlank()) {
            throw errorAt(line(node), what + " must not be empty");
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw errorAt(line(node), what + ": " + e.getMessage());
        }
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw errorAt(line(node), "'" + key + "' must be a list, such as [\"*.pdf\"]");
    }

    private String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new YamlException(file, line(value), "here one text is expected");
    }

    private static void refuse(YamlException mistake) {
        throw mistake;
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }
}
