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
 * A portal on loopback that answers as it is told, with raw sockets, so that it can do what no HTTP server would.
 *
 * <pre>{@code
 * portal.page("/list.html", "<a href='a.pdf'>…");
 * portal.at("/a.pdf").once(Answers.status(500)).once(Answers.tooMany("1")).always(Answers.file(bytes));
 * portal.robots("User-agent: *\nDisallow: /private/");
 * }</pre>
 *
 * A path that it was not told about is a 404.
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
     * What is answered at a path.
     *
     * @param target the path with its query, as it is sent
     */
    public Route at(String target) {
        return routes.computeIfAbsent(target, path -> new Route());
    }

    /** A page in UTF-8 from now on. */
    public Portal page(String target, String html) {
        return page(target, html, StandardCharsets.UTF_8);
    }

    /** A page from now on, whose charset stands in the header. */
    public Portal page(String target, String html, Charset charset) {
        at(target).always(Responses.page(html, charset));
        return this;
    }

    /** A file from now on, with an entity tag by its content. */
    public Portal file(String target, byte[] content) {
        at(target).always(Responses.file(content));
        return this;
    }

    /** The robots.txt from now on. */
    public Portal robots(String text) {
        at("/robots.txt").always(Responses.robots(text));
        return this;
    }

    /** A path that is there no more. */
    public Portal without(String target) {
        routes.remove(target);
        return this;
    }

    /** All visits so far, by their start. */
    public RequestLog log() {
        return new RequestLog(log.stream()
                .sorted(Comparator.comparingLong(LoggedRequest::start))
                .toList());
    }

    /** The visits of one path so far. */
    public List<LoggedRequest> visits(String target) {
        return log().of(target);
    }

    /** Forgets the visits so far. */
    public void clearLog() {
        log.clear();
    }

    /** Breaks all connections. */
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
                start("portal-talk", () -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            boolean goesOn = true;
            while (goesOn) {
                PortalRequest asked = PortalRequest.read(client.getInputStream());
                if (asked == null) {
                    return;
                }
                LoggedRequest visit = new LoggedRequest(asked);
                log.add(visit);
                goesOn = answered(new PortalConnection(client, asked, visit));
            }
        } catch (IOException broken) {
            // the client has gone, which is its right
        } finally {
            open.remove(client);
        }
    }

    private boolean answered(PortalConnection talk) throws IOException {
        Route route = routes.get(talk.asked().target());
        try {
            return (route == null ? Responses.status(404) : route.next()).give(talk);
        } finally {
            talk.visit().finish();
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
