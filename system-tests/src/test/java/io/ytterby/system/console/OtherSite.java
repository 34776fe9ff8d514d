package io.ytterby.system.console;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody else's site on this machine, with one page; it remembers what its visitors' browsers told about where they came from. */
final class OtherSite implements AutoCloseable {
    private final HttpServer server;
    private final List<String> referrers = new CopyOnWriteArrayList<>();

    OtherSite(String html) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var referrer = exchange.getRequestHeaders().getFirst("Referer");
            if (referrer != null) referrers.add(referrer);
            var page = ("<!doctype html><title>Another site</title>" + html).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    /** By the name {@code localhost}, which is another site than 127.0.0.1. */
    String strange() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** By an address of the console's own host, to which a browser sends the console's cookies. */
    String neighbour() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    List<String> referrers() {
        return List.copyOf(referrers);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
