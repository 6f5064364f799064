package org.yusuan.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.operate.schedule.Timetable.Turn;

class TimetableTest {
    private final Jobs jobs;

    TimetableTest(@TempDir Path project) throws IOException {
        this.jobs = new Jobs(project);
    }

    @Test
    void aJobRunsByTheClockOfItsZone() throws IOException {
        jobs.folder("datong", "0 30 2 * * *", "Asia/Shanghai");
        assertThat(table("2024-03-01T00:00:00Z").turns(Instant.parse("2024-03-01T00:00:00Z")))
                .containsExactly(new Turn("datong", Instant.parse("2024-03-01T18:30:00Z")));
    }

    @Test
    void aJobWithoutAScheduleNeverRunsByItself() throws IOException {
        jobs.write("inbox", "folder: input\n");
        assertThat(table("2024-03-01T00:00:00Z").turns(Instant.parse("2034-03-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void threeMissedNightsAreOneTurn() throws IOException {
        jobs.folder("datong", "0 30 2 * * *", "Asia/Shanghai");
        Instant now = Instant.parse("2024-03-04T05:00:00Z");
        assertThat(table("2024-03-01T00:00:00Z").due(now)).containsExactly("datong");
        assertThat(table("2024-03-04T05:00:00Z").due(now)).isEmpty();
    }

    @Test
    void whatIsMadeUpForByDayWaitsForTheHoursOfTheHost() throws IOException {
        jobs.web("portal", "0 0 23 * * *", "22:00-06:00");
        Instant noon = Instant.parse("2024-03-04T04:00:00Z");
        Timetable table = new Timetable(jobs.read(), Map.of("portal", Instant.parse("2024-03-01T00:00:00Z")));
        assertThat(table.due(noon)).isEmpty();
        assertThat(table.turns(noon)).containsExactly(new Turn("portal", Instant.parse("2024-03-04T14:00:00Z")));
    }

    @Test
    void aClockThatWasYearsAheadOnceDoesNotStopAJob() throws IOException {
        jobs.folder("datong", "0 30 2 * * *", "Asia/Shanghai");
        assertThat(table("2035-03-01T00:00:00Z").turns(Instant.parse("2024-03-01T00:00:00Z")))
                .containsExactly(new Turn("datong", Instant.parse("2024-03-01T18:30:00Z")));
    }

    /** Berlin leaves out 02:00–03:00 on 31 March 2024 and has it twice on 27 October. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-30T12:00:00Z, 2024-03-31T12:00:00Z, 1",
        "2024-10-26T12:00:00Z, 2024-10-27T12:00:00Z, 1",
        "2024-03-29T12:00:00Z, 2024-04-01T12:00:00Z, 3",
        "2024-10-25T12:00:00Z, 2024-10-28T12:00:00Z, 3"
    })
    void aNightlyJobRunsOnceANightWhateverTheClocksDo(String from, String to, int runs) throws IOException {
        jobs.folder("berlin", "0 30 2 * * *", "Europe/Berlin");
        Instant end = Instant.parse(to);
        Instant at = Instant.parse(from);
        int count = 0;
        for (Turn turn = turn(at); !turn.begin().isAfter(end); turn = turn(at)) {
            count++;
            at = turn.begin();
        }
        assertThat(count).isEqualTo(runs);
    }

    @Test
    void aJobOfEveryTenMinutesGoesOnAfterTheClockWasPutBack() throws IOException {
        jobs.folder("berlin", "0 */10 * * * *", "Europe/Berlin");
        assertThat(turn(Instant.parse("2024-10-27T01:05:00Z")).begin())
                .isEqualTo(Instant.parse("2024-10-27T02:00:00Z"));
        assertThat(turn(Instant.parse("2024-10-27T02:00:00Z")).begin())
                .isEqualTo(Instant.parse("2024-10-27T02:10:00Z"));
    }

    private Turn turn(Instant at) {
        return table(at.toString()).turns(at).get(0);
    }

    private Timetable table(String handled) {
        return new Timetable(
                jobs.read(),
                Map.of(
                        "datong",
                        Instant.parse(handled),
                        "berlin",
                        Instant.parse(handled),
                        "inbox",
                        Instant.parse(handled)));
    }
}
