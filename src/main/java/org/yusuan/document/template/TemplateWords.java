package org.yusuan.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;
import org.yusuan.model.Worded;

/** The closed vocabularies of a template file. Any other word is a mistake, whose message lists the words to use. */
final class TemplateWords {
    private static final Map<String, ColumnSpec.Role> NAMING = Map.of(
            "item_code", ColumnSpec.Role.ITEM_CODE,
            "item_name", ColumnSpec.Role.ITEM_NAME,
            "counterpart_code", ColumnSpec.Role.COUNTERPART_CODE,
            "counterpart_name", ColumnSpec.Role.COUNTERPART_NAME,
            "ignore", ColumnSpec.Role.IGNORED);

    private TemplateWords() {}

    /** The role of a column that holds no amounts; empty for a measure. */
    static Optional<ColumnSpec.Role> naming(String word) {
        return Optional.ofNullable(NAMING.get(word));
    }

    static Measure measure(YamlMapping yaml, String word) {
        return Worded.find(Measure.class, word)
                .orElseThrow(() -> yaml.error(word, "'" + word + "' is no measure; use one of " + columnWords()));
    }

    /** All words for a column, in alphabetical order. */
    static String columnWords() {
        Stream<String> measures = Arrays.stream(Measure.values()).map(Measure::word);
        return Stream.concat(NAMING.keySet().stream(), measures).sorted().collect(Collectors.joining(", "));
    }

    static TableKey key(YamlMapping yaml, String where) {
        try {
            return new TableKey(yaml.required(where));
        } catch (IllegalArgumentException e) {
            throw yaml.error(where, String.valueOf(e.getMessage()));
        }
    }

    /** The constant of a closed vocabulary. A template writes {@code none} where the output contract leaves a cell empty. */
    static <E extends Enum<E> & Worded> E word(YamlMapping yaml, String key, Class<E> type) {
        String found = yaml.required(key);
        List<String> words = Worded.words(type).stream()
                .map(word -> word.isEmpty() ? "none" : word)
                .toList();
        if (!words.contains(found)) {
            throw yaml.error(
                    key, "'" + found + "' is not known for '" + key + ":'; use one of " + String.join(", ", words));
        }
        return type.getEnumConstants()[words.indexOf(found)];
    }

    static boolean flag(YamlMapping yaml, String key) {
        String word = yaml.optional(key).orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            throw yaml.error(key, "'" + word + "' is not known for '" + key + ":'; use true or false");
        }
        return word.equals("true");
    }

    /** The header spellings of a key; at least one, for a column without any would never be found. */
    static List<HeaderPattern> headers(YamlMapping yaml, String key) {
        List<String> spellings = yaml.texts(key);
        if (spellings.isEmpty()) {
            throw yaml.error(key, "'" + key + ":' needs at least one spelling of the printed header");
        }
        return spellings.stream().map(s -> header(yaml, key, s)).toList();
    }

    private static HeaderPattern header(YamlMapping yaml, String key, String spelling) {
        if (spelling.equals("*")) {
            return HeaderPattern.any();
        }
        HeaderPattern pattern = HeaderPattern.of(spelling);
        pattern.words().forEach(w -> refuseEmpty(w, yaml, key, spelling));
        return pattern;
    }

    static NormalisedText title(YamlMapping yaml, String key, String spelling) {
        NormalisedText title = NormalisedText.of(spelling);
        refuseEmpty(title, yaml, key, spelling);
        return title;
    }

    private static void refuseEmpty(NormalisedText word, YamlMapping yaml, String key, String spelling) {
        if (word.isEmpty()) {
            throw yaml.error(
                    key,
                    "of '" + spelling + "' nothing is left to compare: white space, quotation marks and a money unit in"
                            + " brackets are passed over");
        }
    }
}
