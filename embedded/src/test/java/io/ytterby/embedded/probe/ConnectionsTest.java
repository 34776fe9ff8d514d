package io.ytterby.embedded.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.embedded.probe.Acknowledged.Made;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final byte[] REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";

    private final ServerSocket server;
    private final Connections connections;

    ConnectionsTest() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        connections = new Connections(URI.create("http://127.0.0.1:" + server.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        connections.close();
        server.close();
    }

    /** Answers so many connections, each with one text whatever it is asked, and closes them. */
    private void serve(int times, String answer) {
        Thread.ofVirtual().start(() -> {
            for (int i = 0; i < times; i++)
                try (var socket = server.accept()) {
                    var _ = socket.getInputStream().read(new byte[REQUEST.length]);
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException closed) {
                    return;
                }
        });
    }

    @Test
    void a_kept_connection_that_the_server_has_closed_is_noticed_before_a_request_is_sent_on_it() throws IOException {
        serve(2, CHUNKED);

        var first = connections.exchange(true, REQUEST);
        var second = connections.exchange(true, REQUEST);

        assertThat(List.of(first.body(), second.body())).containsExactly("ok", "ok");
    }

    @Test
    void a_request_without_an_answer_fails_and_is_not_sent_again() {
        serve(2, "");

        assertThatThrownBy(() -> connections.exchange(false, REQUEST)).isInstanceOf(EOFException.class);
    }

    @Test
    void an_answer_that_is_cut_off_is_none() {
        serve(1, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");

        assertThatThrownBy(() -> connections.exchange(false, REQUEST)).hasMessage("cut off within an answer");
    }

    @Test
    void what_was_acknowledged_must_be_there_once() {
        var made = List.of(new Made("a", "1"), new Made("b", "2"), new Made("c", "3"));

        var wrong = BothSides.differences("lot", made, Map.of("a", List.of("1"), "b", List.of("2", "9")));

        assertThat(wrong)
                .containsExactly(
                        "lot b (2) was acknowledged and is there as [2, 9]",
                        "lot c (3) was acknowledged and is there as []");
    }

    @Test
    void a_quantile_is_a_value_that_was_measured() {
        assertThat(Tally.quantile(new long[] {1, 2, 3, 4}, 50)).isEqualTo(2);
        assertThat(Tally.quantile(new long[] {1, 2, 3, 4}, 99)).isEqualTo(4);
        assertThat(Tally.quantile(new long[0], 99)).isZero();
    }
}
