package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.layout.VariedTable;
import org.yusuan.model.Extraction;
import org.yusuan.model.Outcome;
import org.yusuan.model.Severity;

/** In whichever order, wording and unit a province prints its columns: each amount keeps its meaning. */
class NationalWordingProperties {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();

    @Property(tries = 25)
    void theOrderAndWordingOfColumnsDoNotChangeWhatTheyMean(
            @ForAll long seed, @ForAll @IntRange(max = 2) int unit, @ForAll boolean twoYears) {
        DrawnDisclosure drawn = new VariedTable(seed, unit, twoYears).draft().draw();

        Extraction read = read(drawn);

        List<ReadFact> expected = drawn.facts().stream().map(ReadFact::of).toList();
        assertThat(read.facts()).extracting(ReadFact::of).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Extraction read(DrawnDisclosure drawn) {
        try {
            Path file = Files.createTempFile("varied", ".pdf");
            try {
                Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(drawn.write(file), "a.pdf", "", ""));
                return ((Outcome.Read) outcome).extraction();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
