package org.yusuan.operate.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.Outcome;

/** The parent's handle of one worker process. Used by one thread at a time. */
final class Worker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final WorkerHome home;
    private final Process process;
    private final FrameChannel channel;
    private final ScheduledExecutorService clock;
    private final MessageCodec codec = new MessageCodec();
    private int served;

    private Worker(WorkerHome home, Process process, FrameChannel channel, ScheduledExecutorService clock) {
        this.home = home;
        this.process = process;
        this.channel = channel;
        this.clock = clock;
    }

    /**
     * Starts a process and waits until it has connected.
     *
     * @throws IOException if it cannot be started, dies or is silent for longer than the settings allow
     */
    static Worker start(WorkerLaunch launch, WorkerSettings settings, WorkerHome home, ScheduledExecutorService clock)
            throws IOException {
        home.create();
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(home.socket()));
            Process process = launch.start(home, settings);
            logErrors(process, home.name());
            return new Worker(home, process, await(server, process, settings.start(), clock), clock);
        } catch (IOException | RuntimeException e) {
            home.remove();
            throw e;
        }
    }

    private static FrameChannel await(
            ServerSocketChannel server, Process process, Duration longest, ScheduledExecutorService clock)
            throws IOException {
        process.onExit().thenRun(() -> endWait(server));
        ScheduledFuture<?> deadline = killAfter(longest, process, clock);
        try {
            return new FrameChannel(server.accept());
        } catch (AsynchronousCloseException e) {
            throw new IOException("it ended with exit code " + process.exitValue() + " before it answered", e);
        } finally {
            deadline.cancel(false);
        }
    }

    /** Whether it could take a document. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Documents it has answered. */
    int served() {
        return served;
    }

    /**
     * Hands a message over.
     *
     * @throws IOException if the worker died before; the document is not to blame
     */
    void send(byte[] message) throws IOException {
        channel.write(message);
    }

    /**
     * Waits for the answer, at most as long as this; a worker that takes longer is killed.
     *
     * @param progress called with how far the worker is
     */
    Answer receive(Duration wallClock, PageProgress progress) {
        ScheduledFuture<?> deadline = killAfter(wallClock, process, clock);
        Outcome outcome = outcomeOrNull(progress);
        boolean timedOut = !deadline.cancel(false) && outcome == null;
        served++;
        return new Answer(outcome, timedOut);
    }

    /** How the process ended; kills it if it has not. */
    int exitCode() {
        process.destroyForcibly();
        return process.onExit().join().exitValue();
    }

    /** Kills the process and removes its home: there is nothing in either to save. */
    @Override
    public void close() throws IOException {
        exitCode();
        channel.close();
        home.remove();
    }

    /**
     * What came back.
     *
     * @param outcome null if the worker died
     * @param timedOut whether it was killed because its time was over
     */
    record Answer(@Nullable Outcome outcome, boolean timedOut) {}

    private @Nullable Outcome outcomeOrNull(PageProgress progress) {
        try {
            for (byte[] message = channel.read(); message != null; message = channel.read()) {
                WorkerMessage received = codec.message(message);
                if (received instanceof WorkerMessage.End end) {
                    return end.outcome();
                }
                if (received instanceof WorkerMessage.Pages pages) {
                    progress.pageRead(pages.read(), pages.pages());
                }
            }
            return null;
        } catch (IOException e) {
            return null; // the worker died, or this thread was interrupted, which closes the connection
        }
    }

    private static ScheduledFuture<?> killAfter(Duration time, Process process, ScheduledExecutorService clock) {
        return clock.schedule(() -> process.destroyForcibly(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Copies what the process prints on standard error into the log of the run. */
    private static void logErrors(Process process, String name) {
        Thread reader = new Thread(() -> copyErrors(process, name), "log-of-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private static void copyErrors(Process process, String name) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> LOG.info("{}: {}", name, line));
        } catch (UncheckedIOException | IOException e) {
            LOG.debug("{}: its standard error ended with {}", name, e.getClass());
        }
    }

    private static void endWait(ServerSocketChannel server) {
        try {
            server.close(); // a worker that has died will never connect
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
