package org.yusuan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws the packages of the program and their dependencies, from the compiled classes, as a section of Markdown: a Mermaid graph,
 * and a table with the first sentence of each {@code package-info.java}.
 */
final class RoomMap {
    private static final String ROOT = "org.yusuan";

    /** Nearly every package uses these two; their arrows would hide all others. */
    private static final Set<String> USED_BY_ALL = Set.of("model", "io");

    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@(\\w+)\\s+([^}]*)}");

    private final Path sources;
    private final SortedMap<String, SortedSet<String>> dependencies = new TreeMap<>();

    /**
     * Reads the dependencies.
     *
     * @param classes the classes of the program, without tests
     * @param sources the folder of the sources, {@code src/main/java}
     */
    RoomMap(JavaClasses classes, Path sources) {
        this.sources = sources;
        for (JavaClass type : classes) {
            add(type);
        }
    }

    /** The section, with line feeds as line breaks. */
    String markdown() {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
        SortedMap<String, SortedSet<String>> groups = between(RoomMap::group);
        groups.keySet().forEach(group -> text.append(subgraph(group)));
        reduced(groups).forEach((from, all) -> all.forEach(to -> text.append(arrow("  ", from, to))));
        text.append("```\n\n| package | |\n|---|---|\n");
        dependencies.keySet().forEach(room -> text.append("| `%s` | %s |\n".formatted(room, firstSentence(room))));
        return text.toString();
    }

    private void add(JavaClass type) {
        String from = room(type);
        if (from.isEmpty()) {
            return; // the entry point, which starts the command line or a worker
        }
        SortedSet<String> all = dependencies.computeIfAbsent(from, room -> new TreeSet<>());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String to = room(dependency.getTargetClass().getBaseComponentType());
            if (!to.isEmpty() && !to.equals(from) && !USED_BY_ALL.contains(to)) {
                all.add(to);
            }
        }
    }

    /** The package of a type below the root, such as {@code document.page}; empty for the root and for other libraries. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static String group(String room) {
        return room.replaceFirst("\\..*", "");
    }

    /** The dependencies between the groups of packages that a name stands for; those inside a group are left out. */
    private SortedMap<String, SortedSet<String>> between(UnaryOperator<String> name) {
        SortedMap<String, SortedSet<String>> merged = new TreeMap<>();
        dependencies.forEach((from, all) -> {
            SortedSet<String> targets = merged.computeIfAbsent(name.apply(from), group -> new TreeSet<>());
            all.stream().map(name).filter(to -> !to.equals(name.apply(from))).forEach(targets::add);
        });
        return merged;
    }

    private String subgraph(String group) {
        SortedMap<String, SortedSet<String>> inside = new TreeMap<>();
        dependencies.forEach((from, all) -> {
            if (group(from).equals(group) && !from.equals(group)) {
                inside.put(
                        from,
                        all.stream()
                                .filter(to -> group(to).equals(group) && !to.equals(group))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        if (inside.isEmpty()) {
            return "  %s[%s]\n".formatted(group, group);
        }
        StringBuilder text = new StringBuilder("  subgraph %s\n".formatted(group));
        inside.keySet()
                .forEach(room -> text.append("    %s[%s]\n".formatted(room, room.substring(group.length() + 1))));
        reduced(inside).forEach((from, all) -> all.forEach(to -> text.append(arrow("    ", from, to))));
        return text.append("  end\n").toString();
    }

    /** Without the arrows that a longer way implies: from a to c, where a leads to b and b to c. */
    private static SortedMap<String, SortedSet<String>> reduced(SortedMap<String, SortedSet<String>> graph) {
        SortedMap<String, SortedSet<String>> reduced = new TreeMap<>();
        graph.forEach((from, all) -> reduced.put(
                from,
                all.stream()
                        .filter(to -> all.stream()
                                .noneMatch(other -> !other.equals(to)
                                        && reachable(graph, other, new TreeSet<>())
                                                .contains(to)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return reduced;
    }

    private static Set<String> reachable(Map<String, SortedSet<String>> graph, String from, Set<String> found) {
        for (String to : graph.getOrDefault(from, new TreeSet<>())) {
            if (found.add(to)) {
                reachable(graph, to, found);
            }
        }
        return found;
    }

    private static String arrow(String indent, String from, String to) {
        return "%s%s --> %s\n".formatted(indent, from, to);
    }

    private String firstSentence(String room) {
        Path file = sources.resolve((ROOT + "." + room).replace('.', '/')).resolve("package-info.java");
        try {
            Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(file));
            if (!sentence.find()) {
                throw new AssertionError("'" + file + "' has no Javadoc whose first sentence says what the package is");
            }
            String plain = sentence.group(1).replaceAll("\\s*\\n \\* ?", " ").strip();
            return TAG.matcher(plain)
                    .replaceAll(tag -> "`"
                            + (tag.group(1).startsWith("link") ? tag.group(2).replaceFirst(".*\\.", "") : tag.group(2))
                            + "`");
        } catch (IOException e) {
            throw new AssertionError("the package " + room + " has no package-info.java", e);
        }
    }
}
