package org.yusuan.operate.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.io.JsonFile;

/**
 * The notices of an output: {@code report/outbox/waiting}, {@code sent} and {@code given-up}. A notice is one small file, which
 * moves by rename; so it is in one place at any moment, also after a kill.
 */
final class Outbox {
    private final Path folder;

    Outbox(Path output) {
        folder = output.resolve("report").resolve("outbox");
    }

    /** Puts a notice in; one that was put in before stays what it is. */
    void post(Envelope envelope) {
        boolean known = Stream.of("waiting", "sent", "given-up")
                .anyMatch(place -> Files.exists(folder.resolve(place).resolve(envelope.fileName())));
        if (!known) {
            waiting(envelope).write(envelope);
        }
    }

    /** What waits, the oldest run first. */
    List<Envelope> waiting() {
        return in("waiting");
    }

    /** What was tried too often. */
    List<Envelope> givenUp() {
        return in("given-up");
    }

    /** Notes an attempt; the notice goes on waiting. */
    void keep(Envelope envelope) {
        waiting(envelope).write(envelope);
    }

    void sent(Envelope envelope) {
        move(envelope, "sent");
    }

    void giveUp(Envelope envelope) {
        keep(envelope);
        move(envelope, "given-up");
    }

    private List<Envelope> in(String place) {
        Path there = folder.resolve(place);
        if (!Files.isDirectory(there)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(there)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]+-[a-z]+\\.json"))
                    .map(file -> new JsonFile<>(file, Envelope.class).read())
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Envelope::run).thenComparing(Envelope::channel))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the outbox '" + there + "' cannot be read", e);
        }
    }

    private JsonFile<Envelope> waiting(Envelope envelope) {
        return new JsonFile<>(folder.resolve("waiting").resolve(envelope.fileName()), Envelope.class);
    }

    private void move(Envelope envelope, String place) {
        try {
            Path there = Files.createDirectories(folder.resolve(place));
            Files.move(
                    folder.resolve("waiting").resolve(envelope.fileName()),
                    there.resolve(envelope.fileName()),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the outbox '" + folder + "' cannot be written", e);
        }
    }
}
