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

/** The documents of one year vote on the name of one code: a name that nearly all print is its name. */
final class MajorityName {
    /** A few documents of one software house may share a mistake. */
    private static final int FEWEST_VOICES = 5;

    /** Of a hundred voices: a code with two names in use has no name to differ from. */
    private static final int CLEAR_MAJORITY = 80;

    private final List<NamedCode> names = new ArrayList<>();
    private final Map<String, Set<Long>> voices = new TreeMap<>();
    private final Set<Long> voters = new HashSet<>();

    /**
     * An odd name and the one it should be.
     *
     * @param odd what a document prints
     * @param usual what most others print
     * @param voices how many print the usual name
     * @param voters how many print the code at all
     */
    record Odd(NamedCode odd, String usual, int voices, int voters) {}

    /** @param code the names of one code in one year, at least one */
    MajorityName(List<NamedCode> code) {
        for (NamedCode name : code) {
            names.add(name);
            voters.add(name.document());
            voices.computeIfAbsent(name.folded(), n -> new HashSet<>()).add(name.document());
        }
    }

    /** The name of the code as it is compared; empty where the documents do not agree. */
    Optional<String> winner() {
        return voices.entrySet().stream()
                .filter(v -> v.getValue().size() >= FEWEST_VOICES)
                .filter(v -> v.getValue().size() * 100 >= voters.size() * CLEAR_MAJORITY)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The names that are another than the winner, and not that name cut off or added to. */
    List<Odd> odd() {
        List<Odd> odd = new ArrayList<>();
        winner().ifPresent(usual -> names.stream()
                .filter(n -> !n.folded().contains(usual) && !usual.contains(n.folded()))
                .forEach(n -> odd.add(new Odd(n, usual(usual), voices(usual), voters.size()))));
        return odd;
    }

    private int voices(String usual) {
        return voices.getOrDefault(usual, Set.of()).size();
    }

    /** As the first in byte order prints it: no order of loading has a say. */
    private String usual(String folded) {
        return names.stream()
                .filter(n -> n.folded().equals(folded))
                .map(NamedCode::name)
                .min(CodePointOrder.INSTANCE)
                .orElse(folded);
    }

    /**
     * A national code with the name that one document prints beside it.
     *
     * @param year fiscal year: names change from year to year
     * @param code of the functional or economic classification
     * @param name as the dataset has it
     * @param document number of the document
     * @param part number of the first fact that has both
     */
    record NamedCode(int year, String code, String name, long document, int part) {
        private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

        /** 行政运行（项） is 行政运行: the level is told by the code. */
        private static final Pattern LEVEL = Pattern.compile("[（(][类款项][）)]");

        /** The name as it is compared: brackets, dashes and other signs are printed in many ways. */
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
