package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern SENTENCE = Pattern.compile("[。；;，,：]");
    /** A heading over prose about the table, or a line of a list of contents. */
    private static final Pattern NO_TITLE = Pattern.compile(".*(说明|情况|[.…·]{3,}\\d*|见附[件表].*)");

    /** A short title behind one of these words is the end of another table's: 一般公共预算 | 支出总表. */
    private static final Pattern NARROWING = Pattern.compile("公共|基金|资本|拨款|经费|费|项目|基本|采购|结转|专项|三公|绩效");

    private static final int SHORT_TITLE = 6;

    /** Names another table: last year's money. */
    private static final Pattern CARRIED_OVER = Pattern.compile("上年结转|结转资金");

    /** The government's economic classification (政府预算支出经济分类): its codes differ from the department's. */
    private static final Pattern OF_GOVERNMENT = Pattern.compile("[^门]*政府(预算)?(支出)?经济[^门]*");

    private static final Pattern EXCLUDED = Pattern.compile("\\((不含|不包括)[^()]*\\)");

    private record Entry(TableSpec table, NormalisedText title) {}

    /**
     * A line that names a table.
     *
     * @param table the table it names
     * @param title the spelling in the template
     * @param printed the line as printed, without white space
     * @param score 25..100: the more of the line the title explains, the higher
     */
    record Match(TableSpec table, NormalisedText title, String printed, int score) {}

    private final List<Entry> entries = new ArrayList<>();

    TitleLexicon(Template template) {
        for (TableSpec table : template.tables()) {
            table.titles().forEach(t -> entries.add(new Entry(table, t)));
        }
        entries.sort(Comparator.comparingInt((Entry e) -> -e.title.length()));
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
            if (at >= 0 && !isNarrowed(entry, line.text().substring(0, at))) {
                return rated(entry, line, at, printed);
            }
        }
        return Optional.empty();
    }

    private static boolean isNarrowed(Entry entry, String before) {
        return entry.title.length() <= SHORT_TITLE && NARROWING.matcher(before).find();
    }

    private static Optional<Match> rated(Entry entry, NormalisedText line, int at, String printed) {
        String before = line.text().substring(0, at);
        String behind = line.text().substring(at + entry.title.length());
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
