package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.model.PrintedYear;

/**
 * Marks last year's columns where a header prints two years, 2023年执行数 | 2024年预算数. Without their years both would read
 * alike, so the earlier one is read as 上年执行数.
 */
final class ComparedYears {
    private static final String PRIOR = "上年";
    private static final int NONE = -1;

    /** Where a header names its year. Columns are compared with each other if the same words stand over that place. */
    private record Dated(int at, int year, List<NormalisedText> over) {
        static final Dated NEVER = new Dated(NONE, NONE, List.of());

        boolean isBefore(Dated other) {
            return at != NONE && other.year > year && other.over.equals(over);
        }
    }

    private ComparedYears() {}

    /** The same paths, the earlier of two compared years marked as 上年. */
    static List<HeaderPath> marked(List<HeaderPath> paths) {
        List<Dated> dated = paths.stream().map(ComparedYears::dated).toList();
        return IntStream.range(0, paths.size())
                .mapToObj(i -> dated.stream().anyMatch(dated.get(i)::isBefore)
                        ? prior(paths.get(i), dated.get(i).at)
                        : paths.get(i))
                .toList();
    }

    /** The year of the topmost header that has one; of 2024年比2023年增减 the later. */
    private static Dated dated(HeaderPath path) {
        for (int i = 0; i < path.words().size(); i++) {
            int year = PrintedYear.allIn(path.printed().get(i)).stream()
                    .filter(PrintedYear::isPlausibleFiscalYear)
                    .mapToInt(PrintedYear::year)
                    .max()
                    .orElse(NONE);
            if (year != NONE) {
                return new Dated(i, year, path.words().subList(0, i));
            }
        }
        return Dated.NEVER;
    }

    private static HeaderPath prior(HeaderPath path, int at) {
        List<NormalisedText> words = new ArrayList<>(path.words());
        String text = words.get(at).text();
        words.set(at, new NormalisedText(text.equals(NormalisedText.YEAR) ? PRIOR : PRIOR + text));
        return new HeaderPath(path.column(), words, path.printedLeaf(), path.printed());
    }
}
