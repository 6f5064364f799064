package org.yusuan.operate.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.yusuan.io.JsonFile;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.RunFiles;

/**
 * Answers {@code GET /health} (JSON; status 200 while the service beats, 503 if it hangs) and {@code GET /metrics} (for
 * Prometheus). It accepts no input and knows no users: the address that it listens at decides who may ask. A client that sends
 * half a request, or reads no response, occupies one of a few threads, and only for a few seconds.
 */
public final class StatusServer implements AutoCloseable {
    /** Whole answers take milliseconds; so only clients that are slow or hostile ever need a second thread. */
    private static final int THREADS = 8;

    /** Requests that wait for a thread; beyond this, connections are closed. */
    private static final int WAITING = 32;

    /** The time for a request to arrive and for its response to be taken. */
    private static final Duration REQUEST_TIME = Duration.ofSeconds(5);

    private final HttpServer server;
    private final Workers workers;

    private StatusServer(HttpServer server, Workers workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Begins to answer.
     *
     * @param address where to listen; port 0 takes a free one
     * @param output the directory whose last run the metrics show
     * @param clock shows whether the heartbeat is too old
     * @param heartbeat gives the last heartbeat of the service
     * @throws CannotRunException if the address is taken or does not belong to this machine
     */
    public static StatusServer open(
            InetSocketAddress address, Path output, InstantSource clock, Supplier<Heartbeat> heartbeat) {
        return open(address, output, clock, heartbeat, REQUEST_TIME);
    }

    static StatusServer open(
            InetSocketAddress address,
            Path output,
            InstantSource clock,
            Supplier<Heartbeat> heartbeat,
            Duration requestTime) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            server.createContext("/health", exchange -> {
                Heartbeat last = heartbeat.get();
                int status = last.isAlive(clock.instant()) ? 200 : 503;
                answer(exchange, "/health", status, "application/json", JsonFile.text(last));
            });
            server.createContext("/metrics", exchange -> {
                String figures = ServiceFigures.text(heartbeat.get(), clock.instant(), new RunFiles(output).last());
                answer(exchange, "/metrics", 200, "text/plain; version=0.0.4; charset=utf-8", figures);
            });
            Workers workers = new Workers(requestTime);
            server.setExecutor(workers::execute);
            server.start();
            return new StatusServer(server, workers);
        } catch (IOException e) {
            throw new CannotRunException(
                    "the service cannot listen at " + address + " (" + e.getMessage()
                            + "); choose another address with --http",
                    e);
        }
    }

    /** The address that it listens at. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }

    /** The JDK's server gives a handler every path that begins like its own; all others are refused here. */
    private static void answer(HttpExchange exchange, String path, int status, String type, String text)
            throws IOException {
        try (exchange) {
            boolean isGet = exchange.getRequestMethod().matches("GET|HEAD");
            boolean isHere = exchange.getRequestURI().getPath().equals(path);
            if (!isGet || !isHere) {
                exchange.sendResponseHeaders(isHere ? 405 : 404, -1);
                return;
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, isHead ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /**
     * Threads that read a request and answer it. A request that takes too long is interrupted, which closes its connection.
     * The server's own limits (system properties of the JDK) only hold if they are set before any other server of the process
     * is created, and they do not bound the threads.
     */
    private static final class Workers {
        private final Duration requestTime;
        private final ThreadPoolExecutor threads;
        private final ScheduledExecutorService watch;

        Workers(Duration requestTime) {
            this.requestTime = requestTime;
            this.threads = new ThreadPoolExecutor(
                    THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), StatusServer::thread);
            this.threads.allowCoreThreadTimeOut(true);
            ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, StatusServer::thread);
            timer.setRemoveOnCancelPolicy(true);
            this.watch = timer;
        }

        /** Rejects a request that finds the queue full; the server then closes its connection. */
        void execute(Runnable request) {
            threads.execute(() -> {
                // its time begins when a thread takes it; once it has run, a late cancellation has no effect
                FutureTask<?> task = new FutureTask<>(request, null);
                Future<?> limit =
                        watch.schedule(() -> task.cancel(true), requestTime.toMillis(), TimeUnit.MILLISECONDS);
                task.run();
                limit.cancel(false);
            });
        }

        void close() {
            watch.shutdownNow();
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "status");
        thread.setDaemon(true);
        return thread;
    }
}
