package org.yusuan.dataset.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the name of a code by majority: nearly all documents of a year print the same one. */
final class MajorityName {
    /** Fewer documents may share a mistake, for instance that of one software house. */
    private static final int MIN_DOCUMENTS = 5;

    /** In percent of the documents. If two names of a code are in common use, none of them is odd. */
    private static final int MIN_SHARE = 80;

    private final List<NamedCode> names = new ArrayList<>();
    private final Map<String, Set<Long>> documentsByName = new TreeMap<>();
    private final Set<Long> documents = new HashSet<>();

    /**
     * An odd name, and the usual one.
     *
     * @param odd what a document prints
     * @param usual what most others print
     * @param agreeing how many documents print the usual name
     * @param documents how many documents print the code
     */
    record Odd(NamedCode odd, String usual, int agreeing, int documents) {}

    /**
     * Compares the names of one code in one year.
     *
     * @param code at least one name
     */
    MajorityName(List<NamedCode> code) {
        for (NamedCode name : code) {
            names.add(name);
            documents.add(name.document());
            documentsByName.computeIfAbsent(name.folded(), n -> new HashSet<>()).add(name.document());
        }
    }

    /** The name that the majority prints, normalised; empty if the documents do not agree. */
    Optional<String> name() {
        return documentsByName.entrySet().stream()
                .filter(v -> v.getValue().size() >= MIN_DOCUMENTS)
                .filter(v -> v.getValue().size() * 100 >= documents.size() * MIN_SHARE)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The names that differ from the majority's, except those that are only longer or shorter. */
    List<Odd> odd() {
        List<Odd> odd = new ArrayList<>();
        name().ifPresent(usual -> names.stream()
                .filter(n -> !n.folded().contains(usual) && !usual.contains(n.folded()))
                .forEach(n -> odd.add(new Odd(n, usual(usual), agreeing(usual), documents.size()))));
        return odd;
    }

    private int agreeing(String usual) {
        return documentsByName.getOrDefault(usual, Set.of()).size();
    }

    /** Of its spellings the first in byte order, so that the order of loading does not matter. */
    private String usual(String folded) {
        return names.stream()
                .filter(n -> n.folded().equals(folded))
                .map(NamedCode::name)
                .min(CodePointOrder.INSTANCE)
                .orElse(folded);
    }

    /**
     * A national code with the name that a document prints beside it.
     *
     * @param year fiscal year, because names change over the years
     * @param code of the functional or economic classification
     * @param name as the dataset has it
     * @param document number of the document
     * @param part number of the first fact with this code and name
     */
    record NamedCode(int year, String code, String name, long document, int part) {
        private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

        /** 行政运行（项） is 行政运行: the code shows the level. */
        private static final Pattern LEVEL = Pattern.compile("[（(][类款项][）)]");

        /** The normalised name: brackets, dashes and other signs are printed in many ways. */
        String folded() {
            String plain = LEVEL.matcher(name).replaceAll("");
            return SIGN.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                    .replaceAll("");
        }

        boolean isOfSameCode(NamedCode other) {
            return year == other.year && code.equals(other.code);
        }
    }
}
