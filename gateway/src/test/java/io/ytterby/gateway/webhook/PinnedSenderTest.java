package io.ytterby.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.Addresses.Lookup;
import io.ytterby.kit.outbound.PinnedSender;
import io.ytterby.kit.outbound.Sender.Answer;
import io.ytterby.kit.outbound.domain.Target;
import io.ytterby.kit.outbound.domain.TargetPolicy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over real sockets: 127.0.0.2 plays the public internet, 127.0.0.1 what must not be reached. Names are resolved by the
 * test's own resolver, which may change its mind.
 */
class PinnedSenderTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "hooks.rheinwerk-auto.de";
    private static final TargetPolicy PRODUCTION = new TargetPolicy(Set.of(443), false);
    private static final Vertx VERTX = Vertx.vertx();
    private static final List<String> INSIDE = new CopyOnWriteArrayList<>();
    private static final List<String> OUTSIDE = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    private static int port;
    private static int securePort;
    private static PinnedSender sender;
    private static PinnedSender impatient;

    private final Deque<InetAddress> answers = new ArrayDeque<>();

    @BeforeAll
    static void listen() throws Exception {
        var store = folder.resolve("receiver.p12");
        makeCertificate(store);
        var key = new PfxOptions().setPath(store.toString()).setPassword("changeit");
        port = listening(new HttpServerOptions().setHost("127.0.0.2"), PinnedSenderTest::outside);
        listening(new HttpServerOptions().setHost("127.0.0.1").setPort(port), request -> {
            INSIDE.add(request.uri());
            request.response().end("secret");
        });
        securePort = listening(
                new HttpServerOptions().setHost("127.0.0.2").setSsl(true).setKeyCertOptions(key),
                PinnedSenderTest::outside);
        var trusting = new HttpClientOptions().setTrustOptions(key);
        sender = new PinnedSender(VERTX, trusting, Duration.ofSeconds(10), Duration.ofSeconds(10));
        impatient = new PinnedSender(VERTX, new HttpClientOptions(), Duration.ofMillis(100), Duration.ofMillis(100));
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int listening(HttpServerOptions options, io.vertx.core.Handler<HttpServerRequest> handler) {
        HttpServer server = VERTX.createHttpServer(options.setPort(options.getPort() == 80 ? 0 : options.getPort()))
                .requestHandler(handler);
        return server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private static void outside(HttpServerRequest request) {
        OUTSIDE.add(request.authority() + request.uri());
        var response = request.response();
        switch (request.path()) {
            case "/redirect" ->
                response.setStatusCode(307)
                        .putHeader("Location", "http://127.0.0.1:" + port + "/redirected")
                        .end();
            case "/huge" -> response.end("x".repeat(10_000_000));
            case "/silent" -> request.resume();
            case "/later" ->
                response.setStatusCode(503).putHeader("Retry-After", "120").end("later");
            case "/junk" -> request.connection().close();
            default -> response.end("taken");
        }
    }

    private static void makeCertificate(Path store) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "SAN=dns:" + NAME,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString(),
                        "-validity",
                        "3650")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    /** As the gateway does it: looked up and judged once, then sent. */
    private Answer post(Target target) {
        return post(target, sender);
    }

    private Answer post(Target target, PinnedSender sender) {
        var addresses = new Addresses(_ -> List.of(answers.remove()), PRODUCTION, PinnedSenderTest::isPublic);
        return switch (addresses.of(target)) {
            case Lookup.Found(var address) -> sender.post(target, address, Map.of("webhook-id", "1"), BODY);
            case Lookup.Refused(var why) -> new Answer(null, "", "", Duration.ZERO, 0, why);
        };
    }

    private static boolean isPublic(Target target, InetAddress address) {
        return address.getHostAddress().equals("127.0.0.2") || PRODUCTION.allows(target, address);
    }

    private static Target plain(String path) {
        return new Target(false, NAME, port, path);
    }

    @Test
    void it_connects_to_the_address_that_was_judged_and_says_the_name() throws Exception {
        answers.add(literal("127.0.0.2"));

        var answer = post(plain("/pinned?plant=7"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("taken");
        assertThat(OUTSIDE).contains(NAME + ":" + port + "/pinned?plant=7");
        assertThat(answers).as("asked once").isEmpty();
    }

    @Test
    void a_name_that_later_stands_for_an_inner_address_is_not_connected_to() throws Exception {
        answers.add(literal("127.0.0.2"));
        answers.add(literal("127.0.0.1"));

        var first = post(plain("/rebound"));
        var second = post(plain("/rebound"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isNull();
        assertThat(second.failure()).contains("public internet").doesNotContain("127.");
        assertThat(INSIDE).doesNotContain("/rebound");
    }

    @Test
    void tls_holds_for_the_name_and_for_no_other() throws Exception {
        answers.add(literal("127.0.0.2"));
        answers.add(literal("127.0.0.2"));

        var good = post(new Target(true, NAME, securePort, "/"));
        var other = post(new Target(true, "hooks.nordia-motors.se", securePort, "/"));

        assertThat(good.failure()).isEmpty();
        assertThat(good.status()).isEqualTo(200);
        assertThat(other.status()).isNull();
        assertThat(other.failure()).contains("certificate");
    }

    @Test
    void a_redirection_is_not_followed() throws Exception {
        answers.add(literal("127.0.0.2"));

        var answer = post(plain("/redirect"));

        assertThat(answer.status()).isEqualTo(307);
        assertThat(INSIDE).doesNotContain("/redirected");
    }

    @Test
    void of_an_endless_answer_64_kilobytes_are_read() throws Exception {
        answers.add(literal("127.0.0.2"));

        var answer = post(plain("/huge"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(64 * 1024);
    }

    @Test
    void silence_and_a_closed_connection_are_failures_in_words() throws Exception {
        answers.add(literal("127.0.0.2"));
        answers.add(literal("127.0.0.2"));

        var silent = post(plain("/silent"), impatient);
        var junk = post(plain("/junk"));

        assertThat(silent.status()).isNull();
        assertThat(silent.failure()).isNotBlank();
        assertThat(junk.status()).isNull();
        assertThat(junk.failure()).isNotBlank();
    }

    @Test
    void what_a_receiver_asks_for_is_heard() throws Exception {
        answers.add(literal("127.0.0.2"));

        var answer = post(plain("/later"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    /** Nobody is asked for a literal. */
    private static InetAddress literal(String address) throws UnknownHostException {
        return InetAddress.getAllByName(address)[0];
    }
}
