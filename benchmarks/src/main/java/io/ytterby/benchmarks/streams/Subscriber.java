package io.ytterby.benchmarks.streams;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A client of the stream that comes back with its last number whenever it is cut off, and counts what is missing or double. */
final class Subscriber implements Runnable {
    private static final int PAUSE_MS = 300;
    private static final int LONGEST_PAUSE_MS = 20_000;

    private final int port;
    private final String organisation;
    private final Supplier<String> token;
    private final boolean reads;
    private final Heard heard;
    private volatile long last = -1;
    private volatile boolean open;
    private volatile boolean stopped;
    private int refusals;
    private final AtomicLong gaps = new AtomicLong();
    private final AtomicLong doubles = new AtomicLong();

    Subscriber(int port, String organisation, Supplier<String> token, boolean reads, Heard heard) {
        this.port = port;
        this.organisation = organisation;
        this.token = token;
        this.reads = reads;
        this.heard = heard;
    }

    String organisation() {
        return organisation;
    }

    boolean reads() {
        return reads;
    }

    boolean isOpen() {
        return open;
    }

    long last() {
        return last;
    }

    long gaps() {
        return gaps.get();
    }

    long doubles() {
        return doubles.get();
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
                follow(socket);
            } catch (IOException cut) {
                open = false;
            }
            if (!stopped) pause(longer());
        }
    }

    /** Ten thousand that come back at once would be refused again: each refusal doubles the pause, and chance spreads them. */
    private int longer() {
        int most = Math.min(LONGEST_PAUSE_MS, PAUSE_MS << Math.min(refusals++, 8));
        return ThreadLocalRandom.current().nextInt(most / 2, most);
    }

    private void follow(Socket socket) throws IOException {
        var request = "GET /api/buyer/v1/streams/status HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token.get() + "\r\n" + (last >= 0 ? "Last-Event-ID: " + last + "\r\n" : "") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 2_048);
        var status = lines.readLine();
        if (status == null || !status.startsWith("HTTP/1.1 200")) throw new IOException("answered " + status);
        refusals = 0;
        if (!reads) waitUntilStopped();
        long id = -1;
        String type = "";
        for (var line = lines.readLine(); line != null && !stopped; line = lines.readLine()) {
            if (line.startsWith("id: ")) id = Long.parseLong(line.substring(4));
            else if (line.startsWith("event: ")) type = line.substring(7);
            else if (line.startsWith("data: ")) take(id, type, line);
        }
    }

    private void take(long id, String type, String line) {
        if (type.equals("ytterby.stream.opened")) {
            if (last < 0) last = id;
            open = true;
        } else if (!type.startsWith("ytterby.stream.")) {
            if (id <= last) doubles.incrementAndGet();
            if (id > last + 1) gaps.incrementAndGet();
            last = Math.max(last, id);
            int at = line.indexOf("\"time\":\"") + 8;
            var time = Instant.parse(line.substring(at, line.indexOf('"', at)));
            heard.after(line.contains("90000000"), Duration.between(time, Instant.now()));
        }
    }

    private void waitUntilStopped() {
        open = true;
        while (!stopped) pause(PAUSE_MS);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
