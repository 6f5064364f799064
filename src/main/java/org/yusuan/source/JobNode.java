package org.yusuan.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.yusuan.model.CannotRunException;

/** The mapping of keys to values in a job file, which knows the line of each. */
final class JobNode {
    private final Path file;
    private final Node root;
    private final Map<String, Node> values = new HashMap<>();

    /** @throws CannotRunException if it is no mapping or has a key that is not known */
    JobNode(Path file, Node root, List<String> keys) {
        this.file = file;
        this.root = root;
        if (!(root instanceof MappingNode mapping)) {
            throw fault(root, "a job is a list of keys and values, such as 'folder: input'");
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode(), "a key");
            if (!keys.contains(key)) {
                throw fault(
                        entry.getKeyNode(),
                        "'" + key + "' is no key of a job; did you mean '" + Nearest.to(key, keys) + "'?");
            }
            values.put(key, entry.getValueNode());
        }
    }

    /** The text of a key that must be there. */
    String text(String key) {
        return optional(key).orElseThrow(() -> fault(root, "the key '" + key + "' is missing"));
    }

    /** The text of a key that may be there. */
    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> scalar(node, "'" + key + "'"));
    }

    /** The texts of a key that may be there. */
    Optional<List<String>> list(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> sequence(node, key));
    }

    /** @throws CannotRunException if the value of the key is none of those allowed */
    void require(String value, String key, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            throw fault(
                    values.getOrDefault(key, root),
                    "'" + value + "' is no " + key + "; known are: " + String.join(", ", allowed));
        }
    }

    private List<String> sequence(Node node, String key) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream()
                    .map(item -> scalar(item, "an item of '" + key + "'"))
                    .toList();
        }
        throw fault(node, "'" + key + "' must be a list, such as [\"*.pdf\"]");
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
