package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.PrintedYear;

/** Finds the fiscal year (预算年度): the year that belongs to 预算 or 决算, not the day of publication. */
final class YearReader {

    private static final Pattern DATE_BEHIND = Pattern.compile(
            "年\\d{1,2}月|年[〇○零一二三四五六七八九十]{1,3}月" + "|[-./\\n]\\d{1,2}[-./\\n]\\d|[-./\\n](?:0\\d|1[0-2])(?!\\d)");
    private static final Pattern KIND = Pattern.compile("[预决]算");
    private static final Pattern WORD_BEHIND = Pattern.compile("年.*");

    FieldDecision<Integer> read(IdentityTexts texts) {
        List<IdentityClaim<Integer>> claims = Stream.of(
                        cover(texts),
                        captions(texts),
                        titles(texts),
                        links(texts, Source.LINK_OR_FILE_NAME, false),
                        links(texts, Source.JOB_HINT, true))
                .flatMap(List::stream)
                .toList();
        return FieldDecision.among("year", claims, Integer::equals);
    }

    /** The year, and whether 预算 or 决算 stands with it. */
    private record Found(int year, boolean bound) {}

    private static List<IdentityClaim<Integer>> cover(IdentityTexts texts) {
        Cover cover = texts.cover();
        Optional<Found> found = inTitle(String.join("", cover.front()))
                .or(() -> inTitle(String.join("\n", cover.rest())).filter(Found::bound));
        return claim(found, texts.first(Source.COVER), Found::bound);
    }

    private static List<IdentityClaim<Integer>> captions(IdentityTexts texts) {
        return texts.of(Source.CAPTION)
                .flatMap(e -> claim(inTitle(PrintedText.squeeze(e.text())), Optional.of(e), f -> false).stream())
                .toList();
    }

    /** The year of most titles, so that one title left over from last year does not count. */
    private static List<IdentityClaim<Integer>> titles(IdentityTexts texts) {
        List<IdentityClaim<Integer>> claims = texts.of(Source.TABLE_TITLE)
                .flatMap(e -> claim(inTitle(PrintedText.squeeze(e.text())), Optional.of(e), Found::bound).stream())
                .filter(IdentityClaim::firm)
                .toList();
        return IdentityClaim.mostFrequent(claims).stream().toList();
    }

    private static List<IdentityClaim<Integer>> links(IdentityTexts texts, Source source, boolean firm) {
        return texts.of(source)
                .flatMap(e -> {
                    String text = String.join("\n", IdentityTexts.parts(e));
                    return claim(inTitle(text).or(() -> anywhere(text)), Optional.of(e), f -> firm || f.bound())
                            .stream();
                })
                .toList();
    }

    private static List<IdentityClaim<Integer>> claim(
            Optional<Found> found, Optional<IdentityText> evidence, Function<Found, Boolean> firm) {
        return found.flatMap(f -> evidence.map(e -> new IdentityClaim<>(f.year(), e, firm.apply(f))))
                .map(List::of)
                .orElse(List.of());
    }

    /** The year before 预算 or 决算, else the one behind, else one that is printed 2024年. */
    private static Optional<Found> inTitle(String text) {
        List<Printed> years = years(text);
        return first(years, y -> KIND.matcher(y.behind()).find())
                .map(y -> new Found(y, true))
                .or(() -> first(years, y -> KIND.matcher(y.before()).find()).map(y -> new Found(y, true)))
                .or(() -> first(years, y -> WORD_BEHIND.matcher(y.behind()).lookingAt())
                        .map(y -> new Found(y, false)));
    }

    private static Optional<Found> anywhere(String text) {
        return first(years(text), y -> true).map(year -> new Found(year, false));
    }

    private static Optional<Integer> first(List<Printed> years, Function<Printed, Boolean> condition) {
        return years.stream().filter(condition::apply).map(Printed::year).findFirst();
    }

    /** A year that is no date, with the words between it and the years beside it. */
    private record Printed(int year, String before, String behind) {}

    private static List<Printed> years(String text) {
        List<PrintedYear> all = PrintedYear.allIn(text);
        List<Printed> years = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PrintedYear year = all.get(i);
            String before = text.substring(i == 0 ? 0 : all.get(i - 1).end(), year.start());
            String behind = text.substring(
                    year.end(), i + 1 < all.size() ? all.get(i + 1).start() : text.length());
            if (year.isPlausibleFiscalYear() && !DATE_BEHIND.matcher(behind).lookingAt()) {
                years.add(new Printed(year.year(), before, behind));
            }
        }
        return years;
    }
}
