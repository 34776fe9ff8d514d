package io.ytterby.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** A receiver of webhooks on this machine: answers challenges, keeps what comes, and answers the rest as it is told. */
final class Receiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Got> answers = _ -> 200;

    /** A message as it came. */
    record Got(String id, String timestamp, String signature, String text) {
        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        String type() {
            return body().path("type").asText();
        }

        String subject() {
            return body().path("subject").asText();
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var message = new Got(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            got.add(message);
            int status = answers.applyAsInt(message);
            var answer = message.body().path("data").path("challenge").asText("taken");
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    void answer(ToIntFunction<Got> status) {
        answers = status;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Got> got(String type) {
        return got.stream().filter(message -> message.type().equals(type)).toList();
    }

    /** The data's {@code n} of a subject's messages in the order in which they came. */
    List<Integer> numbers(String subject) {
        return got.stream()
                .filter(message -> message.subject().equals(subject))
                .map(message -> message.body().path("data").path("n").asInt())
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
