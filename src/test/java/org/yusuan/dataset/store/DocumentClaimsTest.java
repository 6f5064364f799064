package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;

/** Who reads which document, on both databases. */
@Timeout(120)
class DocumentClaimsTest {
    private static final EngineVersion VERSION = new EngineVersion("1", "1");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void manyReadersShareTheDocumentsAndNoneIsTakenTwice(TestDatabase kind)
            throws InterruptedException, ExecutionException {
        Offered offered = offer(kind, 200);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Callable<List<Integer>>> work = new ArrayList<>();
        for (String owner : List.of("a", "b", "c", "d")) {
            work.add(() -> offered.takeAll(owner));
        }
        List<Integer> taken = new ArrayList<>();
        for (Future<List<Integer>> reader : readers.invokeAll(work)) {
            taken.addAll(reader.get());
        }
        readers.shutdown();
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void documentsAreTakenInTheOrderInWhichTheyAreOffered(TestDatabase kind) {
        Offered offered = offer(kind, 3);
        assertThat(offered.takeAll("a")).containsExactly(1, 2, 3);
        assertThat(offered.claims.isReadByOthers(offered.run, "a")).isFalse();
        assertThat(offered.claims.isReadByOthers(offered.run, "b")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDocumentWhoseLeaseHasEndedIsTakenOverAndItsFirstReaderCannotFinishIt(TestDatabase kind) {
        Offered offered = offer(kind, 1);
        Claim late = offered.take("stalled").orElseThrow();
        assertThat(offered.take("other")).isEmpty();
        offered.endLeases();
        Claim next = offered.take("other").orElseThrow();
        assertThat(next.document()).isEqualTo(late.document());

        assertThatExceptionOfType(ClaimLostException.class)
                .isThrownBy(() -> offered.load(late, "from the first"))
                .withMessageContaining("document 1.pdf");
        assertThat(offered.store.known(List.of(next.document().id()))).isEmpty();

        offered.load(next, "from the second");
        assertThat(offered.claims.results(offered.run)).containsExactly("from the second");
        assertThatExceptionOfType(ClaimLostException.class).isThrownBy(() -> offered.load(late, "even later"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLeaseThatIsRenewedDoesNotEnd(TestDatabase kind) {
        Offered offered = offer(kind, 1);
        Claim slow = offered.take("slow").orElseThrow();
        offered.endLeases();
        offered.claims.renew("slow", LEASE);
        assertThat(offered.take("other")).isEmpty();
        offered.load(slow, "done");
        assertThat(offered.claims.results(offered.run)).containsExactly("done");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReaderThatIsLateButStillTheOwnerMayFinish(TestDatabase kind) {
        Offered offered = offer(kind, 1);
        Claim slow = offered.take("slow").orElseThrow();
        offered.endLeases();
        offered.load(slow, "done");
        assertThat(offered.take("other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatTheStoreRefusesLeavesTheClaimAsItWas(TestDatabase kind) {
        Offered offered = offer(kind, 1);
        Claim claim = offered.take("a").orElseThrow();
        StoredFactBuilder fact = StoredFactBuilder.in("t02");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> offered.store.load(
                        claim, VERSION, extraction().fact(fact).fact(fact).read(), "twice the same cell"));
        assertThat(offered.claims.results(offered.run)).isEmpty();
        offered.load(claim, "quarantined");
        assertThat(offered.claims.results(offered.run)).containsExactly("quarantined");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRunThatWasStoppedHandsOutNothingUntilItIsReopened(TestDatabase kind) {
        Offered offered = offer(kind, 3);
        Claim finished = offered.take("a").orElseThrow();
        Claim held = offered.take("a").orElseThrow();
        offered.load(finished, "first");
        offered.claims.stop(offered.run);
        assertThat(offered.take("b")).isEmpty();
        offered.claims.giveBack(held);
        assertThat(offered.take("b")).isEmpty();

        offered.claims.reopen(offered.run);
        assertThat(offered.claims.waiting(offered.run)).isEqualTo(2);
        assertThat(offered.takeAll("b")).containsExactly(2, 3);
        assertThatExceptionOfType(ClaimLostException.class).isThrownBy(() -> offered.load(held, "late"));
    }

    private static Offered offer(TestDatabase kind, int documents) {
        OpenDatabase database = kind.open();
        DocumentStore store = database.store();
        long run = store.beginRun("test");
        List<DocumentToRead> all = IntStream.rangeClosed(1, documents)
                .mapToObj(DocumentClaimsTest::document)
                .toList();
        store.sight(
                run,
                all.stream()
                        .map(one -> new Sighting(one.id(), one.sourceFile(), "", null))
                        .toList());
        DocumentClaims claims = new DocumentClaims(database.dataSource(), database.transactions());
        claims.offer(run, all);
        return new Offered(database, store, claims, run);
    }

    private static DocumentToRead document(int number) {
        String name = "document " + number + ".pdf";
        return new DocumentToRead(
                DocumentId.of(name.getBytes(StandardCharsets.UTF_8)), Path.of("预算", name), name, "", "140200", "");
    }

    private record Offered(OpenDatabase database, DocumentStore store, DocumentClaims claims, long run) {

        Optional<Claim> take(String owner) {
            return claims.take(run, owner, LEASE);
        }

        List<Integer> takeAll(String owner) {
            List<Integer> taken = new ArrayList<>();
            for (Optional<Claim> next = take(owner); next.isPresent(); next = take(owner)) {
                taken.add(next.get().number());
            }
            return taken;
        }

        void load(Claim claim, String result) {
            store.load(claim, VERSION, extraction().read(), result);
        }

        void endLeases() {
            database.sql()
                    .sql("UPDATE document_claim SET lease_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND")
                    .update();
        }
    }
}
