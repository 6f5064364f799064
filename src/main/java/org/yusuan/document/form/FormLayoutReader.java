package org.yusuan.document.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.DocumentId;
import org.yusuan.model.FormType;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Worded;

/** Reads layout files of forms. */
public final class FormLayoutReader {
    private static final Set<String> TOP = Set.of("name", "title", "indicators", "forms");
    private static final Set<String> FORM = Set.of("name", "types", "unit", "texts", "amounts", "counts", "others");
    private static final Set<String> GROUP = Set.of("under", "across", "labels", "follows_goal");
    private static final Set<String> INDICATORS = Set.of("headings", "levels");

    private final String file;
    private final @Nullable IndicatorWords national;

    private FormLayoutReader(String file, @Nullable IndicatorWords national) {
        this.file = file;
        this.national = national;
    }

    /**
     * Reads a layout.
     *
     * @param file its name, for messages
     * @param in the YAML text; not closed
     * @throws YamlException if it cannot be used
     * @throws IOException if it cannot be read
     */
    public static FormLayouts.Layout read(String file, InputStream in) throws IOException {
        return read(file, in, null);
    }

    /**
     * Reads a layout that may leave out {@code indicators:}.
     *
     * @param national the words of the indicator block for a layout without its own; null if it must have its own
     */
    static FormLayouts.Layout read(String file, InputStream in, @Nullable IndicatorWords national) throws IOException {
        byte[] bytes = in.readAllBytes();
        String hash = DocumentId.of(bytes).sha256();
        return new FormLayoutReader(file, national).layout(YamlMapping.parse(file, bytes), hash);
    }

    private FormLayouts.Layout layout(YamlMapping top, String hash) {
        top.allowOnly(TOP);
        String name = top.required("name");
        IndicatorWords indicators =
                national != null && top.mapping("indicators").isEmpty()
                        ? national
                        : indicators(mapping(top, "indicators"));
        List<FormSpec> forms = top.mappings("forms").stream()
                .map(f -> form(name, f, indicators))
                .toList();
        if (forms.isEmpty()) {
            throw new YamlException(file, top.line(), "a layout needs 'forms:' with at least one form");
        }
        return new FormLayouts.Layout(name, forms, hash);
    }

    private FormSpec form(String layout, YamlMapping yaml, IndicatorWords indicators) {
        yaml.allowOnly(FORM);
        List<FormType> types = yaml.texts("types").stream()
                .map(t -> word(yaml, "types", t, FormType.class))
                .toList();
        if (types.isEmpty()) {
            throw new YamlException(file, yaml.line(), "'types:' is missing");
        }
        MoneyUnit unit = unit(yaml);
        Map<LayoutField.Count, List<FormLabel>> counts = yaml.mapping("counts")
                .map(c -> labels(c, LayoutField.Count.class))
                .orElse(Map.of());
        return new FormSpec(
                layout + "/" + yaml.required("name"),
                types,
                unit,
                labels(mapping(yaml, "texts"), LayoutField.Text.class),
                yaml.mappings("amounts").stream().map(this::group).toList(),
                counts,
                new HashSet<>(labels(yaml, "others")),
                indicators);
    }

    private FormSpec.AmountGroup group(YamlMapping yaml) {
        yaml.allowOnly(GROUP);
        return new FormSpec.AmountGroup(
                labels(yaml, "under"),
                labels(yaml, "across"),
                labels(mapping(yaml, "labels"), LayoutField.Amount.class),
                yaml.optional("follows_goal").filter("true"::equals).isPresent());
    }

    private IndicatorWords indicators(YamlMapping yaml) {
        yaml.allowOnly(INDICATORS);
        Map<FormLabel, IndicatorWords.Role> headings = new LinkedHashMap<>();
        YamlMapping words = mapping(yaml, "headings");
        for (String key : words.keys()) {
            IndicatorWords.Role role = word(words, key, key, IndicatorWords.Role.class);
            labels(words, key).forEach(l -> headings.put(l, role));
        }
        Map<FormLabel, String> level1 = new LinkedHashMap<>();
        Map<FormLabel, FormLabel> parents = new LinkedHashMap<>();
        YamlMapping levels = mapping(yaml, "levels");
        for (String first : levels.keys()) {
            FormLabel parent = FormLabel.of(first);
            level1.put(parent, first);
            labels(levels, first).forEach(l -> parents.putIfAbsent(l, parent));
        }
        return new IndicatorWords(headings, level1, parents);
    }

    private static <E extends Enum<E> & Worded> Map<E, List<FormLabel>> labels(YamlMapping yaml, Class<E> type) {
        Map<E, List<FormLabel>> labels = new EnumMap<>(type);
        for (String key : yaml.keys()) {
            labels.put(word(yaml, key, key, type), labels(yaml, key));
        }
        return labels;
    }

    private static List<FormLabel> labels(YamlMapping yaml, String key) {
        return yaml.texts(key).stream().map(FormLabel::of).toList();
    }

    private YamlMapping mapping(YamlMapping yaml, String key) {
        return yaml.mapping(key).orElseThrow(() -> new YamlException(file, yaml.line(), "'" + key + ":' is missing"));
    }

    private static @Nullable MoneyUnit unit(YamlMapping yaml) {
        Optional<String> named = yaml.optional("unit");
        if (named.isEmpty()) {
            return null;
        }
        String printed = named.get();
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.printed().equals(printed))
                .findFirst()
                .orElseThrow(() -> unknown(
                        yaml,
                        "unit",
                        printed,
                        Arrays.stream(MoneyUnit.values())
                                .map(MoneyUnit::printed)
                                .toList()));
    }

    private static <E extends Enum<E> & Worded> E word(YamlMapping yaml, String key, String word, Class<E> type) {
        return Worded.find(type, word).orElseThrow(() -> unknown(yaml, key, word, Worded.words(type)));
    }

    private static YamlException unknown(YamlMapping yaml, String key, String word, List<String> known) {
        return yaml.error(key, "'" + word + "' is not known here; use one of " + String.join(", ", known));
    }
}
