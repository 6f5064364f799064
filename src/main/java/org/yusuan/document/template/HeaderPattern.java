package org.yusuan.document.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One spelling of a header in a template: {@code 合计}, or with what stands over it, {@code 公共预算拨款/小计}.
 *
 * @param words the headers demanded, from the top down; the last is the leaf; empty if every header fits
 * @param qualifiers what makes its amounts others than the leaf alone would say: follows from the words
 * @param funds the funds that it names: follows from the words
 */
record HeaderPattern(List<NormalisedText> words, Set<HeaderQualifier> qualifiers, Set<Fund> funds) {
    /** The texts of leaves that only split a code over columns. */
    static final List<String> CODE_PARTS = List.of("类", "款", "项", "目");

    HeaderPattern {
        words = List.copyOf(words);
    }

    private HeaderPattern(List<NormalisedText> words) {
        this(words, HeaderQualifier.of(words), fundsIn(words));
    }

    private static Set<Fund> fundsIn(List<NormalisedText> words) {
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        words.stream().map(Fund::in).filter(Objects::nonNull).forEach(funds::add);
        return funds;
    }

    /** The spelling as a template file has it, headers parted by slashes. */
    static HeaderPattern of(String spelling) {
        return new HeaderPattern(
                Arrays.stream(spelling.split("/")).map(NormalisedText::of).toList());
    }

    /** Fits every header: for a measure that no header names. */
    static HeaderPattern any() {
        return new HeaderPattern(List.of());
    }

    @Override
    public String toString() {
        return String.join("/", words.stream().map(NormalisedText::text).toList());
    }
}
