package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.FigureSelector.NamePattern;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;

/**
 * Reads the {@code relations:} of a template file: what its tables promise each other. {@code docs/templates.md} lists the
 * keys. Anything else is a mistake, reported with its line.
 */
final class RelationReader {
    private static final String RELATIONS = "relations";
    private static final Set<String> TOP = Set.of(
            "shared",
            "same_total",
            "same_source",
            "at_most",
            "same_item",
            "same_class",
            "same_overview",
            "class_rows",
            "expenses",
            "nested_rows",
            "class_totals",
            "class_columns",
            "totals_printed",
            "projects",
            "distinct_names",
            "codes",
            "forms",
            "prose");
    private static final Set<String> ROW_PAIRS =
            Set.of("pairs", "where_totals_agree", "if_equal", "unless_money", "unless_printed");
    /** No table prints one code on fewer levels than a sum and its parts. */
    private static final int FEWEST_LEVELS = 2;

    private final TemplateErrors mistakes;
    private final RelationWords words;

    /** @param tables the tables that the template describes, which may have keys of its own */
    RelationReader(TemplateErrors mistakes, List<TableSpec> tables) {
        this.mistakes = mistakes;
        this.words = new RelationWords(tables.stream()
                .flatMap(table -> table.keys().stream())
                .distinct()
                .toList());
    }

    /** What the template promises; nothing if it has no {@code relations:}. */
    Relations relations(YamlMapping top) {
        return mistakes.noting(() -> top.mapping(RELATIONS))
                .flatMap(found -> found)
                .map(this::read)
                .orElse(Relations.NONE);
    }

    /** Whether the template says {@code shared: false}. */
    boolean standAlone(YamlMapping top) {
        return mistakes.noting(() -> top.mapping(RELATIONS))
                .flatMap(found -> found)
                .filter(yaml -> yaml.has("shared"))
                .flatMap(yaml -> mistakes.noting(() -> !TemplateWords.flag(yaml, "shared")))
                .orElse(false);
    }

    private Relations read(YamlMapping yaml) {
        yaml.allowOnly(TOP, mistakes::add);
        return new Relations(
                pairs(yaml, "same_total", RelationWords.EQUAL),
                pairs(yaml, "same_source", RelationWords.EQUAL),
                pairs(yaml, "at_most", RelationWords.AT_MOST),
                entries(yaml, "same_item", ROW_PAIRS, this::rowPairs),
                entries(yaml, "same_class", ROW_PAIRS, this::rowPairs),
                entries(yaml, "same_overview", ROW_PAIRS, this::rowPairs),
                part(yaml, "class_rows", Set.of("rows", "but"), RelationReader::classRows),
                entries(yaml, "expenses", Set.of("tables", "list"), this::expenses),
                entries(yaml, "nested_rows", Set.of("figures", "levels"), this::nestedRows),
                entries(yaml, "class_totals", Set.of("figures", "totals", "together"), this::classTotals),
                entries(
                        yaml,
                        "class_columns",
                        Set.of("tables", "classes", "rows", "under", "not_under"),
                        this::classColumns),
                tables(yaml, "totals_printed"),
                part(yaml, "projects", Set.of("list", "spent"), this::projects),
                Optional.ofNullable(part(yaml, "distinct_names", Set.of("items", "projects"), this::names))
                        .orElse(Relations.NONE.names()),
                Optional.ofNullable(part(yaml, "codes", Set.of("economic", "own"), this::codes))
                        .orElse(Relations.NONE.codes()),
                part(yaml, "forms", Set.of("overall", "project"), this::forms),
                part(
                        yaml,
                        "prose",
                        Set.of("year_total", "three_public", "agency_operating", "projects_at_most"),
                        this::prose));
    }

    /** The entries of a list of mappings, without those that have a mistake. */
    private <T> List<T> entries(YamlMapping yaml, String key, Set<String> allowed, Function<YamlMapping, T> reading) {
        return yaml.mappings(key, mistakes::add).stream()
                .flatMap(entry -> mistakes
                        .noting(() -> {
                            entry.allowOnly(allowed, mistakes::add);
                            return reading.apply(entry);
                        })
                        .stream())
                .toList();
    }

    /** A part that is one mapping; null if it is not there, or has a mistake. */
    private <T> @Nullable T part(YamlMapping yaml, String key, Set<String> allowed, Function<YamlMapping, T> reading) {
        Optional<T> part = mistakes.noting(() -> yaml.mapping(key).map(found -> {
                    found.allowOnly(allowed, mistakes::add);
                    return reading.apply(found);
                }))
                .flatMap(found -> found);
        return part.orElse(null);
    }

    private Relations.RowPairs rowPairs(YamlMapping yaml) {
        List<Relations.Pair> equal = pairs(yaml, "if_equal", RelationWords.EQUAL);
        return new Relations.RowPairs(
                pairs(needing(yaml, "pairs"), "pairs", RelationWords.EQUAL),
                TemplateWords.flag(yaml, "where_totals_agree"),
                equal.isEmpty() ? null : equal.get(0),
                each(yaml, "unless_money", words::selector),
                each(yaml, "unless_printed", words::selector));
    }

    private static Relations.ClassRows classRows(YamlMapping yaml) {
        return new Relations.ClassRows(names(yaml, "rows"), yaml.has("but") ? names(yaml, "but") : null);
    }

    private Relations.Expenses expenses(YamlMapping yaml) {
        List<Relations.Expense> list =
                entries(yaml, "list", Set.of("key", "rows", "sum_of", "stands_for", "unless"), RelationReader::expense);
        refuseUnknown(list, yaml);
        return new Relations.Expenses(tables(needing(yaml, "tables"), "tables"), list);
    }

    /** An expense may have as parts only expenses that are listed, and not itself. */
    private void refuseUnknown(List<Relations.Expense> list, YamlMapping yaml) {
        Map<String, Relations.Expense> byKey = list.stream()
                .collect(Collectors.toMap(Relations.Expense::key, expense -> expense, (first, second) -> first));
        for (Relations.Expense expense : list) {
            Stream.of(
                            expense.sumOf(),
                            expense.unless(),
                            Optional.ofNullable(expense.standsFor()).stream().toList())
                    .flatMap(List::stream)
                    .filter(key -> !byKey.containsKey(key))
                    .forEach(key -> mistakes.add(yaml.error(
                            "list",
                            "'" + key + "' is no expense of this list; use one of "
                                    + String.join(", ", new TreeSet<>(byKey.keySet())))));
            if (isPartOf(expense.key(), expense, byKey, list.size())) {
                throw yaml.error("list", "'" + expense.key() + "' would be a part of itself; correct its 'sum_of:'");
            }
        }
    }

    /** Whether an expense is among the parts of another, at most so many levels below it. */
    private static boolean isPartOf(
            String key, Relations.Expense whole, Map<String, Relations.Expense> byKey, int levels) {
        return whole.sumOf().contains(key)
                || levels > 0
                        && whole.sumOf().stream()
                                .flatMap(part -> Optional.ofNullable(byKey.get(part)).stream())
                                .anyMatch(part -> isPartOf(key, part, byKey, levels - 1));
    }

    private static Relations.Expense expense(YamlMapping yaml) {
        return new Relations.Expense(
                yaml.required("key"),
                names(yaml, "rows"),
                yaml.texts("sum_of"),
                yaml.optional("stands_for").orElse(null),
                yaml.texts("unless"));
    }

    private Relations.NestedRows nestedRows(YamlMapping yaml) {
        return new Relations.NestedRows(one(yaml, "figures", words::figures), levels(yaml));
    }

    private static int levels(YamlMapping yaml) {
        String levels = yaml.required("levels");
        if (!levels.matches("\\d") || Integer.parseInt(levels) < FEWEST_LEVELS) {
            throw yaml.error("levels", "'" + levels + "' is no number of levels; use a digit from 2 to 9");
        }
        return Integer.parseInt(levels);
    }

    private Relations.ClassTotals classTotals(YamlMapping yaml) {
        List<Relations.Pair> together = pairs(yaml, "together", RelationWords.EQUAL);
        return new Relations.ClassTotals(
                one(yaml, "figures", words::figures),
                entries(yaml, "totals", Set.of("rows", "classes", "classes_but"), RelationReader::classTotal),
                together.isEmpty() ? null : together.get(0));
    }

    private static Relations.ClassTotal classTotal(YamlMapping yaml) {
        boolean allBut = yaml.has("classes_but");
        return new Relations.ClassTotal(
                names(yaml, "rows"),
                Set.copyOf(
                        allBut
                                ? yaml.texts("classes_but")
                                : needing(yaml, "classes").texts("classes")),
                allBut);
    }

    private Relations.ClassColumns classColumns(YamlMapping yaml) {
        return new Relations.ClassColumns(
                tables(needing(yaml, "tables"), "tables"),
                Set.copyOf(yaml.texts("classes")),
                names(yaml, "rows"),
                TemplateWords.measure(yaml, yaml.required("under")),
                TemplateWords.measure(yaml, yaml.required("not_under")));
    }

    private Relations.Projects projects(YamlMapping yaml) {
        return new Relations.Projects(
                one(yaml, "list", words::figures), each(needing(yaml, "spent"), "spent", words::sum));
    }

    private Relations.Names names(YamlMapping yaml) {
        return new Relations.Names(tables(yaml, "items"), tables(yaml, "projects"));
    }

    private Relations.Codes codes(YamlMapping yaml) {
        return new Relations.Codes(Set.copyOf(tables(yaml, "economic")), Set.copyOf(tables(yaml, "own")));
    }

    private Relations.Forms forms(YamlMapping yaml) {
        return new Relations.Forms(one(yaml, "overall", words::figures), one(yaml, "project", words::figures));
    }

    private Relations.Prose prose(YamlMapping yaml) {
        return new Relations.Prose(
                tables(yaml, "year_total"),
                tables(yaml, "three_public"),
                tables(yaml, "agency_operating"),
                yaml.has("projects_at_most") ? one(yaml, "projects_at_most", words::figures) : null);
    }

    private List<Relations.Pair> pairs(YamlMapping yaml, String key, String sign) {
        return each(yaml, key, (text, at) -> words.pair(text, sign, at));
    }

    /** The mapping, if a key stands in it. */
    private static YamlMapping needing(YamlMapping yaml, String key) {
        if (!yaml.has(key)) {
            throw yaml.error(key, "'" + key + ":' is missing");
        }
        return yaml;
    }

    private List<TableKey> tables(YamlMapping yaml, String key) {
        return each(yaml, key, words::table);
    }

    private static <T> T one(YamlMapping yaml, String key, BiFunction<String, RelationWords.Place, T> reading) {
        return reading.apply(
                yaml.required(key),
                new RelationWords.Place(yaml, yaml.lines(key).get(0)));
    }

    /** The texts of a list as they are read, without those that have a mistake. */
    private <T> List<T> each(YamlMapping yaml, String key, BiFunction<String, RelationWords.Place, T> reading) {
        List<String> texts = mistakes.noting(() -> yaml.texts(key)).orElse(List.of());
        List<Integer> lines = yaml.lines(key);
        List<T> all = new ArrayList<>();
        IntStream.range(0, texts.size()).forEach(i -> mistakes.noting(
                        () -> reading.apply(texts.get(i), new RelationWords.Place(yaml, lines.get(i))))
                .ifPresent(all::add));
        return all;
    }

    private static NamePattern names(YamlMapping yaml, String key) {
        if (yaml.texts(key).isEmpty()) {
            throw yaml.error(key, "'" + key + ":' needs at least one name of a row (* for any characters)");
        }
        return NamePattern.of(String.join("|", yaml.texts(key)));
    }
}
