package org.yusuan.operate.worker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.model.Outcome;
import org.yusuan.model.PlacedTable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what parent and worker send each other as JSON, and reads it back exactly: every digit and scale of an amount, and every
 * null. The mixins keep Jackson out of the model.
 */
final class MessageCodec {
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Outcome.class, OutcomeByName.class)
            .addMixIn(PlacedTable.class, WithoutDerived.class)
            // a PDF may give half a surrogate pair, which UTF-8 cannot hold but an escape can
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] encode(ExtractorSettings settings) {
        return json.writeValueAsBytes(settings);
    }

    byte[] encode(ExtractionRequest request) {
        return json.writeValueAsBytes(request);
    }

    byte[] encode(WorkerMessage message) {
        return json.writerFor(WorkerMessage.class).writeValueAsBytes(message);
    }

    ExtractorSettings settings(byte[] message) {
        return json.readValue(message, ExtractorSettings.class);
    }

    ExtractionRequest request(byte[] message) {
        return json.readValue(message, ExtractionRequest.class);
    }

    WorkerMessage message(byte[] encoded) {
        return json.readValue(encoded, WorkerMessage.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Read.class, name = "read"),
        @JsonSubTypes.Type(value = Outcome.Compilation.class, name = "compilation"),
        @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused")
    })
    private interface OutcomeByName {}

    private interface WithoutDerived {
        @JsonIgnore
        boolean isEmpty();
    }
}
