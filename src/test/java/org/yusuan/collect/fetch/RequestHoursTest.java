package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHoursTest {
    private static final RequestHours NIGHT = hours("22:00", "06:00");
    private static final RequestHours NOON = hours("11:00", "14:00");

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T13:59:59Z, false",
        "2024-03-01T14:00:00Z, true",
        "2024-03-01T21:59:59Z, true",
        "2024-03-01T22:00:00Z, false"
    })
    void hoursMayGoOverMidnight(Instant moment, boolean contains) {
        assertThat(NIGHT.contains(moment)).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T02:00:00Z, 2024-03-01T03:00:00Z",
        "2024-03-01T04:00:00Z, 2024-03-01T04:00:00Z",
        "2024-03-01T07:00:00Z, 2024-03-02T03:00:00Z"
    })
    void theNextOpeningIsNowOrTodayOrTomorrow(Instant moment, Instant opening) {
        assertThat(NOON.opening(moment)).isEqualTo(opening);
    }

    @Test
    void hoursMustNotBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("01:00", "01:00"));
    }

    private static RequestHours hours(String from, String to) {
        return new RequestHours(LocalTime.parse(from), LocalTime.parse(to), ZoneOffset.ofHours(8));
    }
}
