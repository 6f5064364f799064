package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DocumentStoreTest {
    private static final DocumentId A = id("a");
    private static final DocumentId B = id("b");
    private static final EngineVersion VERSION = new EngineVersion("1.0", "abc");

    private final OpenDatabase database;
    private final DocumentStore store;
    private final long run;

    DocumentStoreTest(TestDatabase kind) {
        database = kind.open();
        store = database.store();
        run = store.beginRun("test");
    }

    @Test
    void aDocumentIsKnownOnceItWasReadOrRefused() {
        sight(A, "a.pdf");
        sight(B, "b.pdf");
        assertThat(store.known(List.of(A, B))).isEmpty();

        store.load(run, A, VERSION, extraction().read());
        store.load(run, B, VERSION, refused(Refusal.Reason.PASSWORD));

        assertThat(store.known(List.of(A, B, id("never seen")))).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void aDocumentThatCouldNotBeOpenedIsNotKnownAndIsReadAgain() {
        sight(A, "a.pdf");
        store.load(run, A, VERSION, refused(Refusal.Reason.CANNOT_OPEN));
        assertThat(store.known(List.of(A))).isEmpty();
    }

    @Test
    void moreDocumentsThanFitIntoOneStatementAreKnown() {
        List<Sighting> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(new Sighting(id("many" + i), i + ".pdf", "", null));
        }
        store.sight(run, many);
        store.load(run, many.get(1_199).id(), VERSION, extraction().read());

        assertThat(database.count("document")).isEqualTo(1_200);
        assertThat(store.known(many.stream().map(Sighting::id).toList()))
                .containsExactly(many.get(1_199).id());
    }

    @Test
    void sightingTheSameFileAgainChangesNothing() {
        sight(A, "a.pdf");
        sight(A, "a.pdf");
        store.sight(store.beginRun("again"), List.of(new Sighting(A, "a.pdf", "", null)));

        assertThat(database.count("document")).isEqualTo(1);
        assertThat(database.count("sighting")).isEqualTo(1);
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneDocumentNamedByTheFirstInByteOrder() {
        // In UTF-16 the name with the rare character would come first, in UTF-8 it comes last.
        sight(A, "𠀀.pdf");
        sight(A, "ｱ.pdf");
        store.load(run, A, VERSION, extraction().read());

        Disclosure disclosure = onlyDisclosure();
        assertThat(disclosure.sourceFile()).isEqualTo("ｱ.pdf");
        assertThat(disclosure.sources()).extracting(Disclosure.Source::file).containsExactly("ｱ.pdf", "𠀀.pdf");
    }

    @Test
    void loadingAgainReplacesAllRowsOfTheDocument() {
        sight(A, "a.pdf");
        Finding warning = Finding.ofPage("page.needs_ocr", Severity.WARNING, 3, "Page 3 is a picture.");
        store.load(
                run,
                A,
                VERSION,
                extraction().fact(fact("1.50")).finding(warning).read());
        store.load(run, A, VERSION, extraction().fact(fact("2.25")).read());

        assertThat(facts()).extracting(fact -> fact.amount().plain()).containsExactly("2.25");
        assertThat(database.count("finding")).isZero();
        assertThat(onlyDisclosure().status()).isEqualTo(DocumentStatus.LOADED);
    }

    @Test
    void aDocumentThatIsRefusedLaterLosesItsFactsAndKeepsItsFindings() {
        sight(A, "a.pdf");
        store.load(run, A, VERSION, extraction().fact(fact("1")).read());
        Finding found = Finding.ofPage("page.damaged", Severity.ERROR, 2, "Page 2 ends too early.");
        Refusal refusal = new Refusal(Refusal.Reason.DAMAGED, "It ends too early.", 2, List.of(found));
        store.load(run, A, VERSION, new Outcome.Refused(refusal));

        assertThat(facts()).isEmpty();
        assertThat(database.count("finding")).isEqualTo(1);
        assertThat(onlyDisclosure())
                .returns(DocumentStatus.QUARANTINED, Disclosure::status)
                .returns("It ends too early.", Disclosure::message)
                .returns(2, Disclosure::pages)
                .returns("", disclosure -> disclosure.identity().entityName());
    }

    @Test
    void aLoadThatFailsInTheMiddleChangesNothing() {
        sight(A, "a.pdf");
        store.load(
                run,
                A,
                VERSION,
                extraction().table("t02", "元", 1).fact(fact("1")).read());

        PerformanceForm stranger = new PerformanceForm(
                1, FormType.PROJECT, "", Map.of("hobby", "x"), Map.of(), List.of(1), Method.TEXT, BigDecimal.ONE);
        Outcome broken = extraction().fact(fact("2")).form(stranger).read();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.load(run, A, VERSION, broken))
                .withMessageContaining("hobby");

        assertThat(facts()).extracting(fact -> fact.amount().plain()).containsExactly("1");
        assertThat(onlyDisclosure().tablesFound()).isEqualTo(1);
    }

    @Test
    void aDocumentStaysLoadedWhenTheCallersTransactionRollsBack() {
        sight(A, "a.pdf");
        new TransactionTemplate(database.transactions()).executeWithoutResult(step -> {
            store.load(run, A, VERSION, extraction().read());
            step.setRollbackOnly();
        });
        assertThat(store.known(List.of(A))).containsExactly(A);
    }

    @Test
    void everyDigitOfAnAmountIsKept() {
        String huge = "1234567890123456789012345678.0123456789";
        sight(A, "a.pdf");
        store.load(run, A, VERSION, extraction().fact(fact(huge)).read());
        assertThat(facts()).extracting(fact -> fact.amount().plain()).containsExactly(huge);
    }

    @Test
    void anAmountThatWouldBeRoundedIsRefused() {
        sight(A, "a.pdf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.load(
                        run,
                        A,
                        VERSION,
                        extraction().fact(fact("0.12345678901")).read()))
                .withMessageContaining("0.12345678901");
        assertThat(store.known(List.of(A))).isEmpty();
    }

    @Test
    void twoFactsOfOneCellAreRefused() {
        sight(A, "a.pdf");
        Outcome twice = extraction().fact(fact("1")).fact(fact("2")).read();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.load(run, A, VERSION, twice))
                .withMessageContaining("t02");
    }

    @Test
    void aDocumentThatWasNeverSeenIsRefused() {
        Outcome read = extraction().read();
        assertThatIllegalStateException().isThrownBy(() -> store.load(run, A, VERSION, read));
    }

    @Test
    void textsOfAnyLengthAndContentAreReadAsTheyWereStored() {
        String text = "预算\"，'\n\\ %s ".repeat(20_000);
        sight(A, "a.pdf");
        store.load(
                run,
                A,
                VERSION,
                extraction().fact(fact("1").item("301", text + "\u0000\uD800")).read());
        assertThat(facts()).extracting(Fact::itemName).containsExactly(text + "\uFFFD\uFFFD");
    }

    @Test
    void theUnitOfADisclosureIsTheMostFrequentOfItsTablesAndOfEqualsTheFirst() {
        sight(A, "a.pdf");
        store.load(
                run,
                A,
                VERSION,
                extraction()
                        .table("t01", "", 2)
                        .table("t02", "万元", 0)
                        .table("t03", "元", 1)
                        .read());
        assertThat(onlyDisclosure())
                .returns("万元", Disclosure::unitPrinted)
                .returns(3, Disclosure::tablesFound)
                .returns(1, Disclosure::tablesEmpty);
    }

    @Test
    void fiveThousandFactsAreReadInExportOrder() {
        ExtractionBuilder large = extraction();
        for (int line = 500; line >= 1; line--) {
            for (int column = 10; column >= 1; column--) {
                large.fact(StoredFactBuilder.in("t12").at(line, column).measure(Measure.TOTAL));
            }
        }
        sight(A, "a.pdf");
        store.load(run, A, VERSION, large.read());

        List<Fact> facts = facts();
        assertThat(facts).hasSize(5_000);
        assertThat(facts)
                .extracting(fact -> fact.lineNo() * 100 + fact.columnNo())
                .isSorted();
    }

    @Test
    void documentsAreLoadedInParallel() throws InterruptedException {
        List<Callable<Void>> loads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            DocumentId id = id("parallel" + i);
            sight(id, i + ".pdf");
            Outcome read = extraction()
                    .fact(fact("1"))
                    .fact(StoredFactBuilder.in("t03").at(1, 1))
                    .read();
            loads.add(() -> {
                store.load(run, id, VERSION, read);
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Void>> ended = pool.invokeAll(loads);
        pool.shutdown();
        assertThat(ended).allSatisfy(load -> assertThat(load).succeedsWithin(Duration.ZERO));
        assertThat(database.count("fact")).isEqualTo(80);
    }

    @Test
    void theStatusShowsHowTheLastRunEnded() {
        sight(A, "a.pdf");
        sight(B, "b.pdf");
        Finding warning = Finding.ofPage("page.needs_ocr", Severity.WARNING, 3, "Page 3 is a picture.");
        store.load(
                run,
                A,
                VERSION,
                extraction()
                        .table("t02", "元", 1)
                        .fact(fact("1"))
                        .finding(warning)
                        .read());
        store.load(run, B, VERSION, refused(Refusal.Reason.PASSWORD));
        store.endRun(run, new RunCounts(2, 1, 1, 0));

        StoreStatus status = store.status();
        assertThat(status.documents())
                .containsEntry(DocumentStatus.LOADED_WITH_FINDINGS, 1L)
                .containsEntry(DocumentStatus.QUARANTINED, 1L)
                .containsEntry(DocumentStatus.SUPERSEDED, 0L);
        assertThat(status.tables()).isEqualTo(1);
        assertThat(status.facts()).isEqualTo(1);
        assertThat(status.findings()).containsEntry(Severity.WARNING, 1L).containsEntry(Severity.ERROR, 0L);
        assertThat(status.findingsByRule()).containsExactly(Map.entry("page.needs_ocr", 1L));
        assertThat(status.quarantined())
                .containsExactly(
                        new StoreStatus.QuarantinedDocument(B, "b.pdf", Refusal.Reason.PASSWORD, "It cannot be read."));
        assertThat(lastRunCounts(status)).isEqualTo(new RunCounts(2, 1, 1, 0));
    }

    @Test
    void aRunThatWasKilledHasNoCounts() {
        assertThat(lastRunCounts(store.status())).isNull();
    }

    @Test
    void aSnapshotDoesNotSeeWhatIsLoadedMeanwhile() {
        sight(A, "a.pdf");
        store.load(run, A, VERSION, extraction().fact(fact("1")).read());
        DatasetReader reader = database.reader();
        List<Fact> seen = new ArrayList<>();
        reader.inSnapshot(() -> {
            DocumentKey key = reader.documents().get(0);
            reader.disclosure(key);
            store.load(run, A, VERSION, extraction().read());
            reader.facts(key, seen::add);
        });
        assertThat(seen).hasSize(1);
    }

    private static @Nullable RunCounts lastRunCounts(StoreStatus status) {
        StoreStatus.RunRecord last = status.lastRun();
        return last == null ? null : last.counts();
    }

    private void sight(DocumentId id, String file) {
        store.sight(run, List.of(new Sighting(id, file, "", null)));
    }

    private Disclosure onlyDisclosure() {
        List<DocumentKey> documents = database.reader().documents();
        assertThat(documents).hasSize(1);
        return database.reader().disclosure(documents.get(0));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        DatasetReader reader = database.reader();
        reader.documents().forEach(key -> reader.facts(key, facts::add));
        return facts;
    }

    private static StoredFactBuilder fact(String yuan) {
        return StoredFactBuilder.in("t02").at(1, 1).amount(yuan, yuan, "元");
    }

    private static Outcome refused(Refusal.Reason reason) {
        return new Outcome.Refused(Refusal.of(reason, "It cannot be read."));
    }

    private static DocumentId id(String name) {
        return DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
