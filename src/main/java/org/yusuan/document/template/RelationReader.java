package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.FigureSelector.NamePattern;
import org.yusuan.model.FigureSelector.Rows;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/**
 * Reads the {@code relations:} of a template file: what its tables promise each other. {@code docs/templates.md} lists the
 * keys. Whatever is no word of theirs is a mistake with its line.
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
    private static final String EQUAL = "=";
    private static final String AT_MOST = "<=";
    /** No table prints one code on fewer levels than a sum and its parts. */
    private static final int FEWEST_LEVELS = 2;

    private final TemplateErrors mistakes;
    private final List<TableKey> described;

    /** @param tables the tables that the template describes, which may have keys of its own */
    RelationReader(TemplateErrors mistakes, List<TableSpec> tables) {
        this.mistakes = mistakes;
        this.described =
                tables.stream().flatMap(table -> table.keys().stream()).distinct().toList();
    }

    /** What the template promises; nothing if it has no {@code relations:}. */
    Relations relations(YamlMapping top) {
        return mistakes.noting(() -> top.mapping(RELATIONS)).flatMap(found -> found).map(this::read).orElse(Relations.NONE);
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
                pairs(yaml, "same_total", EQUAL),
                pairs(yaml, "same_source", EQUAL),
                pairs(yaml, "at_most", AT_MOST),
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

    /** The entries of a list of mappings; of one with a mistake nothing is left. */
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
        List<Relations.Pair> equal = pairs(yaml, "if_equal", EQUAL);
        return new Relations.RowPairs(
                pairs(yaml, "pairs", EQUAL),
                TemplateWords.flag(yaml, "where_totals_agree"),
                equal.isEmpty() ? null : equal.get(0),
                each(yaml, "unless_money", this::selector),
                each(yaml, "unless_printed", this::selector));
    }

    private static Relations.ClassRows classRows(YamlMapping yaml) {
        return new Relations.ClassRows(
                names(yaml, "rows"), yaml.has("but") ? names(yaml, "but") : null);
    }

    private Relations.Expenses expenses(YamlMapping yaml) {
        List<Relations.Expense> list =
                entries(yaml, "list", Set.of("key", "rows", "sum_of", "stands_for", "unless"), RelationReader::expense);
        List<String> keys = list.stream().map(Relations.Expense::key).toList();
        for (Relations.Expense expense : list) {
            Stream.of(expense.sumOf(), expense.unless(), Optional.ofNullable(expense.standsFor()).stream().toList())
                    .flatMap(List::stream)
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> mistakes.add(yaml.error(
                            "list", "'" + key + "' is no expense of this list; use one of " + String.join(", ", keys))));
        }
        return new Relations.Expenses(tables(yaml, "tables"), list);
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
        return new Relations.NestedRows(one(yaml, "figures", this::figures), levels(yaml));
    }

    private static int levels(YamlMapping yaml) {
        String levels = yaml.required("levels");
        if (!levels.matches("\\d") || Integer.parseInt(levels) < FEWEST_LEVELS) {
            throw yaml.error("levels", "'" + levels + "' is no number of levels; use a digit from 2 to 9");
        }
        return Integer.parseInt(levels);
    }

    private Relations.ClassTotals classTotals(YamlMapping yaml) {
        List<Relations.Pair> together = pairs(yaml, "together", EQUAL);
        return new Relations.ClassTotals(
                one(yaml, "figures", this::figures),
                entries(yaml, "totals", Set.of("rows", "classes", "classes_but"), RelationReader::classTotal),
                together.isEmpty() ? null : together.get(0));
    }

    private static Relations.ClassTotal classTotal(YamlMapping yaml) {
        boolean allBut = yaml.has("classes_but");
        return new Relations.ClassTotal(
                names(yaml, "rows"), Set.copyOf(yaml.texts(allBut ? "classes_but" : "classes")), allBut);
    }

    private Relations.ClassColumns classColumns(YamlMapping yaml) {
        return new Relations.ClassColumns(
                tables(yaml, "tables"),
                Set.copyOf(yaml.texts("classes")),
                names(yaml, "rows"),
                TemplateWords.measure(yaml, yaml.required("under")),
                TemplateWords.measure(yaml, yaml.required("not_under")));
    }

    private Relations.Projects projects(YamlMapping yaml) {
        return new Relations.Projects(one(yaml, "list", this::figures), each(yaml, "spent", this::sum));
    }

    private Relations.Names names(YamlMapping yaml) {
        return new Relations.Names(tables(yaml, "items"), tables(yaml, "projects"));
    }

    private Relations.Codes codes(YamlMapping yaml) {
        return new Relations.Codes(Set.copyOf(tables(yaml, "economic")), Set.copyOf(tables(yaml, "own")));
    }

    private Relations.Forms forms(YamlMapping yaml) {
        return new Relations.Forms(one(yaml, "overall", this::figures), one(yaml, "project", this::figures));
    }

    private Relations.Prose prose(YamlMapping yaml) {
        return new Relations.Prose(
                tables(yaml, "year_total"),
                tables(yaml, "three_public"),
                tables(yaml, "agency_operating"),
                yaml.has("projects_at_most") ? one(yaml, "projects_at_most", this::figures) : null);
    }

    private List<Relations.Pair> pairs(YamlMapping yaml, String key, String sign) {
        return each(yaml, key, (text, at) -> {
            List<String> sides = sides(text, sign, at);
            return new Relations.Pair(figures(sides.get(0), at), figures(sides.get(1), at));
        });
    }

    private Relations.Sum sum(String text, Place at) {
        List<String> sides = sides(text, EQUAL, at);
        return new Relations.Sum(
                figures(sides.get(0), at),
                Arrays.stream(sides.get(1).split(" \\+ "))
                        .map(part -> figures(part, at))
                        .toList());
    }

    private static List<String> sides(String text, String sign, Place at) {
        List<String> sides = List.of(text.split(" " + sign + " "));
        if (sides.size() != 2) {
            throw at.error("'" + text + "' is no relation; write 'table measure " + sign + " table measure'");
        }
        return sides;
    }

    /** A selection that names a measure. */
    private FigureSelector figures(String text, Place at) {
        FigureSelector selector = selector(text, at);
        if (selector.measure() == null) {
            throw at.error("'" + text + "' names no measure; use one of " + measures());
        }
        return selector;
    }

    private FigureSelector selector(String text, Place at) {
        List<String> words = List.of(text.strip().split(" +"));
        TableKey table = table(words.get(0), at);
        Side side = Side.NONE;
        Measure measure = null;
        Rows rows = Rows.TOTAL;
        NamePattern names = null;
        for (String word : words.subList(1, words.size())) {
            if (side == Side.NONE && side(word).isPresent()) {
                side = side(word).get();
            } else if (measure == null && Measure.ofWord(word).isPresent()) {
                measure = Measure.ofWord(word).get();
            } else if (rows == Rows.TOTAL && rows(word).isPresent()) {
                rows = rows(word).get();
            } else if (names == null && isName(word)) {
                names = NamePattern.of(word);
            } else {
                throw at.error("'" + word + "' is not known here; use " + sideWords() + " for a side, " + rowWords()
                        + " for rows, the name of a row (* for any characters), or a measure, one of " + measures());
            }
        }
        return new FigureSelector(table, side, measure, fitting(rows, names, text, at), names);
    }

    private static Rows fitting(Rows rows, @Nullable NamePattern names, String text, Place at) {
        if (names == null && rows == Rows.LEAVES) {
            throw at.error("'" + text + "' names no rows; add the name that they have, such as 上年结转*");
        }
        if (names != null && (rows == Rows.CURRENT || rows == Rows.LISTED)) {
            throw at.error("'" + text + "' asks for a total and for rows of a name; leave one of them out");
        }
        return names != null && rows == Rows.TOTAL ? Rows.NAMED : rows;
    }

    /** Names of rows are Chinese, or have a sign for any characters. */
    private static boolean isName(String word) {
        return word.indexOf('*') >= 0 || word.chars().anyMatch(c -> c > '~');
    }

    private TableKey table(String word, Place at) {
        TableKey key;
        try {
            key = new TableKey(word);
        } catch (IllegalArgumentException e) {
            throw at.error(String.valueOf(e.getMessage()));
        }
        if (StandardTable.of(key).isEmpty() && !described.contains(key)) {
            throw at.error("'" + word + "' is no table of the dataset, and this template describes none of that key; use"
                    + " t01 to t13, f01 to f09, or the key of a table above");
        }
        return key;
    }

    private List<TableKey> tables(YamlMapping yaml, String key) {
        return each(yaml, key, this::table);
    }

    private static <T> T one(YamlMapping yaml, String key, BiFunction<String, Place, T> reading) {
        return reading.apply(yaml.required(key), new Place(yaml, yaml.lines(key).get(0)));
    }

    /** The texts of a list; of one with a mistake nothing is left. */
    private <T> List<T> each(YamlMapping yaml, String key, BiFunction<String, Place, T> reading) {
        List<String> texts = mistakes.noting(() -> yaml.texts(key)).orElse(List.of());
        List<Integer> lines = yaml.lines(key);
        List<T> all = new ArrayList<>();
        IntStream.range(0, texts.size())
                .forEach(i -> mistakes.noting(() -> reading.apply(texts.get(i), new Place(yaml, lines.get(i))))
                        .ifPresent(all::add));
        return all;
    }

    private static NamePattern names(YamlMapping yaml, String key) {
        if (yaml.texts(key).isEmpty()) {
            throw yaml.error(key, "'" + key + ":' needs at least one name of a row (* for any characters)");
        }
        return NamePattern.of(String.join("|", yaml.texts(key)));
    }

    private static Optional<Side> side(String word) {
        return Stream.of(Side.REVENUE, Side.EXPENDITURE)
                .filter(side -> side.word().equals(word))
                .findFirst();
    }

    private static Optional<Rows> rows(String word) {
        return Stream.of(Rows.CURRENT, Rows.LISTED, Rows.LEAVES)
                .filter(rows -> rowWord(rows).equals(word))
                .findFirst();
    }

    private static String rowWord(Rows rows) {
        return rows.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String sideWords() {
        return "revenue or expenditure";
    }

    private static String rowWords() {
        return "current, listed or leaves";
    }

    private static String measures() {
        return Arrays.stream(Measure.values()).map(Measure::word).sorted().collect(Collectors.joining(", "));
    }

    /** A line of the file. */
    private record Place(YamlMapping yaml, int line) {
        YamlException error(String message) {
            return yaml.errorAt(line, message);
        }
    }
}
