package io.ytterby.benchmarks.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** One client that comes once: from an address of its own, with a path, a token and a key that nobody had before. */
final class Visitor {
    private static final int TIMEOUT_MS = 5_000;

    private final Server server;
    private final String token;
    private final AtomicLong answered;
    private final AtomicLong vanished;

    /** @param token a good one; empty for most */
    Visitor(Server server, String token, AtomicLong answered, AtomicLong vanished) {
        this.server = server;
        this.token = token;
        this.answered = answered;
        this.vanished = vanished;
    }

    /** All of 127.0.0.0/8 is this machine: sixteen million addresses. */
    private static InetAddress address(long number) throws IOException {
        return InetAddress.getByAddress(new byte[] {
            127, (byte) (1 + number / 62_500 % 250), (byte) (number / 250 % 250), (byte) (1 + number % 250)
        });
    }

    void visit(long number) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(address(number), 0));
            socket.setSoTimeout(TIMEOUT_MS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), TIMEOUT_MS);
            switch ((int) (number % 20)) {
                case 0 -> vanish(socket, number);
                case 1, 2 -> ask(socket, "GET /api/licensing/v1/licences/CN-" + number, "not.a.token" + number, number);
                case 3, 4, 5 -> post(socket, number);
                default -> ask(socket, "GET /api/tracking/v1/grams/" + number, token, number);
            }
        }
    }

    private void ask(Socket socket, String what, String authorization, long number) throws IOException {
        write(socket, head(what, authorization, number) + "Connection: close\r\n\r\n");
        await(socket);
    }

    private void post(Socket socket, long number) throws IOException {
        var body = "{\"number\":" + number + "}";
        write(
                socket,
                head("POST /api/licensing/v1/applications", token, number) + "Connection: close\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
        await(socket);
    }

    /** Half a body, and nobody is there any more. */
    private void vanish(Socket socket, long number) throws IOException {
        write(
                socket,
                head("POST /api/licensing/v1/applications", token, number) + "Content-Length: 100000\r\n\r\n"
                        + "x".repeat(5_000));
        vanished.incrementAndGet();
    }

    private String head(String what, String authorization, long number) {
        return what + " HTTP/1.1\r\nHost: 127.0.0.1\r\nIdempotency-Key: key-" + number + "\r\n"
                + (authorization.isEmpty() ? "" : "Authorization: Bearer " + authorization + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void await(Socket socket) throws IOException {
        var in = socket.getInputStream();
        if (in.read() >= 0) answered.incrementAndGet();
    }
}
