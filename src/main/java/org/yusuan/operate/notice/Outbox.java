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
 * The notices of an output, in the folders {@code waiting}, {@code sent} and {@code given-up} of {@code report/outbox}. A notice
 * is one small file, which is moved by a rename; so it is in exactly one folder at any moment, even after a kill.
 */
final class Outbox {
    private final Path folder;

    Outbox(Path output) {
        folder = output.resolve("report").resolve("outbox");
    }

    /** Adds a notice. One that was added before stays as it is. */
    void post(Envelope envelope) {
        boolean isKnown = Stream.of("waiting", "sent", "given-up")
                .anyMatch(state -> Files.exists(folder.resolve(state).resolve(envelope.fileName())));
        if (!isKnown) {
            waiting(envelope).write(envelope);
        }
    }

    /** The notices that wait, those of the oldest run first. */
    List<Envelope> waiting() {
        return in("waiting");
    }

    /** The notices that were tried too often. */
    List<Envelope> givenUp() {
        return in("given-up");
    }

    /** Records an attempt; the notice waits for another one. */
    void keep(Envelope envelope) {
        waiting(envelope).write(envelope);
    }

    /** Moves a notice that was sent. */
    void sent(Envelope envelope) {
        move(envelope, "sent");
    }

    /** Moves a notice that is not tried again. */
    void giveUp(Envelope envelope) {
        keep(envelope);
        move(envelope, "given-up");
    }

    private List<Envelope> in(String state) {
        Path there = folder.resolve(state);
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

    private void move(Envelope envelope, String state) {
        try {
            Path there = Files.createDirectories(folder.resolve(state));
            Files.move(
                    folder.resolve("waiting").resolve(envelope.fileName()),
                    there.resolve(envelope.fileName()),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the outbox '" + folder + "' cannot be written", e);
        }
    }

    /**
     * A notice in the outbox. Its text is made from the report of the run when it is sent.
     *
     * @param run the number of the run
     * @param channel the name of the channel
     * @param attempts how often it was tried
     * @param problem why the last attempt failed; empty before the first
     */
    record Envelope(long run, String channel, int attempts, String problem) {

        Envelope failed(String why) {
            return new Envelope(run, channel, attempts + 1, why);
        }

        String fileName() {
            return "%d-%s.json".formatted(run, channel);
        }
    }
}
