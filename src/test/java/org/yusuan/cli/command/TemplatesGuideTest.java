package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Severity;

/** The worked example of docs/templates.md does what the page says. */
@Timeout(300)
class TemplatesGuideTest {
    private static final Path PAGE = Path.of("docs", "templates.md");
    private static final String DOCUMENT = "published/yunling.pdf";
    private static final String TEMPLATE = "templates/yunling-3.yaml";

    private final Path folder;

    TemplatesGuideTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theWorkedExampleEndsWithEveryFigureOfTheDocument() throws IOException {
        DrawnDisclosure drawn = InventedProvince.draw();
        Files.createDirectories(folder.resolve("published"));
        Files.createDirectories(folder.resolve("templates"));
        Path document = drawn.write(folder.resolve(DOCUMENT));

        List<GuideExample.Step> steps =
                GuideExample.of(PAGE, "## A worked example").steps();
        assertThat(steps).hasSizeGreaterThan(5);
        for (GuideExample.Step step : steps) {
            follow(step);
        }

        Extraction read = read(document);
        assertThat(read.template()).isEqualTo("yunling-3");
        assertThat(read.facts())
                .extracting(TemplatesGuideTest::described)
                .containsExactlyInAnyOrderElementsOf(drawn.facts().stream()
                        .map(TemplatesGuideTest::described)
                        .toList());
        assertThat(read.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .isEmpty();
    }

    private void follow(GuideExample.Step step) throws IOException {
        if (step instanceof GuideExample.Step.Write write) {
            Files.writeString(folder.resolve(TEMPLATE), write.yaml());
        } else if (step instanceof GuideExample.Step.Type type) {
            assertThat(typed(type.arguments()))
                    .as(String.join(" ", type.arguments()))
                    .containsSubsequence(type.printed());
        }
    }

    /** The lines that a command prints, then its exit code; paths are relative to the folder. */
    private List<String> typed(List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Stream<String> own =
                Stream.of("--templates", folder.resolve("templates").toString());
        int exitCode = new Program(TemplatesGuideTest.class, DocumentPipeline::of, writer, writer)
                .run(Stream.concat(arguments.stream(), own).map(this::placed).toList());
        String printed = out.toString().replace(folder + folder.getFileSystem().getSeparator(), "");
        return Stream.concat(printed.lines(), Stream.of("exit code " + exitCode))
                .map(String::stripTrailing)
                .toList();
    }

    private String placed(String argument) {
        boolean path = argument.startsWith("templates/") || argument.startsWith("published/");
        return path ? folder.resolve(argument).toString() : argument;
    }

    private Extraction read(Path document) {
        ExtractorSettings settings = new ExtractorSettings(ExtractorLimits.DEFAULT, folder.resolve("templates"));
        Outcome outcome = DocumentPipeline.of(settings).extract(new ExtractionRequest(document, "yunling.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }

    private static String described(Fact fact) {
        return String.join(
                " ",
                fact.table().value(),
                fact.side().word(),
                fact.itemCode(),
                fact.itemName(),
                fact.measure().word(),
                fact.amount().plain());
    }

    private static String described(ExpectedFact fact) {
        return String.join(
                " ",
                fact.tableKey().value(),
                fact.side().word(),
                fact.itemCode(),
                fact.itemName(),
                fact.measure().word(),
                fact.amountYuan().plain());
    }
}
