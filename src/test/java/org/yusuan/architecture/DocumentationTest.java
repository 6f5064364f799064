package org.yusuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the documentation against the repository: links lead somewhere, terms exist, and every decision is listed. */
@Tag("once")
class DocumentationTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CITED_DECISION = Pattern.compile("docs/decisions/(\\d{4})");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)(?:\\.\\w+)?`");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z0-9_]+)`");

    @Test
    void everyRelativeLinkLeadsToAFile() {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            LINK.matcher(text(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(page + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theIndexOfDecisionsListsEveryPaper() throws IOException {
        String index = text(DECISIONS.resolve("README.md"));
        try (Stream<Path> papers = Files.list(DECISIONS)) {
            assertThat(papers.map(paper -> paper.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }

    @Test
    void everyDecisionHasItsNumberAndItsDate() throws IOException {
        try (Stream<Path> papers = Files.list(DECISIONS)) {
            assertThat(papers).filteredOn(paper -> !paper.endsWith("README.md")).allSatisfy(paper -> assertThat(
                            text(paper).lines().findFirst())
                    .get()
                    .asString()
                    .startsWith("# "
                            + Integer.parseInt(paper.getFileName().toString().substring(0, 4))
                            + ". ")
                    .containsPattern("\\(20\\d\\d-\\d\\d-\\d\\d\\)$"));
        }
    }

    @Test
    void everyDecisionThatTheCodeCitesIsThere() throws IOException {
        Set<String> numbers;
        try (Stream<Path> papers = Files.list(DECISIONS)) {
            numbers = papers.map(paper -> paper.getFileName().toString().substring(0, 4))
                    .collect(Collectors.toSet());
        }
        assertThat(sources()
                        .flatMap(source -> CITED_DECISION.matcher(text(source)).results())
                        .map(citation -> citation.group(1)))
                .isSubsetOf(numbers);
    }

    @Test
    void everyTermThatTheGlossaryNamesInTheCodeIsThere() {
        String code = sources().map(DocumentationTest::text).collect(Collectors.joining("\n"));
        List<String> terms = text(DOCS.resolve("glossary.md"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> CODE.matcher(line.substring(line.lastIndexOf('|', line.length() - 2)))
                        .results()
                        .map(MatchResult::group))
                .map(term -> term.substring(1, term.length() - 1))
                .toList();
        assertThat(terms).hasSizeGreaterThan(30).allSatisfy(term -> assertThat(code)
                .containsPattern("\\b" + term + "\\b"));
    }

    @Test
    void everyTypeThatTheDesignNamesIsThere() throws IOException {
        Set<String> types;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        assertThat(Stream.of("design.md", "CONTRIBUTING.md")
                        .map(DOCS::resolve)
                        .flatMap(page -> TYPE.matcher(text(page)).results())
                        .map(type -> type.group(1)))
                .isSubsetOf(types);
    }

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            docs.filter(page -> page.toString().endsWith(".md")),
                            Stream.of("README.md", "CHANGELOG.md", "SECURITY.md")
                                    .map(Path::of))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
