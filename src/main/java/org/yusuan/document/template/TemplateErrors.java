package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yusuan.io.YamlException;

/** Collects the mistakes of a template file, so that the first does not hide the next. */
final class TemplateErrors {
    private final List<YamlException> found = new ArrayList<>();

    /** Adds a mistake, unless it is known: what tables share through a YAML anchor is read once for each of them. */
    void add(YamlException mistake) {
        boolean known =
                found.stream().anyMatch(m -> String.valueOf(m.getMessage()).equals(mistake.getMessage()));
        if (!known) {
            found.add(mistake);
        }
    }

    /** The result of a reading; empty if it meets a mistake, which is noted. */
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
