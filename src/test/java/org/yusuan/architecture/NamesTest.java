package org.yusuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The names of types, of the program and of its tests. */
@Tag("once")
class NamesTest {
    /** They name no idea: what is in such a type belongs to the type that it helps. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("Util", "Utils", "Utility", "Helper", "Helpers", "Manager", "Impl", "Common", "Misc");

    /** Private words that were replaced by the terms of the field; nobody would search for them. */
    private static final Set<String> PRIVATE_WORDS = Set.of(
            "Act",
            "Bell",
            "Clockwork",
            "Contender",
            "Courier",
            "Entrance",
            "Faces",
            "Gathering",
            "Glass",
            "Ground",
            "Grounds",
            "Handled",
            "Journey",
            "Lane",
            "Leftovers",
            "Mender",
            "Patience",
            "Pulse",
            "Reach",
            "Road",
            "Speck",
            "Specks",
            "Strays",
            "Stretch",
            "Tell",
            "Told",
            "Trouble",
            "Upright",
            "Wear",
            "Workplace");

    @Test
    void noTwoTypesHaveTheSameSimpleName() throws IOException {
        Map<String, List<String>> byName = types().stream()
                .collect(Collectors.groupingBy(
                        NamesTest::simpleName, Collectors.mapping(Path::toString, Collectors.toList())));
        assertThat(byName.values()).filteredOn(files -> files.size() > 1).isEmpty();
    }

    @Test
    void noTypeNameHasAWordThatNamesNoIdea() throws IOException {
        assertThat(namesWithAWordOf(EMPTY_WORDS)).isEmpty();
    }

    @Test
    void noTypeNameHasAPrivateWord() throws IOException {
        assertThat(namesWithAWordOf(PRIVATE_WORDS)).isEmpty();
    }

    private static List<String> namesWithAWordOf(Set<String> words) throws IOException {
        return types().stream()
                .map(NamesTest::simpleName)
                .filter(name -> Arrays.stream(name.split("(?=\\p{Lu})")).anyMatch(words::contains))
                .toList();
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> types() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src", "main", "java"));
                Stream<Path> test = Files.walk(Path.of("src", "test", "java"))) {
            return Stream.concat(main, test)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
