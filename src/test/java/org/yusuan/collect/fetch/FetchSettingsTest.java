package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "somebody", "night@example.org\r\nX: y", "预算@example.org", "(me)@example.org"})
    void aContactThatReachesNobodyIsRefused(String contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserAgent("1.0", contact))
                .withMessageContaining("portal's administrator");
    }

    @Test
    void settingsOutOfRangeAreRefusedWithWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Politeness(Duration.ZERO, 0, Duration.ZERO, null))
                .withMessage("concurrency must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Politeness(Duration.ofSeconds(-1), 1, Duration.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLimits(0, 0, Duration.ofSeconds(1), 0, 1));
    }

    @Test
    void aContentRangeThatContradictsItselfIsIgnored() {
        assertThat(ResponseReader.ContentRange.of("bytes 5-9/10")).contains(new ResponseReader.ContentRange(5, 9, 10));
        assertThat(ResponseReader.ContentRange.of("bytes 5-9/*")).contains(new ResponseReader.ContentRange(5, 9, -1));
        assertThat(ResponseReader.ContentRange.of("bytes 9-5/10")).isEmpty();
        assertThat(ResponseReader.ContentRange.of("bytes 5-10/10")).isEmpty();
        assertThat(ResponseReader.ContentRange.of("bytes */10")).isEmpty();
        assertThat(ResponseReader.ContentRange.of("bytes 5-99999999999999999999/*"))
                .isEmpty();
    }
}
