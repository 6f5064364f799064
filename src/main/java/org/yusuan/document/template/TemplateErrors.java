package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yusuan.io.YamlException;

/** Collects the mistakes of a template file: one in a column does not hide the next. */
final class TemplateErrors {
    private final List<YamlException> found = new ArrayList<>();

    /** Takes one, unless it is known: what several tables share through an anchor is read once for each of them. */
    void add(YamlException mistake) {
        boolean known =
                found.stream().anyMatch(m -> String.valueOf(m.getMessage()).equals(mistake.getMessage()));
        if (!known) {
            found.add(mistake);
        }
    }

    /** What the reading gives; empty where it meets a mistake. */
    <T> Optional<T> noting(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (YamlException e) {
            add(e);
            return Optional.empty();
        }
    }

    /** All of them, in the order of their lines. */
    List<YamlException> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(YamlException::line))
                .toList();
    }
}
