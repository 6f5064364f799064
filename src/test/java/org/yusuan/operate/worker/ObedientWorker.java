package org.yusuan.operate.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.testing.ObedientExtractor;

/** The program of the tests' workers; without the command {@code worker} a parent that hands one document to a worker. */
final class ObedientWorker {
    private ObedientWorker() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        if (arguments.get(0).equals(WorkerLaunch.COMMAND)) {
            new WorkerProcess(arguments.subList(1, arguments.size()), ObedientExtractor::new).serve();
        } else {
            beParent(Path.of(arguments.get(0)));
        }
    }

    static WorkerPool pool(Duration wallClock, int recycleAfter) throws IOException {
        return new WorkerPool(
                WorkerLaunch.ofThisProgram(ObedientWorker.class, Map.of()),
                new WorkerSettings(48, wallClock, Duration.ofMinutes(1), recycleAfter),
                ExtractorSettings.DEFAULT,
                new ObedientExtractor().version());
    }

    static ExtractionRequest request(Path file) {
        return new ExtractionRequest(file, String.valueOf(file.getFileName()), "", "");
    }

    private static void beParent(Path file) throws IOException {
        try (WorkerPool pool = pool(Duration.ofMinutes(10), 100)) {
            pool.extract(request(file));
        }
    }
}
