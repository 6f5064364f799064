package org.yusuan.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One spelling of a header in a template: {@code 合计}, or with what stands over it, {@code 公共预算拨款/小计}.
 *
 * @param words the headers demanded, from the top down; the last is the leaf
 * @param aspects what makes of its amounts others than the leaf alone would tell: follows from the words
 */
record HeaderPattern(List<NormalisedText> words, Set<HeaderQualifier> aspects) {
    /** The same text. */
    static final int EXACT = 10;
    /** The text, cut in two by a ruling. */
    static final int CUT = 9;
    /** Among the headers over the column, not at its foot. */
    static final int ANCESTOR = 5;
    /** The header says a little more, or a little less, than the template. */
    static final int CONTAINED = 6;
    /** No header is demanded. */
    private static final int ANYTHING = 1;
    /** For each header demanded over the leaf. */
    private static final int PARENT = 3;
    /** For one that stands right over the leaf: 小计 below 公务用车购置及运行费 is not the 小计 of all that stands higher. */
    private static final int NEXT_PARENT = 2;
    /** Shorter words say too little to be looked for inside others (合计, 项目). */
    private static final int SHORTEST_CONTAINED = 3;

    /** The text of a leaf that only splits a code over columns. */
    static final List<String> CODE_PARTS = List.of("类", "款", "项", "目");

    HeaderPattern {
        words = List.copyOf(words);
    }

    private HeaderPattern(List<NormalisedText> words) {
        this(words, HeaderQualifier.of(words));
    }

    static HeaderPattern of(String spelling) {
        return new HeaderPattern(
                Arrays.stream(spelling.split("/")).map(NormalisedText::of).toList());
    }

    /** Fits every header: for a measure that no header names. */
    static HeaderPattern any() {
        return new HeaderPattern(List.of());
    }

    /** How well a column's header fits, 0 if not at all. */
    int score(HeaderPath path) {
        if (path.isBlank() || words.isEmpty()) {
            return path.isBlank() ? 0 : ANYTHING;
        }
        int leaf = leafScore(path);
        if (leaf == 0) {
            return 0;
        }
        int parents = parentsFound(path);
        return parents < words.size() - 1 ? 0 : leaf + PARENT * parents + (hasItsParentNext(path) ? NEXT_PARENT : 0);
    }

    /** Whether the header demanded over the leaf stands right over it, and not only somewhere above. */
    private boolean hasItsParentNext(HeaderPath path) {
        int over = words.size() - 2;
        int overPrinted = path.words().size() - 2;
        return over >= 0
                && overPrinted >= 0
                && similarity(words.get(over), path.words().get(overPrinted)) > 0;
    }

    /** How well a header fits whose leaf is one of 类, 款, 项 under the code's own header; 0 if not at all. */
    int codePartScore(HeaderPath path) {
        if (path.words().size() < 2 || !CODE_PARTS.contains(path.leaf().text())) {
            return 0;
        }
        return ancestorScore(path);
    }

    /** How well any header over the column fits, leaf left out; 0 if none does. */
    int ancestorScore(HeaderPath path) {
        if (words.isEmpty()) {
            return 0;
        }
        NormalisedText last = words.get(words.size() - 1);
        return path.words().subList(0, Math.max(0, path.words().size() - 1)).stream()
                .mapToInt(w -> similarity(last, w))
                .max()
                .orElse(0);
    }

    private int leafScore(HeaderPath path) {
        NormalisedText wanted = words.get(words.size() - 1);
        int leaf = similarity(wanted, path.leaf());
        return leaf < CUT && path.endsCutIn(wanted) ? CUT : leaf;
    }

    private int parentsFound(HeaderPath path) {
        int found = 0;
        for (NormalisedText header : path.words().subList(0, path.words().size() - 1)) {
            if (found < words.size() - 1 && similarity(words.get(found), header) > 0) {
                found++;
            }
        }
        return found;
    }

    /** How alike the template's word and a printed header are: {@link #EXACT}, {@link #CONTAINED} or 0. */
    static int similarity(NormalisedText wanted, NormalisedText printed) {
        if (wanted.equals(printed)) {
            return EXACT;
        }
        boolean contained = wanted.length() >= SHORTEST_CONTAINED
                        && printed.text().contains(wanted.text())
                || printed.length() >= SHORTEST_CONTAINED && wanted.text().contains(printed.text());
        return contained ? CONTAINED : 0;
    }

    @Override
    public String toString() {
        return String.join("/", words.stream().map(NormalisedText::text).toList());
    }
}
