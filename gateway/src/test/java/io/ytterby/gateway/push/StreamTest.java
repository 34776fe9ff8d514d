package io.ytterby.gateway.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.push.Listening.Event;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.LogEntries;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class StreamTest {
    @Inject
    EventLog log;

    @Inject
    LogEntries entries;

    @Inject
    OwnDatabase database;

    @Inject
    Told told;

    private final OrganisationId organisation =
            new OrganisationId("hears-" + UUID.randomUUID().toString().substring(0, 13));

    @BeforeEach
    void tables() throws InterruptedException {
        database.await();
    }

    private static int port() {
        return io.restassured.RestAssured.port;
    }

    private Listening listen(@Nullable Long lastId) throws Exception {
        return new Listening(port(), Listening.token(organisation), lastId);
    }

    private void append(int count) {
        append(count, "{\"n\":1}");
    }

    private void append(int count, String data) {
        var notices = IntStream.range(0, count)
                .mapToObj(i ->
                        new Notice(UUID.randomUUID(), organisation, "ytterby.test.v1", "test/1", Instant.EPOCH, data))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> log.append(notices));
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void a_stream_begins_now_and_goes_on_after_the_last_id_that_was_heard() throws Exception {
        append(3);
        try (var first = listen(null)) {
            assertThat(first.next(1)).extracting(Event::id).containsExactly(3L);
            append(2);
            assertThat(first.next(2)).extracting(Event::id).containsExactly(4L, 5L);
        }
        append(150);

        try (var again = listen(4L)) {
            assertThat(again.next(152)).extracting(Event::id).startsWith(4L).endsWith(155L);
            append(2);
            assertThat(again.next(2)).extracting(Event::id).containsExactly(156L, 157L);
        }
    }

    @Test
    void two_organisations_never_hear_each_other() throws Exception {
        var other = new OrganisationId("other-" + UUID.randomUUID().toString().substring(0, 13));
        try (var stranger = new Listening(port(), Listening.token(other), null);
                var mine = listen(null)) {
            stranger.next(1);
            append(1);
            assertThat(mine.next(2)).extracting(Event::id).containsExactly(0L, 1L);
            var notice = new Notice(UUID.randomUUID(), other, "ytterby.test.v1", "test/2", Instant.EPOCH, "{\"n\":2}");
            QuarkusTransaction.requiringNew().run(() -> log.append(notice));
            assertThat(stranger.next(1))
                    .singleElement()
                    .satisfies(event -> assertThat(event.data()).contains("test/2"));
        }
    }

    @Test
    void what_is_no_longer_kept_is_gone_and_the_answer_says_where_to_begin_anew() throws Exception {
        append(2);
        while (entries.forget(Instant.now().plusSeconds(60), 1_000) > 0) append(0);
        append(1);

        try (var stream = listen(0L)) {
            assertThat(stream.status()).isEqualTo(410);
            assertThat(stream.body()).contains("events-gone", "/api/buyer/v1/snapshot");
        }
        get("/api/buyer/v1/events?after=1").then().statusCode(410).body("oldest", equalTo(3));
        get("/api/buyer/v1/events?after=2").then().statusCode(200).body("nextAfter", equalTo(3));
    }

    private io.restassured.response.Response get(String path) {
        return given().header("Authorization", "Bearer " + Listening.token(organisation))
                .get(path);
    }

    @Test
    void events_are_read_page_by_page_and_waited_for_if_asked() throws Exception {
        append(3);

        get("/api/buyer/v1/events?pageSize=2")
                .then()
                .statusCode(200)
                .body("items.sequence", equalTo(List.of("1", "2")))
                .body("nextAfter", equalTo(2))
                .body("newest", equalTo(3));
        var writer = Thread.ofVirtual().start(() -> append(1));
        get("/api/buyer/v1/events?after=3&wait=20").then().body("items.sequence", equalTo(List.of("4")));
        writer.join();
        get("/api/buyer/v1/events?wait=21").then().statusCode(400);
    }

    @Test
    void a_stream_ends_with_its_token_and_says_where_to_go_on() throws Exception {
        var soon = Date.from(Instant.now().plusSeconds(2));
        var token = TestTokens.of("brief", organisation.value(), OrganisationKind.COMPANY, Roles.BUYER)
                .with(claims -> claims.expirationTime(soon))
                .signed();

        try (var stream = new Listening(port(), token, null)) {
            append(1);
            var last = stream.rest().getLast();

            assertThat(last.type()).isEqualTo("ytterby.stream.ended");
            assertThat(last.id()).isEqualTo(1);
            assertThat(Listening.reason(last)).isEqualTo("token-expired");
        }
    }

    @Test
    void a_stream_ends_when_its_organisation_is_frozen() throws Exception {
        try (var stream = listen(null)) {
            stream.next(1);

            told.state(
                    Topic.LICENSING_ORGANISATION,
                    organisation.value(),
                    1,
                    state -> state.put("organisationId", organisation.value()).put("status", "FROZEN"));

            assertThat(Listening.reason(stream.rest().getLast())).isEqualTo("suspended");
        }
    }

    @Test
    void a_client_that_does_not_read_is_dropped_and_loses_nothing() throws Exception {
        var big = "{\"n\":\"" + "x".repeat(17_000) + "\"}";
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            socket.getOutputStream()
                    .write(("GET " + Listening.PATH
                                    + " HTTP/1.1\r\nHost: here\r\nLast-Event-ID: 0\r\nAuthorization: Bearer "
                                    + Listening.token(organisation) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            assertThat(socket.getInputStream().read()).isEqualTo('H');

            for (int i = 0; i < 5; i++) append(100, big);

            // Open no more, while nobody has read a byte of it.
            Eventually.asserted(() -> get("/q/metrics")
                    .then()
                    .statusCode(200)
                    .body(org.hamcrest.Matchers.containsString("ytterby_gateway_streams 0.0")));
        }
        try (var again = listen(0L)) {
            assertThat(again.next(501)).extracting(Event::id).containsExactlyElementsOf(numbers(0, 500));
        }
    }

    @Test
    void one_client_may_not_open_streams_without_end() throws Exception {
        var streams = new ArrayList<Listening>();
        for (int i = 0; i < 7; i++) streams.add(listen(null));

        assertThat(streams).extracting(Listening::status).containsExactly(200, 200, 200, 200, 200, 200, 429);
        streams.forEach(Listening::close);

        Eventually.asserted(() -> {
            try (var again = listen(null)) {
                assertThat(again.status()).isEqualTo(200);
            }
        });
    }

    @Test
    void a_token_in_a_url_is_refused_wherever_it_is() {
        var token = Listening.token(organisation);

        given().get(Listening.PATH + "?access_token=x")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ytterby:problem:token-in-url"));
        get("/api/buyer/v1/events?cursor=" + token).then().statusCode(400);
    }

    @Test
    void without_a_token_there_is_no_stream_and_with_a_twisted_id_none_either() {
        given().get(Listening.PATH).then().statusCode(401);
        given().header("Authorization", "Bearer " + Listening.token(organisation))
                .header("Last-Event-ID", "twelve")
                .get(Listening.PATH)
                .then()
                .statusCode(400);
    }
}
