package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;

class NightBudgetTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T18:30:00Z");

    private final Path folder;

    NightBudgetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void eachLimitIsNamedOnceItIsReached() throws IOException {
        NightBudget budget = budget("limits: {pages: 1, documents: 2, bytes: 10B}", BEGIN, BEGIN);
        assertThat(budget.page()).isEmpty();
        assertThat(budget.page()).hasValue("more than 1 pages in one night (limits: pages)");
        assertThat(budget.document()).isEmpty();
        budget.received(10);
        assertThat(budget.document()).hasValue("more than 10 bytes in one night (limits: bytes)");
        assertThat(budget.document()).hasValue("more than 2 documents in one night (limits: documents)");
    }

    @Test
    void theNightEndsAfterItsTime() throws IOException {
        Instant late = BEGIN.plus(Duration.ofHours(2)).plusSeconds(1);
        NightBudget budget = budget("limits: {time: 2h}", BEGIN, late);
        assertThat(budget.page())
                .hasValueSatisfying(reason -> assertThat(reason).contains("(limits: time)"));
    }

    @Test
    void everyAddressIsDueInExactlyOneNightOfAPeriodAndTheNightsShareThem() throws IOException {
        int[] due = new int[7];
        for (int night = 0; night < 7; night++) {
            Instant begin = BEGIN.plus(Duration.ofDays(night));
            NightBudget budget = budget("recheck: 7", begin, begin);
            due[night] = (int) IntStream.range(0, 700)
                    .filter(i -> budget.isDue("https://a.example/" + i))
                    .count();
        }
        assertThat(IntStream.of(due).sum()).isEqualTo(700);
        assertThat(IntStream.of(due).max().orElseThrow()).isLessThan(200);
    }

    private NightBudget budget(String line, Instant begin, Instant now) throws IOException {
        Path file = Files.writeString(
                folder.resolve("job.yaml"), "name: a\ncontact: a@b.example\nfeed: https://a.example/\n" + line + "\n");
        return new NightBudget((WebJob) new JobReader("1").read(file), InstantSource.fixed(now), begin);
    }
}
