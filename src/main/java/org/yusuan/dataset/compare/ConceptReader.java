package org.yusuan.dataset.compare;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Sha256;
import org.yusuan.model.TableKey;
import org.yusuan.model.Worded;

/** Reads the dictionary of concepts: the user's own families first, then the shipped ones. */
public final class ConceptReader {
    private static final String SHIPPED = "/concepts.yaml";
    private static final String NONE = "none";

    private ConceptReader() {}

    /** Reads the dictionary that comes with the program. */
    public static ConceptDictionary shipped() {
        return dictionary(null);
    }

    /**
     * Reads the dictionary of a run.
     *
     * @param own the user's own file, whose families take precedence; null if there is none. It need not exist
     * @throws CannotRunException if the file cannot be read
     * @throws YamlException if a value in it is unknown or misplaced
     */
    public static ConceptDictionary dictionary(@Nullable Path own) {
        List<ConceptFamily> families = new ArrayList<>();
        Set<String> concepts = new HashSet<>();
        StringBuilder version = new StringBuilder();
        if (own != null && Files.exists(own)) {
            byte[] bytes = bytes(own);
            families.addAll(read(own.toString(), bytes, concepts));
            version.append(Sha256.of(bytes));
        }
        byte[] shipped = shippedBytes();
        families.addAll(read("concepts.yaml", shipped, concepts));
        version.append(Sha256.of(shipped));
        return new ConceptDictionary(families, Sha256.of(version.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ConceptFamily> read(String file, byte[] bytes, Set<String> concepts) {
        YamlMapping top = YamlMapping.parse(file, bytes);
        top.allowOnly(Set.of("families"));
        return top.mappings("families").stream()
                .map(family -> family(family, concepts))
                .toList();
    }

    private static ConceptFamily family(YamlMapping family, Set<String> concepts) {
        family.allowOnly(Set.of("family", "tables", "classifications", "names_end", "concepts"));
        String name = family.required("family");
        List<ConceptEntry> known = new ArrayList<>();
        for (YamlMapping entry : family.mappings("concepts")) {
            ConceptEntry concept = concept(name, entry);
            if (!concepts.add(concept.concept().concept())) {
                throw entry.errorAt(
                        entry.line(), "the concept '" + concept.concept().concept() + "' is defined twice");
            }
            known.add(concept);
        }
        return new ConceptFamily(tables(family), classifications(family), family.texts("names_end"), known);
    }

    private static ConceptEntry concept(String family, YamlMapping entry) {
        entry.allowOnly(Set.of("concept", "code", "caption", "english", "side", "from", "to", "names", "spellings"));
        String code = entry.optional("code").orElse("");
        String word = entry.optional("concept").orElse(code);
        if (word.isEmpty()) {
            throw entry.errorAt(entry.line(), "a concept needs 'concept:' or 'code:'");
        }
        String caption = entry.required("caption");
        ConceptEntry.Years always = new ConceptEntry.Years(null, null);
        Stream<ConceptEntry.Spelling> named = Stream.concat(
                        entry.has("spellings") ? Stream.empty() : Stream.of(caption), entry.texts("names").stream())
                .map(name -> new ConceptEntry.Spelling(ConceptEntry.Spelling.folded(name), always, Set.of(), Set.of()));
        return new ConceptEntry(
                new Concept(family + "." + word, family, code, caption, entry.required("english")),
                years(entry),
                entry.optional("side").orElse(null),
                Stream.concat(named, entry.mappings("spellings").stream().map(ConceptReader::spelling))
                        .toList());
    }

    private static ConceptEntry.Spelling spelling(YamlMapping entry) {
        entry.allowOnly(Set.of("name", "from", "to", "tables", "measures"));
        return new ConceptEntry.Spelling(
                ConceptEntry.Spelling.folded(entry.required("name")),
                years(entry),
                tables(entry),
                checked(entry, "measures", word -> Worded.find(Measure.class, word)
                        .isPresent()));
    }

    private static Set<String> tables(YamlMapping entry) {
        return checked(entry, "tables", word -> {
            new TableKey(word);
            return true;
        });
    }

    private static Set<String> classifications(YamlMapping family) {
        Set<String> words = checked(
                family,
                "classifications",
                word -> word.equals(NONE)
                        || Worded.find(Classification.class, word).isPresent());
        return words.isEmpty()
                ? Set.of("")
                : words.stream().map(word -> word.equals(NONE) ? "" : word).collect(Collectors.toSet());
    }

    private static Set<String> checked(YamlMapping entry, String key, Predicate<String> known) {
        Set<String> words = new LinkedHashSet<>(entry.texts(key));
        for (String word : words) {
            try {
                if (!known.test(word)) {
                    throw entry.error(key, "'" + word + "' is not known under '" + key + ":'");
                }
            } catch (IllegalArgumentException e) {
                throw entry.error(key, String.valueOf(e.getMessage()));
            }
        }
        return words;
    }

    private static ConceptEntry.Years years(YamlMapping entry) {
        return new ConceptEntry.Years(year(entry, "from"), year(entry, "to"));
    }

    private static @Nullable Integer year(YamlMapping entry, String key) {
        Optional<String> year = entry.optional(key);
        if (year.isPresent() && !year.get().matches("\\d{4}")) {
            throw entry.error(key, "'" + key + ":' is a year of four digits");
        }
        return year.map(Integer::valueOf).orElse(null);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotRunException("the dictionary " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] shippedBytes() {
        try (InputStream in = ConceptReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new FileNotFoundException("resource " + SHIPPED + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped dictionary of concepts cannot be read", e);
        }
    }
}
