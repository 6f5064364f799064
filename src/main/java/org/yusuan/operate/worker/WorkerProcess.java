package org.yusuan.operate.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/**
 * The child's side: reads one document after the other for its parent. It never outlives the parent: when the parent dies, even by
 * {@code kill -9}, the system closes the pipe to standard input, and the worker removes its home and halts.
 */
public final class WorkerProcess {
    /** What a JVM with {@code ExitOnOutOfMemoryError} ends with. */
    static final int OUT_OF_MEMORY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final int FRAMES_IN_LOG = 12;

    private final WorkerHome home;
    private final Function<ExtractorSettings, DocumentExtractor> extractors;
    private final MessageCodec codec = new MessageCodec();

    /**
     * A worker that is not yet connected.
     *
     * @param arguments what follows the command {@value WorkerLaunch#COMMAND}: the pool's directory and the worker's name
     * @param extractors makes the extractor with what the parent's first message says
     */
    public WorkerProcess(List<String> arguments, Function<ExtractorSettings, DocumentExtractor> extractors) {
        this.home = new WorkerHome(Path.of(arguments.get(0)), arguments.get(1));
        this.extractors = extractors;
    }

    /**
     * Works until the parent closes the connection.
     *
     * @throws IOException if the connection fails
     */
    public void serve() throws IOException {
        endWithParent();
        SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        socket.connect(UnixDomainSocketAddress.of(home.socket()));
        try (FrameChannel channel = new FrameChannel(socket)) {
            byte[] setUp = channel.read();
            if (setUp != null) {
                serve(channel, extractors.apply(codec.settings(setUp)));
            }
        }
    }

    private void serve(FrameChannel channel, DocumentExtractor extractor) throws IOException {
        for (byte[] message = channel.read(); message != null; message = channel.read()) {
            channel.write(answer(extractor, message, (read, pages) -> reportPages(channel, read, pages)));
        }
    }

    /** Reads one document; whatever it makes a library throw must cost that document only. */
    private byte[] answer(DocumentExtractor extractor, byte[] message, PageProgress progress) {
        try {
            return withinLimit(ended(extractor.extract(codec.request(message), progress)));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY); // thrown by a library, where the JVM's own switch does not see it
            throw e;
        } catch (Throwable e) {
            return ended(defect(e));
        }
    }

    private byte[] ended(Outcome outcome) {
        return codec.encode(new WorkerMessage.End(outcome));
    }

    /** Only the thread that reads the document calls this, and only it writes to the channel. */
    private void reportPages(FrameChannel channel, int read, int pages) {
        try {
            channel.write(codec.encode(new WorkerMessage.Pages(read, pages)));
        } catch (IOException e) {
            throw new UncheckedIOException("the number of pages read could not be sent to the parent", e);
        }
    }

    private byte[] withinLimit(byte[] answer) {
        if (answer.length <= FrameChannel.LONGEST) {
            return answer;
        }
        return ended(new Outcome.Refused(Refusal.of(
                Refusal.Reason.LIMIT_EXCEEDED,
                "what was read from it takes " + answer.length + " bytes; allowed are " + FrameChannel.LONGEST)));
    }

    /** The message of an exception may quote the document, so that only its class and its stack are logged. */
    private static Outcome defect(Throwable failure) {
        String where = Stream.of(failure.getStackTrace())
                .limit(FRAMES_IN_LOG)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        LOG.error("{} at {}", failure.getClass().getName(), where);
        return new Outcome.Refused(Refusal.of(
                Refusal.Reason.DEFECT,
                "a defect of the program (" + failure.getClass().getSimpleName()
                        + "): please report it with the document; the log says where it happened"));
    }

    private void endWithParent() {
        InputStream parent = System.in;
        System.setIn(InputStream.nullInputStream()); // a library that reads it must not swallow the parent's end
        Thread watch = new Thread(() -> waitForEnd(parent), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void waitForEnd(InputStream parent) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
            home.remove();
        } catch (IOException e) {
            LOG.warn("the worker's home {} could not be removed: {}", home.name(), e.getClass());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
