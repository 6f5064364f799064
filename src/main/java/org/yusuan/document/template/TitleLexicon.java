package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All titles of a template. The longest title that a line contains names its table: 财政拨款收支总表 contains 收支总表 and is
 * another table.
 */
final class TitleLexicon {
    private static final MatchingWeights.Title WEIGHTS = MatchingWeights.DEFAULT.title();

    /** Before a title stand its number, the entity and the year. */
    private static final int LONGEST_BEFORE = 50;
    /** Behind it stand brackets such as (不含上年结转). */
    private static final int LONGEST_BEHIND = 25;
    /** A longer line is prose, whatever words it has. */
    private static final int LONGEST_LINE = 100;

    private static final Pattern SENTENCE = Pattern.compile("[。；;，,：]");
    /** A heading over prose about the table, or a line of a list of contents. */
    private static final Pattern NO_TITLE = Pattern.compile(".*(说明|情况|[.…·]{3,}\\d*|见附[件表].*)");

    /** A short title behind one of these words is the end of another table's: 一般公共预算 | 支出总表. */
    private static final Pattern NARROWING =
            Pattern.compile("公共|基金|资本|拨款|经费|费|项目|基本|采购|结转|专项|三公|绩效|专户|债务|转移|服务|资产|中期|补助|决算");

    private static final int SHORT_TITLE = 6;

    /** 支出表 is the end of many titles, and counts only behind these words. */
    private static final int SHORTEST_FORM = 3;

    private static final Pattern WHOSE = Pattern.compile("(^|部门|单位|部门[(]单位[)])$");

    /** Names another table: last year's money. */
    private static final Pattern CARRIED_OVER = Pattern.compile("上年结转|结转资金");

    /** The government's economic classification (政府预算支出经济分类): its codes differ from the department's. */
    private static final Pattern OF_GOVERNMENT = Pattern.compile("[^门]*政府(预算)?(支出)?经济[^门]*");

    private static final Pattern EXCLUDED = Pattern.compile("\\((不含|不包括)[^()]*\\)");

    /** A title without typing errors has none of these characters in place of another: they tell tables apart. */
    private static final String TELLING = "收支入出基本项目总分上下年决预";

    /** A shorter title is within one character of too many others. */
    private static final int SHORTEST_MISTYPED = 6;

    private record Entry(TableSpec table, NormalisedText title) {}

    /** A title in the form of {@link TitleWording}. */
    private record Worded(Entry entry, String form) {}

    /**
     * A line that names a table.
     *
     * @param table the table it names
     * @param title the spelling in the template
     * @param printed the line as printed, without white space
     * @param score 25..100: the more of the line the title explains, the higher
     */
    record Match(TableSpec table, NormalisedText title, String printed, int score) {

        /** The same, a little less sure than a title to the letter. */
        Match inOtherWords() {
            return new Match(table, title, printed, score - WEIGHTS.otherWords());
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Worded> worded = new ArrayList<>();

    /** The titles of a template; those of a {@linkplain Template#isNational() national wording} also in other words. */
    TitleLexicon(Template template) {
        for (TableSpec table : template.tables()) {
            table.titles().forEach(t -> entries.add(new Entry(table, t)));
        }
        entries.sort(Comparator.comparingInt((Entry e) -> -e.title.length()));
        if (template.isNational()) {
            worded.addAll(worded(entries));
        }
    }

    /** The titles in their common form, the longest first; not those that would then name two tables. */
    private static List<Worded> worded(List<Entry> entries) {
        Map<String, Entry> byForm = new LinkedHashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Entry entry : entries) {
            String form = TitleWording.of(entry.title);
            Entry other = byForm.putIfAbsent(form, entry);
            if (other != null && !other.table.key().equals(entry.table.key())) {
                doubtful.add(form);
            }
        }
        return byForm.entrySet().stream()
                .filter(e -> !doubtful.contains(e.getKey()))
                .map(e -> new Worded(e.getValue(), e.getKey()))
                .sorted(Comparator.comparingInt((Worded w) -> -w.form.length()))
                .toList();
    }

    /**
     * The table that a line names; empty if it names none, or is prose about one.
     *
     * @param printed the line, without white space
     */
    Optional<Match> match(String printed) {
        NormalisedText line = NormalisedText.of(printed);
        for (Entry entry : entries) {
            int at = line.text().indexOf(entry.title.text());
            if (at >= 0 && !isNarrowed(entry.title.text(), line.text().substring(0, at))) {
                Optional<Match> match = rated(entry, entry.title.text(), line.text(), at, printed);
                boolean sure = match.isPresent()
                        && !NARROWING.matcher(line.text().substring(0, at)).find();
                return sure ? match : inOtherWords(line, printed).or(() -> match);
            }
        }
        return inOtherWords(line, printed).or(() -> mistyped(line, printed));
    }

    /** What a line means that has no title to the letter, or more in it than a title. */
    private Optional<Match> inOtherWords(NormalisedText line, String printed) {
        if (worded.isEmpty() || printed.length() > LONGEST_LINE || !line.text().contains("表")) {
            return Optional.empty();
        }
        String form = TitleWording.of(line);
        for (Worded title : worded) {
            int at = form.indexOf(title.form);
            if (at >= 0 && !isNarrowed(title.form, form.substring(0, at))) {
                return rated(title.entry, title.form, form, at, printed).map(Match::inOtherWords);
            }
        }
        return Optional.empty();
    }

    /** The table whose title the line ends with but for one character; empty if two tables have such a title. */
    private Optional<Match> mistyped(NormalisedText line, String printed) {
        if (worded.isEmpty() || printed.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String text = line.text();
        List<Entry> near = entries.stream()
                .filter(e -> isMistyped(e.title.text(), text))
                .filter(e -> !NARROWING
                        .matcher(text.substring(0, text.length() - e.title.length()))
                        .find())
                .toList();
        boolean one = near.stream().map(e -> e.table.key()).distinct().count() == 1;
        if (!one) {
            return Optional.empty();
        }
        Entry title = near.get(0);
        int at = text.length() - title.title.length();
        return rated(title, title.title.text(), text, at, printed).map(Match::inOtherWords);
    }

    private static boolean isMistyped(String title, String line) {
        int from = line.length() - title.length();
        if (title.length() < SHORTEST_MISTYPED || from < 0) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < title.length(); i++) {
            char printed = line.charAt(from + i);
            if (printed != title.charAt(i)) {
                boolean telling = TELLING.indexOf(printed) >= 0 || "()、".indexOf(title.charAt(i)) >= 0;
                wrong += telling ? 2 : 1;
            }
        }
        return wrong == 1;
    }

    private static boolean isNarrowed(String title, String before) {
        if (title.length() <= SHORTEST_FORM && !WHOSE.matcher(before).find()) {
            return true;
        }
        return title.length() <= SHORT_TITLE && NARROWING.matcher(before).find();
    }

    private static Optional<Match> rated(Entry entry, String title, String line, int at, String printed) {
        String before = line.substring(0, at);
        String behind = line.substring(at + title.length());
        if (isOfAnotherKind(before, behind)) {
            return Optional.empty();
        }
        boolean prose = SENTENCE.matcher(before + behind).find()
                || NO_TITLE.matcher(behind).matches();
        if (prose || before.length() > LONGEST_BEFORE || behind.length() > LONGEST_BEHIND) {
            return Optional.empty();
        }
        int score = WEIGHTS.whole()
                - before.length() / WEIGHTS.charactersBeforeAPoint()
                - behind.length() * WEIGHTS.perCharacterBehind();
        return Optional.of(new Match(entry.table, entry.title, printed, score));
    }

    private static boolean isOfAnotherKind(String before, String behind) {
        String around = EXCLUDED.matcher(before + " " + behind).replaceAll("");
        return CARRIED_OVER.matcher(around).find()
                || OF_GOVERNMENT.matcher(behind).matches();
    }
}
