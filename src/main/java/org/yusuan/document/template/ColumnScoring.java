package org.yusuan.document.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.template.ColumnSpec.Item;
import org.yusuan.document.template.TableSpec.Block;

/**
 * Scores how well a printed header fits a column of a template: by these scores it is decided that a column is a measure. A
 * score of 0 means that it does not fit. {@link ColumnMatching} searches the assignment with the highest sum.
 *
 * <p>The score of a column is that of its best spelling, plus that of its item where the header names one, plus that of its
 * block. The numbers are {@link MatchingWeights}.
 */
final class ColumnScoring {
    /** With the weights in use. */
    static final ColumnScoring DEFAULT = new ColumnScoring(MatchingWeights.DEFAULT);

    private static final String ECONOMIC = "经济";
    private static final String GOVERNMENT = "政府";

    private final MatchingWeights weights;

    ColumnScoring(MatchingWeights weights) {
        this.weights = weights;
    }

    MatchingWeights weights() {
        return weights;
    }

    /** The score of a printed header against a column of a template, without its block; 0 if it does not fit. */
    int column(ColumnSpec spec, HeaderPath path) {
        if (path.isBlank()) {
            return 0;
        }
        int best = 0;
        for (HeaderPattern pattern : spec.patterns()) {
            best = Math.max(best, spelling(spec, pattern, path));
        }
        Item item = spec.item();
        if (item == null || best == 0) {
            return best;
        }
        int named = item(item, path);
        return named == 0 ? 0 : best + named;
    }

    /** What the block adds: positive below its own header, negative below another block's, zero where no header says. */
    int block(Block block, HeaderPath path, List<Block> all) {
        if (isUnder(block, path)) {
            return weights.block().own();
        }
        boolean elsewhere = all.stream().anyMatch(b -> b != block && isUnder(b, path));
        return elsewhere ? weights.block().foreign() : 0;
    }

    /** What it costs to leave a column unexplained; nothing where no header is printed. */
    int unexplained(HeaderPath path) {
        return path.isBlank() ? 0 : weights.block().unexplained();
    }

    /** Whether some column of the table fits the header exactly. If none does, no assignment of the column will either. */
    boolean mayHold(TableSpec table, HeaderPath path) {
        for (Block block : table.blocks()) {
            int under = block(block, path, table.blocks());
            for (ColumnSpec column : block.columns()) {
                int score = column(column, path);
                if (score > 0 && isExact(score + under)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a score is at least that of an exact header. */
    boolean isExact(int score) {
        return score >= weights.header().exact();
    }

    /** The spelling of a column that a header fits best. */
    HeaderPattern bestSpelling(ColumnSpec spec, HeaderPath path) {
        return spec.patterns().stream()
                .reduce((a, b) -> spelling(spec, b, path) > spelling(spec, a, path) ? b : a)
                .orElse(HeaderPattern.any());
    }

    private boolean isUnder(Block block, HeaderPath path) {
        return block.under().stream().anyMatch(p -> ancestor(p, path) > 0);
    }

    private int spelling(ColumnSpec spec, HeaderPattern pattern, HeaderPath path) {
        int score = pattern(pattern, path);
        return switch (spec.role()) {
            case ITEM_CODE, COUNTERPART_CODE -> Math.max(score, codePart(pattern, path));
            case IGNORED ->
                ofSameQualifiers(Math.max(sureOnly(score), sureOnly(codePart(pattern, path))), spec, pattern, path);
            case ITEM_AMOUNT -> ofSameQualifiers(Math.max(score, ancestor(pattern, path)), spec, pattern, path);
            case AMOUNT -> isPartOfAFund(pattern, path) ? 0 : ofSameQualifiers(score, spec, pattern, path);
            case ITEM_NAME, COUNTERPART_NAME -> score;
        };
    }

    /** Whether the header stands below a fund that the spelling does not name, beside the money of other funds. */
    private static boolean isPartOfAFund(HeaderPattern pattern, HeaderPath path) {
        return path.fund() != null && !pattern.funds().contains(path.fund());
    }

    /** The score, or 0 if the qualifiers differ; they are only compared where there is a score to lose. */
    private static int ofSameQualifiers(int score, ColumnSpec spec, HeaderPattern pattern, HeaderPath path) {
        return score > 0 && sameQualifiers(spec.item(), pattern, path) ? score : 0;
    }

    /** An amount carried over, or last year's, is not the amount that its leaf alone names. */
    private static boolean sameQualifiers(@Nullable Item item, HeaderPattern pattern, HeaderPath path) {
        if (item == null) {
            return pattern.qualifiers().equals(path.qualifiers());
        }
        Set<HeaderQualifier> wanted = EnumSet.noneOf(HeaderQualifier.class);
        wanted.addAll(pattern.qualifiers());
        wanted.addAll(item.qualifiers());
        return wanted.equals(path.qualifiers());
    }

    /** A header that only resembles one to be ignored may head amounts, so it is not ignored. */
    private int sureOnly(int score) {
        return score >= weights.header().cut() ? score : 0;
    }

    /** The item in the header: the leaf counts more than the headers over it. */
    private int item(Item item, HeaderPath path) {
        return item.patterns().stream()
                .mapToInt(p -> Math.max(pattern(p, path), ancestor(p, path)))
                .max()
                .orElse(0);
    }

    /** How well a header fits one spelling: the leaf must fit, and every header demanded over it must stand there. */
    int pattern(HeaderPattern pattern, HeaderPath path) {
        List<NormalisedText> words = pattern.words();
        if (path.isBlank() || words.isEmpty()) {
            return path.isBlank() ? 0 : weights.header().anything();
        }
        int leaf = leaf(words.get(words.size() - 1), path);
        int parents = leaf == 0 ? 0 : parentsFound(words, path);
        if (leaf == 0 || parents < words.size() - 1) {
            return 0;
        }
        return leaf
                + weights.header().parent() * parents
                + (hasItsParentNext(words, path) ? weights.header().nextParent() : 0);
    }

    private int leaf(NormalisedText wanted, HeaderPath path) {
        int leaf = similarity(wanted, path.leaf());
        int cut = weights.header().cut();
        return leaf < cut && path.endsCutIn(wanted) ? cut : leaf;
    }

    private int parentsFound(List<NormalisedText> words, HeaderPath path) {
        int found = 0;
        for (NormalisedText header : path.words().subList(0, path.words().size() - 1)) {
            if (found < words.size() - 1 && similarity(words.get(found), header) > 0) {
                found++;
            }
        }
        return found;
    }

    /** Whether the header demanded over the leaf stands right over it, and not only somewhere above. */
    private boolean hasItsParentNext(List<NormalisedText> words, HeaderPath path) {
        int over = words.size() - 2;
        int overPrinted = path.words().size() - 2;
        return over >= 0
                && overPrinted >= 0
                && similarity(words.get(over), path.words().get(overPrinted)) > 0;
    }

    /** How well a header fits whose leaf is one of 类, 款, 项 below the header of the code. */
    private int codePart(HeaderPattern pattern, HeaderPath path) {
        boolean part = path.words().size() >= 2
                && HeaderPattern.CODE_PARTS.contains(path.leaf().text());
        return part ? ancestor(pattern, path) : 0;
    }

    /** How well any header over the leaf fits the last word of a spelling. */
    int ancestor(HeaderPattern pattern, HeaderPath path) {
        if (pattern.words().isEmpty()) {
            return 0;
        }
        NormalisedText last = pattern.words().get(pattern.words().size() - 1);
        return path.words().subList(0, Math.max(0, path.words().size() - 1)).stream()
                .mapToInt(w -> similarity(last, w))
                .max()
                .orElse(0);
    }

    /** How alike a word of the template and a printed header are: exact, contained, or 0. */
    int similarity(NormalisedText wanted, NormalisedText printed) {
        if (wanted.equals(printed)) {
            return weights.header().exact();
        }
        int shortest = weights.header().shortestContained();
        boolean contained = wanted.length() >= shortest && printed.text().contains(wanted.text())
                || printed.length() >= shortest && wanted.text().contains(printed.text());
        return contained && !isOfAnother(wanted.text(), printed.text())
                ? weights.header().contained()
                : 0;
    }

    /** Whether one of two economic classifications is the government's: 经济分类科目 alone is the department's. */
    private static boolean isOfAnother(String wanted, String printed) {
        return wanted.contains(ECONOMIC)
                && printed.contains(ECONOMIC)
                && wanted.contains(GOVERNMENT) != printed.contains(GOVERNMENT);
    }
}
