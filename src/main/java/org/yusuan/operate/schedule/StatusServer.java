package org.yusuan.operate.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.yusuan.io.JsonFile;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.RunFiles;

/**
 * Answers {@code GET /health} (200 while the service beats, 503 if it hangs; JSON) and {@code GET /metrics} (Prometheus). It
 * takes nothing from anybody, and knows nobody: who may ask is decided by the address that it listens at.
 */
public final class StatusServer implements AutoCloseable {
    private final HttpServer server;

    private StatusServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Begins to answer.
     *
     * @param address to listen at; port 0 takes a free one
     * @throws CannotRunException if the address is taken or not of this machine
     */
    public static StatusServer open(
            InetSocketAddress address, Path output, InstantSource clock, Supplier<Heartbeat> heartbeat) {
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
            server.start();
            return new StatusServer(server);
        } catch (IOException e) {
            throw new CannotRunException(
                    "nobody can listen at " + address + " (" + e.getMessage() + "); choose another with --http", e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A context takes all paths that begin like it; only its own is meant. */
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
}
