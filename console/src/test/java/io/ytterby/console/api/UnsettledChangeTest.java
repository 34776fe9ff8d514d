package io.ytterby.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sends a form, and what answers is away: they send it again, and it must count once. */
class UnsettledChangeTest {
    private static final Send CHANGE = Send.post("/api/tracking/v1/lots", Map.of(), "the-key");

    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer door;
    private URI place;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.start();
        place = URI.create("http://127.0.0.1:" + door.getAddress().getPort());
    }

    @AfterEach
    void close() {
        door.stop(0);
        http.close();
    }

    @Test
    void what_may_have_been_done_keeps_its_key() {
        answers(503);
        assertThat(sent().unsettled()).isEqualTo("the-key");
    }

    @Test
    void when_nobody_answers_nobody_knows() {
        door.stop(0);
        assertThat(sent().unsettled()).isEqualTo("the-key");
    }

    @Test
    void what_was_refused_or_done_is_settled() {
        answers(422);
        assertThat(sent().unsettled()).isNull();
    }

    private void answers(int status) {
        door.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private Api sent() {
        var api = new Api(http, place, new ObjectMapper(), "token", "en");
        api.send(CHANGE);
        return api;
    }
}
