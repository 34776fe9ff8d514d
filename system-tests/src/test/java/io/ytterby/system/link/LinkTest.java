package io.ytterby.system.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.testsupport.Eventually;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy itself, on a server that says everything back. */
class LinkTest {
    private static final int SHORT_MS = 60;
    private static final int PATIENT_MS = 5_000;

    private ServerSocket echo;
    private Link link;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        link = Link.to(echo.getLocalPort());
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed())
                try {
                    var caller = echo.accept();
                    Thread.ofVirtual().start(() -> repeat(caller));
                } catch (IOException closing) {
                    return;
                }
        });
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void what_is_held_by_a_cut_comes_when_it_is_healed() throws IOException {
        try (var caller = call()) {
            assertThat(said(caller, "one")).isEqualTo("one");
            link.hurt(Harm.cut());

            say(caller, "two");
            hearsNothing(caller);

            link.heal();
            assertThat(heard(caller, 3)).isEqualTo("two");
        }
    }

    @Test
    void a_cut_of_one_way_lets_the_server_act_and_the_client_wait() throws IOException {
        try (var caller = call()) {
            link.hurt(Harm.oneWay(Harm.Way.BACK));

            say(caller, "act");

            hearsNothing(caller);
            link.hurt(Harm.NONE);
            assertThat(heard(caller, 3)).isEqualTo("act");
        }
    }

    @Test
    void an_orphaned_connection_is_dead_for_both_and_a_new_one_works() throws IOException {
        try (var caller = call()) {
            assertThat(said(caller, "one")).isEqualTo("one");
            link.orphanAll();

            say(caller, "two");

            hearsNothing(caller);
            try (var fresh = call()) {
                assertThat(said(fresh, "new")).isEqualTo("new");
            }
        }
    }

    @Test
    void the_answer_that_must_not_arrive_resets_the_connection() throws IOException {
        try (var caller = call()) {
            link.hurt(Harm.resetBefore("COMMIT"));
            assertThat(said(caller, "BEGIN")).isEqualTo("BEGIN");

            say(caller, "COMMIT");

            assertThatThrownBy(() -> {
                        if (caller.getInputStream().read() < 0) throw new IOException("ended");
                    })
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
            Eventually.asserted(() -> assertThat(link.open()).isZero());
        }
    }

    @Test
    void a_wrong_byte_is_where_it_was_asked_for() throws IOException {
        try (var caller = call()) {
            link.hurt(Harm.corrupt(2));

            assertThat(said(caller, "abc")).isEqualTo("abc"); // once on each way: it comes back as it was
            link.hurt(Harm.NONE);
            assertThat(said(caller, "abc")).isEqualTo("abc");
        }
    }

    private Socket call() throws IOException {
        var caller = new Socket(InetAddress.getLoopbackAddress(), link.port());
        caller.setSoTimeout(PATIENT_MS);
        return caller;
    }

    private static String said(Socket caller, String words) throws IOException {
        say(caller, words);
        return heard(caller, words.length());
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.setSoTimeout(PATIENT_MS);
        caller.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String heard(Socket caller, int length) throws IOException {
        return new String(caller.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void hearsNothing(Socket caller) throws IOException {
        caller.setSoTimeout(SHORT_MS);
        assertThatThrownBy(() -> heard(caller, 1)).isInstanceOf(SocketTimeoutException.class);
        caller.setSoTimeout(PATIENT_MS);
    }

    private static void repeat(Socket caller) {
        try (caller) {
            caller.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException ended) {
            // The caller has hung up.
        }
    }
}
