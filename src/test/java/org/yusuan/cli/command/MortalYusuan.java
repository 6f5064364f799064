package org.yusuan.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.testing.ObedientExtractor;

/**
 * The real program in a process of its own, whose extractor stops for ever in the middle of its n-th document and leaves a mark,
 * so that a test can kill it there.
 */
final class MortalYusuan {
    private static final String STOP_AT = "mortal.at";
    private static final String MARK = "mortal.mark";

    private MortalYusuan() {}

    public static void main(String[] args) {
        PrintWriter printed = new PrintWriter(System.out, true);
        Stopping.Point point =
                new Stopping.Point(Integer.getInteger(STOP_AT), Path.of(System.getProperty(MARK)), new AtomicInteger());
        System.exit(new Program(
                        MortalYusuan.class,
                        settings -> new Stopping(new ObedientExtractor(settings), point),
                        printed,
                        printed)
                .run(List.of(args)));
    }

    /** The options of its JVM that make it stop in a document and leave a mark. */
    static List<String> stoppingAt(int document, Path mark) {
        return List.of("-D" + STOP_AT + "=" + document, "-D" + MARK + "=" + mark);
    }

    private record Stopping(DocumentExtractor extractor, Point point) implements DocumentExtractor {
        record Point(int document, Path mark, AtomicInteger begun) {}

        @Override
        public EngineVersion version() {
            return extractor.version();
        }

        @Override
        public Outcome extract(ExtractionRequest request, PageProgress watch) {
            if (point.begun().incrementAndGet() == point.document()) {
                try {
                    Files.createFile(point.mark());
                    new CountDownLatch(1).await();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    throw new IllegalStateException("nobody interrupts it", e);
                }
            }
            return extractor.extract(request, watch);
        }
    }
}
