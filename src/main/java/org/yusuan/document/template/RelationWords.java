package org.yusuan.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.FigureSelector.NamePattern;
import org.yusuan.model.FigureSelector.Rows;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;
import org.yusuan.model.Worded;

/**
 * Reads the words of a relation, such as {@code t04 expenditure total = t04 revenue budget_amount}: a table, then in any order a
 * side, a measure, a word for rows and a name of rows.
 */
final class RelationWords {
    static final String EQUAL = "=";
    static final String AT_MOST = "<=";

    private final List<TableKey> described;

    /** @param described the tables that the template describes, which may have keys of its own */
    RelationWords(List<TableKey> described) {
        this.described = List.copyOf(described);
    }

    /** Two selections with a sign between them. */
    Relations.Pair pair(String text, String sign, Place at) {
        List<String> sides = sides(text, sign, at);
        return new Relations.Pair(figures(sides.get(0), at), figures(sides.get(1), at));
    }

    /** A selection, and those that add up to it with {@code +} between them. */
    Relations.Sum sum(String text, Place at) {
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
    FigureSelector figures(String text, Place at) {
        FigureSelector selector = selector(text, at);
        if (selector.measure() == null) {
            throw at.error("'" + text + "' names no measure; use one of " + measures());
        }
        return selector;
    }

    /** A selection that need not name a measure. */
    FigureSelector selector(String text, Place at) {
        List<String> words = List.of(text.strip().split(" +"));
        TableKey table = table(words.get(0), at);
        Side side = Side.NONE;
        Measure measure = null;
        Rows rows = Rows.TOTAL;
        NamePattern names = null;
        for (String word : words.subList(1, words.size())) {
            if (side == Side.NONE && side(word).isPresent()) {
                side = side(word).get();
            } else if (measure == null && Worded.find(Measure.class, word).isPresent()) {
                measure = Worded.find(Measure.class, word).get();
            } else if (rows == Rows.TOTAL && rows(word).isPresent()) {
                rows = rows(word).get();
            } else if (names == null && isName(word)) {
                names = NamePattern.of(word);
            } else {
                throw at.error("'" + word + "' is not known here; use revenue or expenditure for a side, current,"
                        + " listed or leaves for rows, the name of a row (* for any characters), or a measure, one of "
                        + measures());
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

    /** A table of the dataset, or one that the template describes. */
    TableKey table(String word, Place at) {
        TableKey key;
        try {
            key = new TableKey(word);
        } catch (IllegalArgumentException e) {
            throw at.error(String.valueOf(e.getMessage()));
        }
        if (StandardTable.of(key).isEmpty() && !described.contains(key)) {
            throw at.error(
                    "'" + word + "' is no table of the dataset, and this template describes none of that key; use"
                            + " t01 to t13, f01 to f09, or the key of a table above");
        }
        return key;
    }

    private static Optional<Side> side(String word) {
        return Stream.of(Side.REVENUE, Side.EXPENDITURE)
                .filter(side -> side.word().equals(word))
                .findFirst();
    }

    private static Optional<Rows> rows(String word) {
        return Stream.of(Rows.CURRENT, Rows.LISTED, Rows.LEAVES)
                .filter(rows -> rows.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String measures() {
        return Arrays.stream(Measure.values()).map(Measure::word).sorted().collect(Collectors.joining(", "));
    }

    /** A line of the file. */
    record Place(YamlMapping yaml, int line) {
        YamlException error(String message) {
            return yaml.errorAt(line, message);
        }
    }
}
