package io.ytterby.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server of the JDK that answers what a test has laid ready. */
class YtterbyTest {
    private record Answer(int status, String type, String body) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Ytterby ytterby;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var retries = new Retries(3, Duration.ofMillis(1), Duration.ofMillis(5));
        ytterby = new Ytterby(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), TokenSupplier.of("t"), retries);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_list_is_read_over_all_its_pages() {
        lay(200, "{\"items\":[{\"number\":\"A\"},{\"number\":\"B\"}],\"nextPageToken\":\"p2\"}");
        lay(200, "{\"items\":[],\"nextPageToken\":\"p3\"}");
        lay(200, "{\"items\":[{\"number\":\"C\"}]}");

        var numbers = ytterby.licensing().licences().list(Options.NONE.query("pageSize", 2)).stream()
                .map(licence -> licence.path("number").asText())
                .toList();

        assertThat(numbers).containsExactly("A", "B", "C");
        assertThat(asked)
                .containsExactly(
                        "GET /api/licensing/v1/licences?pageSize=2",
                        "GET /api/licensing/v1/licences?pageSize=2&pageToken=p2",
                        "GET /api/licensing/v1/licences?pageSize=2&pageToken=p3");
    }

    @Test
    void what_may_be_sent_again_is_with_the_same_key() {
        lay(503, "{}");
        lay(429, "{}");
        lay(201, "{\"id\":\"7\"}");

        var made = ytterby.licensing().applications().create(Map.of("destination", "DE"), Options.NONE);

        assertThat(made.text("id")).isEqualTo("7");
        assertThat(keys).hasSize(3).containsOnly(keys.peek());
    }

    @Test
    void a_refusal_is_a_problem_with_its_slug_and_its_fields() {
        lay(
                422,
                "{\"type\":\"urn:ytterby:problem:lot-too-light\",\"title\":\"t\",\"status\":422,\"detail\":\"d\","
                        + "\"errors\":[{\"pointer\":\"/massMg\",\"detail\":\"x\"}],\"heldMg\":5}");

        assertThatThrownBy(() -> ytterby.licensing().applications().create(Map.of(), Options.NONE))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.is(ProblemTypes.LOT_TOO_LIGHT)).isTrue();
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.errors()).isEqualTo(List.of(new ProblemException.FieldError("/massMg", "x")));
                    assertThat(problem.body().path("heldMg").asLong()).isEqualTo(5);
                });
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_stream_comes_back_with_the_last_id_it_has_seen() {
        answers.add(new Answer(
                200, "text/event-stream", ": hello\n\nid: 1\nevent: status\ndata: a\ndata: b\n\nid: 2\ndata: cut"));
        answers.add(new Answer(200, "text/event-stream", "id: 2\ndata: c\n\n"));

        var seen = new ConcurrentLinkedQueue<String>();
        var last = ytterby.stream("/api/buyer/v1/streams/status").follow("0", event -> {
            seen.add(event.id() + " " + event.type() + " " + event.data());
            return seen.size() < 2;
        });

        assertThat(seen).containsExactly("1 status a\nb", "2 message c");
        assertThat(last).isEqualTo("2");
    }

    private void lay(int status, String body) {
        answers.add(new Answer(status, "application/json", body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) keys.add(key);
        exchange.getRequestBody().readAllBytes();
        var answer = answers.remove();
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
