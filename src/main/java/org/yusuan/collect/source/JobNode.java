package org.yusuan.collect.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.yusuan.model.CannotRunException;

/** A mapping of keys to values in a job file, which knows the line of each. */
final class JobNode {
    private final Path file;
    private final Node root;
    private final Map<String, Node> values = new HashMap<>();

    /** The whole of a file; {@link #only} says which keys it may have. */
    JobNode(Path file, Node root) {
        this(file, root, "a job is a list of keys and values, such as 'folder: input'");
    }

    /** @throws CannotRunException if it is no mapping */
    private JobNode(Path file, Node root, String problem) {
        this.file = file;
        this.root = root;
        if (!(root instanceof MappingNode mapping)) {
            throw fault(root, problem);
        }
        for (NodeTuple entry : mapping.getValue()) {
            values.put(scalar(entry.getKeyNode(), "a key"), entry.getValueNode());
        }
    }

    /**
     * Refuses keys that are not known.
     *
     * @param what whose keys they are, for a person
     * @throws CannotRunException naming the key that was probably meant
     */
    JobNode only(String what, Collection<String> keys) {
        for (NodeTuple entry : ((MappingNode) root).getValue()) {
            String key = scalar(entry.getKeyNode(), "a key");
            if (!keys.contains(key)) {
                throw fault(
                        entry.getKeyNode(),
                        "'" + key + "' is no key of " + what + "; did you mean '" + NearestWord.to(key, keys) + "'?");
            }
        }
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    /** The text of a key that may be there. */
    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> scalar(node, "'" + key + "'"));
    }

    /** The texts of a key that may be there. */
    Optional<List<String>> list(String key) {
        return list(key, text -> text);
    }

    /** The values of a key that may be there, of which the reader makes something. */
    <T> Optional<List<T>> list(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(node -> items(node, key).stream()
                .map(item -> parsed(item, "an item of '" + key + "'", reader))
                .toList());
    }

    /**
     * The value of a key that may be there, of which the reader makes something.
     *
     * @param reader throws an {@link IllegalArgumentException} whose message says what is allowed
     */
    <T> Optional<T> value(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(node -> parsed(node, "'" + key + "'", reader));
    }

    /** The mapping under a key that may be there. */
    Optional<JobNode> child(String key, Collection<String> keys) {
        return Optional.ofNullable(values.get(key)).map(node -> child(node, key, keys));
    }

    /** The mappings under a key that may be there; one alone need not be in a list. */
    List<JobNode> children(String key, Collection<String> keys) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof MappingNode
                ? List.of(child(node, key, keys))
                : items(node, key).stream().map(item -> child(item, key, keys)).toList();
    }

    /** @throws CannotRunException if the value of the key is none of those allowed */
    void require(String value, String key, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            throw fault(key, "'" + value + "' is no " + key + "; known are: " + String.join(", ", allowed));
        }
    }

    CannotRunException missing(String key) {
        return fault(root, "the key '" + key + "' is missing");
    }

    /** What is wrong with the value of a key, or with the whole if it is not there. */
    CannotRunException fault(String key, String problem) {
        return fault(values.getOrDefault(key, root), problem);
    }

    private JobNode child(Node node, String key, Collection<String> keys) {
        return new JobNode(file, node, "'" + key + "' must hold keys: " + String.join(", ", keys))
                .only("'" + key + "'", keys);
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw fault(node, "'" + key + "' must be a list, such as [\"*.pdf\"]");
    }

    private <T> T parsed(Node node, String what, Function<String, T> reader) {
        String text = scalar(node, what);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(node, what + ": " + e.getMessage());
        }
    }

    private String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw fault(node, what + " must be a text");
    }

    private CannotRunException fault(Node node, String problem) {
        String line = node.getStartMark()
                .map(mark -> ", line " + (mark.getLine() + 1))
                .orElse("");
        return new CannotRunException(file + line + ": " + problem);
    }
}
