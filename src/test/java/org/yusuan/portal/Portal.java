package org.yusuan.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A portal on loopback with scripted responses. It uses raw sockets, so that it can break the rules of HTTP.
 *
 * <pre>{@code
 * portal.page("/list.html", "<a href='a.pdf'>…");
 * portal.at("/a.pdf").once(Answers.status(500)).once(Answers.tooMany("1")).always(Answers.file(bytes));
 * portal.robots("User-agent: *\nDisallow: /private/");
 * }</pre>
 *
 * A path without a script is a 404.
 */
public final class Portal implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<LoggedRequest> log = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Portal(ServerSocket socket) {
        this.socket = socket;
    }

    /** A portal on a free port of 127.0.0.1. */
    public static Portal open() {
        try {
            Portal portal = new Portal(new ServerSocket(0, 1000, InetAddress.getByName("127.0.0.1")));
            portal.start("portal", portal::accept);
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host to allow, as it stands in {@link #uri}. */
    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The address of a path, which must be encoded already. */
    public URI uri(String path) {
        return URI.create("http://" + host() + ":" + port() + path);
    }

    /**
     * The responses of a path.
     *
     * @param target the path with its query, as it is sent
     */
    public Route at(String target) {
        return routes.computeIfAbsent(target, path -> new Route());
    }

    /** Serves a page in UTF-8 from now on. */
    public Portal page(String target, String html) {
        return page(target, html, StandardCharsets.UTF_8);
    }

    /** Serves a page from now on, with its charset in the header. */
    public Portal page(String target, String html, Charset charset) {
        at(target).always(Responses.page(html, charset));
        return this;
    }

    /** Serves a file from now on, with an entity tag made of its content. */
    public Portal file(String target, byte[] content) {
        at(target).always(Responses.file(content));
        return this;
    }

    /** Serves this robots.txt from now on. */
    public Portal robots(String text) {
        at("/robots.txt").always(Responses.robots(text));
        return this;
    }

    /** Removes a path. */
    public Portal without(String target) {
        routes.remove(target);
        return this;
    }

    /** All requests so far, in the order of their start. */
    public RequestLog log() {
        return new RequestLog(log.stream()
                .sorted(Comparator.comparingLong(LoggedRequest::start))
                .toList());
    }

    /** All requests for one path so far. */
    public List<LoggedRequest> requests(String target) {
        return log().of(target);
    }

    /** Clears the log. */
    public void clearLog() {
        log.clear();
    }

    /** Closes the portal and all its connections. */
    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                start("portal-connection", () -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            boolean isOpen = true;
            while (isOpen) {
                PortalRequest request = PortalRequest.read(client.getInputStream());
                if (request == null) {
                    return;
                }
                LoggedRequest logged = new LoggedRequest(request);
                log.add(logged);
                isOpen = respond(new PortalConnection(client, request, logged));
            }
        } catch (IOException broken) {
            // the client has gone, which is its right
        } finally {
            open.remove(client);
        }
    }

    private boolean respond(PortalConnection connection) throws IOException {
        Route route = routes.get(connection.request().target());
        try {
            return (route == null ? Responses.status(404) : route.next()).respond(connection);
        } finally {
            connection.logged().finish();
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
