package org.yusuan.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.testing.ObedientExtractor;

/** Reads drawn documents as the program does, and obeys all others, which are a few bytes, so that a large night is short. */
final class DrawnOrObedient implements DocumentExtractor {
    private static final long OBEDIENT = 1_000;

    private final DocumentExtractor drawn;
    private final DocumentExtractor obedient;

    DrawnOrObedient(ExtractorSettings settings) {
        drawn = DocumentPipeline.of(settings);
        obedient = new ObedientExtractor(settings);
    }

    @Override
    public EngineVersion version() {
        return drawn.version();
    }

    @Override
    public Outcome extract(ExtractionRequest request, PageProgress watch) {
        try {
            return (Files.size(request.file()) < OBEDIENT ? obedient : drawn).extract(request, watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
