package org.yusuan.extract;

import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/** Reads disclosures. The stages from intake to check are joined here; until then it refuses every document. */
public final class DisclosureExtractor implements DocumentExtractor {

    @Override
    public Outcome extract(ExtractionRequest request) {
        return new Outcome.Refused(
                Refusal.of(Refusal.Reason.UNSUPPORTED_TYPE, "this build of the program reads no documents yet"));
    }

    @Override
    public EngineVersion version() {
        return new EngineVersion("0.1.0", "");
    }
}
