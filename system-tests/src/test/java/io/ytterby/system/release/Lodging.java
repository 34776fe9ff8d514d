package io.ytterby.system.release;

import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Exporters who lodge declarations as fast as they can for as long as the service says that it is ready, as those behind a
 * balancer do: on kept connections, and none tries again. Whatever is not acknowledged is lost.
 */
final class Lodging implements AutoCloseable {
    private final LoneService service;
    private final String token;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final List<Thread> exporters = new ArrayList<>();
    private volatile boolean ready = true;

    Lodging(World world, LoneService service) throws IOException {
        this.service = service;
        this.token = new FreshTokens(
                        new TokenClient(world.platform().url(Part.IDENTITY).toString()))
                .of(People.ofTheDemo().person(Cast.EXPORTER).orElseThrow());
    }

    void start(int count) {
        for (int i = 0; i < count; i++) exporters.add(Thread.ofPlatform().start(this::lodge));
    }

    /** The balancer has seen it: nobody begins another request. Returns when the last answer is there. */
    void notReady() throws InterruptedException {
        ready = false;
        for (var exporter : exporters) exporter.join();
    }

    /** The numbers of the declarations that were acknowledged. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** What came instead of an acknowledgement, if anything did. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    private void lodge() {
        try (var http = LoneService.client()) {
            while (ready) {
                var mrn = mrn();
                var request = HttpRequest.newBuilder(service.address().resolve("/v1/declarations"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", mrn)
                        .POST(BodyPublishers.ofString(body(mrn)))
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 201) acknowledged.add(mrn);
                else lost.add(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException broken) {
            lost.add(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request whose second half is still to be sent. */
    final class Half implements AutoCloseable {
        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
        private final String mrn = mrn();
        private final byte[] rest;

        Half() throws IOException {
            var body = body(mrn);
            var head = "POST /v1/declarations HTTP/1.1\r\nHost: lone\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + mrn + "\r\nContent-Length: "
                    + body.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + body.substring(0, 20)).getBytes(StandardCharsets.UTF_8));
            this.rest = body.substring(20).getBytes(StandardCharsets.UTF_8);
        }

        /** Sends the rest. @return the whole answer; the connection has ended after it */
        String finish() throws IOException {
            socket.getOutputStream().write(rest);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (answer.startsWith("HTTP/1.1 201")) acknowledged.add(mrn);
            return answer;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String mrn() {
        return "26CN"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 14).toUpperCase(Locale.ROOT);
    }

    private static String body(String mrn) {
        return """
            {"mrn": "%s", "exporterOrg": "%s", "consigneeOrg": "%s", "destination": "DE", "port": "CNSHA",
             "lines": [{"licenceNumber": "CN-2026-000001", "line": 1, "lotId": "%s", "massMg": 1000,
                        "value": {"currency": "EUR", "minor": 1}, "hsCode": "%s"}]}\
            """.formatted(mrn, Cast.EXPORTER_ORG, Cast.BUYER_ORG, UUID.randomUUID(), Cast.HS_CODE);
    }

    @Override
    public void close() {
        ready = false;
        exporters.forEach(Thread::interrupt);
    }
}
