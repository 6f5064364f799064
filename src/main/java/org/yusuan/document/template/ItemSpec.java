package org.yusuan.document.template;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.TableKey;

/**
 * An item that stands in the header instead of a row: 公务接待费, 公务用车购置费.
 *
 * @param patterns the spellings of its header
 * @param name the item's name where the header alone would not tell (公务用车购置及运行维护费小计); null: as printed
 * @param table the table it feeds, where it is not the one it is printed in; null otherwise
 */
record ItemSpec(
        List<HeaderPattern> patterns,
        @Nullable String name,
        @Nullable TableKey table) {

    private static final Pattern UNIT = Pattern.compile("[(（](单位[:：])?[百千万亿]?元[)）]$");

    ItemSpec {
        patterns = List.copyOf(patterns);
    }

    /** How well a header fits, 0 if not at all: the leaf counts more than the headers over it. */
    int score(HeaderPath path) {
        return patterns.stream()
                .mapToInt(p -> Math.max(p.score(path), p.ancestorScore(path)))
                .max()
                .orElse(0);
    }

    /** What its spellings say besides the item. */
    Set<HeaderQualifier> aspects() {
        return HeaderQualifier.of(
                patterns.stream().flatMap(p -> p.words().stream()).toList());
    }

    /** The item's header as printed over a column, without the unit that may stand behind it: 合计（万元）. */
    String printedName(HeaderPath path) {
        return UNIT.matcher(printedHeader(path)).replaceAll("");
    }

    private String printedHeader(HeaderPath path) {
        int best = 0;
        String printed = path.printedLeaf();
        for (int i = path.words().size() - 1; i >= 0; i--) {
            NormalisedText word = path.words().get(i);
            int score = patterns.stream()
                    .mapToInt(p ->
                            HeaderPattern.similarity(p.words().get(p.words().size() - 1), word))
                    .max()
                    .orElse(0);
            if (score > best) {
                best = score;
                printed = path.printed().get(i);
            }
        }
        return printed;
    }

    /** For a person: its name, or how its header is spelt. */
    String described() {
        return name == null
                ? patterns.stream().findFirst().map(HeaderPattern::toString).orElse("")
                : name;
    }
}
