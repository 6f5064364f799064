package org.yusuan.cli.rendering;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;

/**
 * A finding on one line: severity and rule, document, place, message.
 *
 * @param sourceFile the file name of the document
 * @param finding the finding
 */
public record FindingLine(String sourceFile, Finding finding) {

    /** The line, with its line break. */
    public String text() {
        return String.join("  ", List.of(severityAndRule(), sourceFile, where(), finding.message())) + "\n";
    }

    private String severityAndRule() {
        String severity = finding.severity().word();
        return (finding.fault() == Fault.UNKNOWN
                        ? severity
                        : severity + " (" + finding.fault().word() + ")")
                + " " + finding.rule();
    }

    private String where() {
        return Stream.of(
                        named("page ", finding.page()),
                        finding.table(),
                        named("", finding.formNo()),
                        finding.itemCode(),
                        finding.itemName(),
                        finding.measure())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String named(String name, @Nullable Integer number) {
        return number == null ? "" : name + Objects.toString(number);
    }
}
