package io.ytterby.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The car maker's own system, as small as it can be: answers a webhook's challenge, and keeps what comes. */
public final class DemoReceiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
    private static final String X509_HEAD = "302a300506032b6570032100";

    private final HttpServer server;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();

    /** As it came over the wire. */
    public record Message(String id, String timestamp, String signatures, String text, JsonNode body) {
        /** @param key {@code whpk_…} */
        public boolean holdsUnder(String key) {
            for (var signature : signatures.split(" ", -1)) if (holds(key, signature)) return true;
            return false;
        }

        private boolean holds(String key, String signature) {
            try {
                var encoded = HexFormat.of().parseHex(X509_HEAD + HexFormat.of().formatHex(bytes(key, "whpk_")));
                var verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
                verifier.update((id + "." + timestamp + "." + text).getBytes(StandardCharsets.UTF_8));
                return verifier.verify(bytes(signature, "v1a,"));
            } catch (GeneralSecurityException | IllegalArgumentException unfit) {
                return false;
            }
        }

        private static byte[] bytes(String text, String prefix) {
            if (!text.startsWith(prefix)) throw new IllegalArgumentException("no " + prefix);
            return Base64.getDecoder().decode(text.substring(prefix.length()));
        }
    }

    /** On a free port of this machine. @throws StepFailedException if there is none */
    public DemoReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new StepFailedException("no port for a receiver: " + failure);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var message = new Message(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    text,
                    JSON.readTree(text));
            var challenge = message.body().path("data").path("challenge").asText();
            if (challenge.isEmpty()) messages.add(message);
            var answer = challenge.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** Where a webhook is to call it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/ytterby";
    }

    /** The next message about the subject; others are passed over. */
    public Message next(String subject) {
        try {
            while (true) {
                var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) throw new StepFailedException("the webhook brought nothing about " + subject);
                if (message.body().path("subject").asText().equals(subject)) return message;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped while waiting for a webhook");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
