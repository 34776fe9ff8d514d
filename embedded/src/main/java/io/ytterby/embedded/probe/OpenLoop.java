package io.ytterby.embedded.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.probe.Connection.Reply;
import io.ytterby.embedded.probe.Tally.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends so many requests a second, whatever becomes of them: who waits for an answer before he asks again does not notice
 * that he waits. Half of them go over kept connections, half over one of their own. None is sent twice.
 */
final class OpenLoop implements AutoCloseable {
    private static final int SHOWN_LETTERS = 160;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final FreshTokens tokens;
    private final People people;
    private final Mix mix;
    private final Tally tally;
    private final Connections connections;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread clock;
    private final long perRequestNanos;
    private volatile boolean wanted = true;

    private OpenLoop(URI gateway, FreshTokens tokens, People people, Mix mix, Tally tally, int perSecond) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.people = people;
        this.mix = mix;
        this.tally = tally;
        this.connections = new Connections(gateway);
        this.perRequestNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.clock = Thread.ofPlatform().name("load").unstarted(this::tick);
    }

    static OpenLoop start(URI gateway, FreshTokens tokens, People people, Mix mix, Tally tally, int perSecond) {
        var loop = new OpenLoop(gateway, tokens, people, mix, tally, perSecond);
        loop.clock.start();
        return loop;
    }

    private void tick() {
        long begun = System.nanoTime();
        for (long number = 0; wanted; number++) {
            long due = begun + number * perRequestNanos;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                LockSupport.parkNanos(left);
            long request = number;
            requests.execute(() -> send(request, begun, due));
        }
    }

    private void send(long number, long begun, long due) {
        var call = mix.call(number);
        // Each kind of call goes both ways: ten kinds, and the way changes with the number and with each ten.
        boolean kept = (number + number / 10) % 2 == 0;
        var failure = failure(call, kept);
        tally.add(new Outcome(call, kept, millis(due - begun), millis(System.nanoTime() - due), failure));
    }

    private String failure(Call call, boolean kept) {
        try {
            var reply = connections.exchange(kept, request(call, kept));
            if (reply.status() != 200 && reply.status() != 201) return refusal(reply);
            call.then().accept(JSON.readTree(reply.body()));
            return "";
        } catch (IOException noAnswer) {
            return String.valueOf(noAnswer);
        }
    }

    private static String refusal(Reply reply) {
        var body = reply.body();
        return reply.status() + " " + body.substring(0, Math.min(body.length(), SHOWN_LETTERS));
    }

    private byte[] request(Call call, boolean kept) throws IOException {
        var person = people.person(call.person()).orElseThrow(() -> new IOException("no person " + call.person()));
        var head = call.method() + " " + call.path() + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\nAuthorization: Bearer " + tokens.of(person) + "\r\nAccept: application/json\r\n"
                + (kept ? "" : "Connection: close\r\n");
        if (call.body() == null) return (head + "\r\n").getBytes(StandardCharsets.UTF_8);
        var body = text(call.body());
        return (head + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID()
                        + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be sent as JSON: " + body, e);
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    int closedByServer() {
        return connections.closedByServer();
    }

    /** Sends nothing more, and returns when each request has its answer or has failed. */
    void stop() throws InterruptedException {
        wanted = false;
        clock.join();
        requests.shutdown();
        if (!requests.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("a request does not end");
    }

    @Override
    public void close() {
        wanted = false;
        requests.shutdownNow();
        connections.close();
    }
}
