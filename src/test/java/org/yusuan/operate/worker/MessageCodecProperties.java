package org.yusuan.operate.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.testing.SampleExtractions;

class MessageCodecProperties {
    private final MessageCodec codec = new MessageCodec();

    @Property
    void anExtractionComesBackToTheLastDigit(@ForAll @Scale(12) BigDecimal yuan, @ForAll String entity) {
        Outcome outcome = new Outcome.Read(
                SampleExtractions.of(entity, yuan, List.of(SampleExtractions.error(), SampleExtractions.warning())));
        assertThat(codec.message(codec.encode(new WorkerMessage.End(outcome))))
                .isEqualTo(new WorkerMessage.End(outcome));
    }

    @Property
    void aRefusalComesBack(@ForAll Refusal.Reason reason, @ForAll String message) {
        Outcome outcome = new Outcome.Refused(new Refusal(reason, message, 3, List.of(SampleExtractions.warning())));
        assertThat(codec.message(codec.encode(new WorkerMessage.End(outcome))))
                .isEqualTo(new WorkerMessage.End(outcome));
    }

    @Example
    void largeAndSmallPowersOfTenKeepTheirScale() {
        for (String yuan : List.of("0", "1E+10", "1E-10", "123456789012345678901234567890.12", "-7")) {
            anExtractionComesBackToTheLastDigit(new BigDecimal(yuan), "");
        }
    }

    @Example
    void halfASurrogatePairComesBack() {
        aRefusalComesBack(Refusal.Reason.DAMAGED, "\uD840 and \u0000");
    }

    @Example
    void aRequestComesBack() {
        ExtractionRequest request =
                new ExtractionRequest(Path.of("/预算/a b%.pdf"), "a b%.pdf", "2024年预算", "140200", "shanxi-13");
        assertThat(codec.request(codec.encode(request))).isEqualTo(request);
    }
}
