package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.report.WrittenReport;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.run.SourceLine;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/**
 * A portal over three nights: what is fetched, kept, read, counted, reported and requested again. Three of its documents are
 * drawn and really read.
 */
@Timeout(300)
class ThreeNightsTest {
    private static final byte[] ERROR_PAGE =
            "<!DOCTYPE html><html><body>系统繁忙</body></html>".getBytes(StandardCharsets.UTF_8);

    private static final DrawnDisclosure FIRST_EDITION = drawn("大同市示例事务局", 1);
    private static final DrawnDisclosure SECOND_EDITION = drawn("大同市示例事务局", 2);
    private static final DrawnDisclosure ANOTHER = drawn("大同市示例博物馆", 3);

    private final Desk desk;
    private PlayedPortal played = PlayedPortal.open();
    private Portal portal = played.portal();

    ThreeNightsTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @BeforeEach
    void sixtyDocuments() {
        IntStream.rangeClosed(1, 60).forEach(number -> played.publish("budget-" + number, "document " + number));
        portal.file(PlayedPortal.path("budget-20"), FIRST_EDITION.pdf());
    }

    @AfterEach
    void close() throws IOException {
        played.close();
    }

    @Test
    void everyNightHoldsExactlyWhatItShould() throws IOException {
        firstNight();
        secondNight();
        thirdNight();
        theSecondRunOfANightFetchesNoBody();
        theDatabaseIsRebuiltFromTheArchive();
    }

    private void firstNight() throws IOException {
        portal.at(PlayedPortal.path("budget-7"))
                .once(500)
                .once(500)
                .always(Responses.file(PlayedPortal.pdf("document 7")));
        portal.at(PlayedPortal.path("budget-8")).once(Responses.tooMany("0"));
        portal.at(PlayedPortal.path("budget-9")).once(Responses.truncated(PlayedPortal.pdf("document 9"), 5));
        portal.at("/files/slow.pdf").always(Responses.drip(Duration.ofMillis(20)));
        portal.at("/files/endless.pdf").always(Responses.endless());
        portal.at("/files/loop.pdf").always(Responses.redirect("/files/loop.pdf"));
        portal.at("/files/inside.pdf").always(Responses.redirect("http://10.0.0.1/secret.pdf"));
        portal.at("/files/error.pdf").always(Responses.file(ERROR_PAGE).with("Content-Type", "application/pdf"));
        portal.file("/forbidden/a.pdf", PlayedPortal.pdf("forbidden"));
        played.list(
                "/files/slow.pdf",
                "/files/endless.pdf",
                "/files/loop.pdf",
                "/files/inside.pdf",
                "/files/error.pdf",
                "/forbidden/a.pdf",
                "/files/budget-1.pdf#page=2");

        ObedientYusuan.Result night = run();

        SourceReport report = report();
        assertThat(report.counts())
                .isEqualTo(Map.of(SourceEnding.NEW, 60, SourceEnding.REFUSED, 5, SourceEnding.FAILED, 1));
        assertThat(reasons(report, SourceEnding.REFUSED))
                .containsExactly("too_large", "no_document", "private_address", "redirect_loop", "robots");
        assertThat(reasons(report, SourceEnding.FAILED)).containsExactly("too_slow");
        assertThat(night.out())
                .contains("loaded            60", "error.pdf  no_document: 'error.pdf' is by its content a web page");
        assertThat(night.exitCode()).as("something could not be fetched").isEqualTo(1);
        assertThat(archived()).hasSize(60);
        assertThat(portal.requests("/forbidden/a.pdf")).isEmpty();
        assertThat(desk.csv("sources"))
                .contains(portal.uri("/files/budget-1.pdf").toString());
        assertThat(amounts("budget-20.pdf")).containsExactlyInAnyOrderElementsOf(printed(FIRST_EDITION));
        assertReported(RunEnding.LOOK, new Documents(60, 60, 0, 0, 0), Map.of("new", 60L));
    }

    private void secondNight() throws IOException {
        List.of("slow.pdf", "endless.pdf", "loop.pdf", "inside.pdf").forEach(name -> portal.without("/files/" + name));
        IntStream.rangeClosed(61, 65).forEach(number -> played.publish("budget-" + number, "document " + number));
        portal.file(PlayedPortal.path("budget-61"), ANOTHER.pdf());
        portal.file(PlayedPortal.path("budget-20"), SECOND_EDITION.pdf());
        played.remove("budget-30");
        played.list("/files/error.pdf", "/forbidden/a.pdf");

        ObedientYusuan.Result night = run();

        assertThat(report().counts())
                .isEqualTo(Map.of(
                        SourceEnding.NEW,
                        5,
                        SourceEnding.CHANGED,
                        1,
                        SourceEnding.UNCHANGED,
                        58,
                        SourceEnding.REFUSED,
                        2));
        assertThat(night.exitCode()).as("only what is refused every night").isZero();
        assertThat(night.out()).contains("found             66", "loaded             6", "unchanged         60");
        assertThat(archived()).as("nothing is overwritten, what is gone stays").hasSize(66);
        assertThat(editions("budget-20.pdf")).containsExactlyInAnyOrder("superseded", "loaded");
        assertThat(editions("budget-30.pdf")).containsExactly("loaded");
        assertThat(amounts("budget-20.pdf")).containsExactlyInAnyOrderElementsOf(printed(SECOND_EDITION));
        assertThat(amounts("budget-61.pdf")).containsExactlyInAnyOrderElementsOf(printed(ANOTHER));
        assertReported(RunEnding.WELL, new Documents(66, 6, 0, 0, 60), Map.of("new", 6L, "superseded", 1L));
    }

    private void thirdNight() throws IOException {
        portal.file("/files/error.pdf", PlayedPortal.pdf("no longer an error"));

        run();

        assertThat(report().counts())
                .isEqualTo(Map.of(SourceEnding.NEW, 1, SourceEnding.UNCHANGED, 64, SourceEnding.REFUSED, 1));
        assertThat(archived()).hasSize(67);
        assertThat(ObedientYusuan.run(List.of("archive", "verify", "--jobs", jobs().toString()))
                        .out())
                .isEqualTo("67 documents are complete\n");
        assertReported(RunEnding.WELL, new Documents(67, 1, 0, 0, 66), Map.of("new", 1L));
    }

    private void theSecondRunOfANightFetchesNoBody() throws IOException {
        portal.clearLog();
        run();
        assertThat(report().counts()).isEqualTo(Map.of(SourceEnding.UNCHANGED, 65, SourceEnding.REFUSED, 1));
        assertThat(portal.log().all())
                .filteredOn(visit -> !visit.target().equals("/robots.txt"))
                .hasSize(4 + 65)
                .allSatisfy(visit -> assertThat(visit.bodyBytes()).isZero())
                .extracting(LoggedRequest::status)
                .containsOnly(304);
    }

    private void theDatabaseIsRebuiltFromTheArchive() throws IOException {
        String before = desk.csv("disclosures");
        String facts = desk.csv("facts");
        portal.clearLog();
        try (Stream<Path> files = Files.walk(desk.output().resolve("database"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        run();
        assertThat(desk.csv("disclosures")).isEqualTo(before);
        assertThat(desk.csv("facts")).isEqualTo(facts);
    }

    private ObedientYusuan.Result run() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(
                        ObedientYusuan.class, DrawnOrObedient::new, new PrintWriter(out), new PrintWriter(err))
                .run(List.of(
                        "run", "--output", desk.output().toString(), "--jobs", jobs().toString(), "--workers", "0"));
        return new ObedientYusuan.Result(exitCode, out.toString(), err.toString());
    }

    /** Checks what {@code run.json} and the page report of the last night. */
    private void assertReported(RunEnding ending, Documents documents, Map<String, Long> news) throws IOException {
        assertThat(new RunFiles(desk.output()).last()).hasValueSatisfying(run -> {
            assertThat(run.ending()).isEqualTo(ending);
            assertThat(run.documents())
                    .usingRecursiveComparison()
                    .ignoringFields("withFindings")
                    .isEqualTo(documents);
            assertThat(run.sources()).containsExactly(SourceLine.of(report()));
        });
        WrittenReport page = WrittenReport.at(desk.output().resolve("report").resolve("index.html"));
        assertThat(page.rows("news"))
                .allSatisfy(row -> assertThat(row).containsEntry("source", "portal"))
                .extracting(row -> row.get("news"))
                .satisfies(words -> assertThat(
                                words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting())))
                        .isEqualTo(news));
        assertThat(page.rows("documents")).hasSize(archived().size());
    }

    private static DrawnDisclosure drawn(String department, int seed) {
        Typesetting setting = new Typesetting(
                Entity.department(department, "[部门]", "198"), 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(seed));
        return ShanxiDisclosure.of(setting).draft().draw();
    }

    private static List<String> printed(DrawnDisclosure drawn) {
        return drawn.facts().stream().map(fact -> fact.amountYuan().toString()).toList();
    }

    /** The amounts of a file in the dataset. */
    private List<String> amounts(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(desk.output().resolve("csv").resolve("facts.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("source_file").equals(file))
                    .map(row -> row.getField("amount_yuan"))
                    .toList();
        }
    }

    private Path jobs() throws IOException {
        return played.jobs(desk.folder());
    }

    private SourceReport report() {
        try (LastRun last = LastRun.of(desk)) {
            return last.source("portal");
        }
    }

    private static List<String> reasons(SourceReport report, SourceEnding ending) {
        return report.items().stream()
                .filter(item -> item.ending() == ending)
                .map(SourceItem::reason)
                .toList();
    }

    private List<String> archived() throws IOException {
        try (Stream<Path> files = Files.walk(desk.folder().resolve("input/archive"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .filter(name -> !Files.exists(
                            desk.folder().resolve("input/archive/pages").resolve(name)))
                    .toList();
        }
    }

    /** The statuses of all editions under a file name. */
    private List<String> editions(String file) throws IOException {
        return desk.csv("disclosures")
                .lines()
                .filter(line -> line.contains("," + file + ","))
                .map(line -> line.contains(",superseded,") ? "superseded" : line.contains(",loaded,") ? "loaded" : line)
                .toList();
    }
}
