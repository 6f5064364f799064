package org.yusuan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Extraction;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/**
 * An extractor that does what the first word of the file says: {@code error}, {@code warning}, {@code refuse},
 * {@code versioned}, {@code pages}, {@code halt}, {@code hang}, {@code gorge} (uses up the memory), {@code print} or
 * {@code throw}; anything else is read.
 */
public final class ObedientExtractor implements DocumentExtractor {

    private final String templates;

    /** Creates an extractor whose template version is "none". */
    public ObedientExtractor() {
        this(ExtractorSettings.DEFAULT);
    }

    /** Creates an extractor whose template version is read from the file {@code version} in the templates' folder. */
    public ObedientExtractor(ExtractorSettings settings) {
        Path folder = settings.templates();
        Path version = folder == null ? Path.of("version") : folder.resolve("version");
        this.templates = Files.exists(version) ? content(version) : "none";
    }

    @Override
    public EngineVersion version() {
        return new EngineVersion("test", templates);
    }

    @Override
    public Outcome extract(ExtractionRequest request, PageProgress watch) {
        String[] words = content(request.file()).split("\\s+");
        return switch (words[0]) {
            case "halt" -> halt();
            case "hang" -> hang(request.file());
            case "gorge" -> gorge();
            case "print" -> print();
            case "throw" -> throw new IllegalStateException("quotes the document");
            case "pages" -> pages(request, watch);
            case "refuse" -> new Outcome.Refused(Refusal.of(Refusal.Reason.DAMAGED, "the file ends in its middle"));
            case "error" -> read(request, SampleExtractions.error());
            case "warning" -> read(request, SampleExtractions.warning());
            case "versioned" ->
                new Outcome.Read(SampleExtractions.of(
                        request.fileName(),
                        templates.equals("none") ? BigDecimal.ONE : new BigDecimal("2"),
                        List.of()));
            default -> read(request);
        };
    }

    private static Outcome read(ExtractionRequest request, org.yusuan.model.Finding... findings) {
        Extraction read = SampleExtractions.of(request.fileName(), new BigDecimal("1119300.00"), List.of(findings));
        return new Outcome.Read(
                request.template().isEmpty() ? read : SampleExtractions.readBy(request.template(), read));
    }

    /** Reports progress like a scan of three pages. */
    private static Outcome pages(ExtractionRequest request, PageProgress watch) {
        for (int page = 1; page <= 3; page++) {
            watch.pageRead(page, 3);
        }
        return read(request);
    }

    private static Outcome halt() {
        Runtime.getRuntime().halt(17);
        throw new AssertionError("unreachable");
    }

    /** Writes its process id beside the file, so that a test can find it, and waits for ever. */
    private static Outcome hang(Path file) {
        try {
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".pid"),
                    Long.toString(ProcessHandle.current().pid()));
            new CountDownLatch(1).await();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("unreachable");
    }

    private static Outcome gorge() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[1 << 20]);
        }
    }

    /** Prints on the standard streams, as libraries do. */
    private static Outcome print() {
        System.out.println("on standard output");
        System.err.println("on standard error");
        return new Outcome.Read(SampleExtractions.of("printed", BigDecimal.TEN, List.of()));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
