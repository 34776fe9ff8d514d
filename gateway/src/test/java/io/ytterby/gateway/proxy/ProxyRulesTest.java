package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.proxy.domain.AccessTable;
import io.ytterby.gateway.proxy.domain.AccessTable.Row;
import io.ytterby.gateway.proxy.domain.AccessTable.Who;
import io.ytterby.gateway.proxy.domain.CircuitBreaker;
import io.ytterby.gateway.proxy.domain.ForgedHeaders;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.gateway.proxy.domain.ReturnAddress;
import io.ytterby.gateway.proxy.domain.Silence;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyRulesTest {
    private static final Set<String> SERVICES = Set.of("licensing", "tracking");

    @ParameterizedTest
    @CsvSource({
        "/api/licensing/v1/licences/CN-2026-000017:suspend, /v1/licences/CN-2026-000017:suspend",
        "/api/tracking/v1/lots?pageSize=5&x=a%2Fb, /v1/lots?pageSize=5&x=a%2Fb",
        "/api/tracking/epcis/eventTypes/a%2Fb%20c, /epcis/eventTypes/a%2Fb%20c",
        "/api/tracking/v1/grams/..a, /v1/grams/..a",
        "/api/tracking/v1/grams/100%25, /v1/grams/100%25"
    })
    void a_path_reaches_its_service_as_the_client_wrote_it(String target, String inside) {
        assertThat(ProxyPath.read(target, SERVICES))
                .isInstanceOfSatisfying(
                        Reading.Routed.class,
                        routed -> assertThat(routed.path().uri()).isEqualTo(inside));
    }

    @Test
    void pact_keeps_its_path_on_the_way_there_and_back() {
        var there = ProxyPath.read("/pact/3/footprints?limit=1", Set.of("certification"));
        var back = new ReturnAddress("certification", "http://127.0.0.1:8088").location("/pact/3/footprints?limit=1");

        assertThat(there)
                .isEqualTo(new Reading.Routed(new ProxyPath("certification", "/pact/3/footprints", "limit=1")));
        assertThat(back).isEqualTo("/pact/3/footprints?limit=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/licensing/../tracking/v1/lots",
                "/api/licensing/v1/..%2f..%2fq/metrics",
                "/api/licensing/v1/%2e%2e/%2E%2E/q/metrics",
                "/api/licensing/v1/%252e%252e%252fq",
                "/api/licensing/v1/..;x/q",
                "/api/licensing/v1\\..\\q",
                "/api/licensing/v1/%5c..%5cq",
                "/api/licensing//evil/v1",
                "/api/licensing/%2fevil/v1",
                "/api/licensing/v1/a%00b",
                "/api/licensing/v1/a%0d%0aX: y",
                "/api/licensing/v1/a%zz",
                "/api/licensing/v1/a%2"
            })
    void a_path_that_could_climb_or_split_is_refused(String target) {
        assertThat(ProxyPath.read(target, SERVICES)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/buyer/v1/checks", "/api/licensing", "/q/health", "/api/Licensing/v1", "*", ""})
    void what_is_for_no_service_is_left_to_others(String target) {
        assertThat(ProxyPath.read(target, SERVICES)).isInstanceOf(Reading.Elsewhere.class);
    }

    @Test
    void the_first_row_that_fits_says_who_may_and_what_none_fits_is_for_nobody() {
        var table = new AccessTable(List.of(
                Row.of("licensing", Set.of("POST"), "/v1/licences/*:surrender", new Who.WithRole(Set.of("exporter"))),
                Row.of("licensing", Set.of("POST"), "/v1/licences/*:*", new Who.WithRole(Set.of("regulator"))),
                Row.of("licensing", Set.of(), "/v1/**", new Who.Known())));

        assertThat(table.whoMay("POST", path("/v1/licences/CN-1:surrender")))
                .contains(new Who.WithRole(Set.of("exporter")));
        assertThat(table.whoMay("POST", path("/v1/licences/CN-1:suspend")))
                .contains(new Who.WithRole(Set.of("regulator")));
        assertThat(table.whoMay("GET", path("/v1/licences/CN-1:suspend"))).contains(new Who.Known());
        assertThat(table.whoMay("GET", path("/q/metrics"))).isEmpty();
        assertThat(table.whoMay("GET", new ProxyPath("tracking", "/v1/lots", "")))
                .isEmpty();
    }

    private static ProxyPath path(String path) {
        return new ProxyPath("licensing", path, "");
    }

    @Test
    void headers_that_claim_who_asks_do_not_pass_and_nobody_can_have_the_token_dropped() {
        var named = ForgedHeaders.namedIn(List.of("keep-alive, X-Mine, Authorization"));

        var dropped = Stream.of(
                        "X-Forwarded-For",
                        "x_forwarded_host",
                        "Forwarded",
                        "X-Real-IP",
                        "X-User-Id",
                        "X-HTTP-Method-Override",
                        "Connection",
                        "X-Mine",
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "traceparent")
                .filter(name -> !ForgedHeaders.passesInRequest(name, named))
                .toList();

        assertThat(dropped)
                .containsExactlyInAnyOrder(
                        "X-Forwarded-For",
                        "x_forwarded_host",
                        "Forwarded",
                        "X-Real-IP",
                        "X-User-Id",
                        "X-HTTP-Method-Override",
                        "Connection",
                        "X-Mine");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081/v1/licences/7, /api/licensing/v1/licences/7",
        "/v1/licences/7, /api/licensing/v1/licences/7",
        "http://127.0.0.1:80819/v1, http://127.0.0.1:80819/v1",
        "https://elsewhere.example/v1, https://elsewhere.example/v1",
        "//elsewhere.example/v1, //elsewhere.example/v1"
    })
    void an_address_of_the_service_becomes_one_of_the_gateway(String told, String seen) {
        assertThat(new ReturnAddress("licensing", "http://127.0.0.1:8081").location(told))
                .isEqualTo(seen);
    }

    @Test
    void every_address_in_a_link_header_leads_through_the_door() {
        var link = new ReturnAddress("licensing", "http://127.0.0.1:8081")
                .link("<http://127.0.0.1:8081/v1/a?x=$1>; rel=\"next\", </v1/b>; rel=\"prev\"");

        assertThat(link).isEqualTo("</api/licensing/v1/a?x=$1>; rel=\"next\", </api/licensing/v1/b>; rel=\"prev\"");
    }

    @Test
    void a_circuit_opens_after_failures_in_a_row_and_one_good_trial_closes_it() {
        var breaker = new CircuitBreaker(2, Duration.ofNanos(100));
        breaker.failed(0);
        breaker.succeeded();
        breaker.failed(10);
        boolean afterOne = breaker.admits(11);
        breaker.failed(20);

        assertThat(afterOne).isTrue();
        assertThat(breaker.admits(119)).isFalse();
        assertThat(breaker.admits(120)).isTrue();
        assertThat(breaker.admits(121)).as("a second one during the trial").isFalse();
        breaker.failed(130);
        assertThat(breaker.admits(229)).isFalse();
        assertThat(breaker.admits(230)).isTrue();
        breaker.succeeded();
        assertThat(breaker.admits(231)).isTrue();
    }

    @Test
    void a_service_is_silent_once_it_answers_neither_requests_nor_the_question_whether_it_lives() {
        var silence = new Silence(Duration.ofNanos(100));
        silence.waits(0);
        boolean early = silence.isTimeToAsk(49);
        boolean asked = silence.isTimeToAsk(50);
        boolean askedTwice = silence.isTimeToAsk(51);
        silence.questionEnded();

        assertThat(early).isFalse();
        assertThat(asked).isTrue();
        assertThat(askedTwice).isFalse();
        assertThat(silence.lasts(99)).isFalse();
        assertThat(silence.lasts(100)).isTrue();
        silence.waitsNoMore();
        assertThat(silence.isTimeToAsk(101))
                .as("it is asked on when nobody waits any more")
                .isTrue();
        silence.heard(102);
        assertThat(silence.lasts(300)).isFalse();
    }

    @Test
    void a_service_that_takes_long_but_lives_is_not_silent_and_one_nobody_asks_is_not_doubted() {
        var silence = new Silence(Duration.ofNanos(100));
        boolean idle = silence.isTimeToAsk(1_000);
        silence.waits(1_000);
        boolean asked = silence.isTimeToAsk(1_050);
        silence.heard(1_060);
        silence.questionEnded();

        assertThat(idle).isFalse();
        assertThat(asked).isTrue();
        assertThat(silence.lasts(1_100)).isFalse();
        assertThat(silence.isTimeToAsk(1_109)).isFalse();
        assertThat(silence.isTimeToAsk(1_110)).isTrue();
    }

    @Test
    void a_trial_that_its_client_gave_up_makes_room_for_another() {
        var breaker = new CircuitBreaker(1, Duration.ofNanos(100));
        breaker.failed(0);
        boolean trial = breaker.admits(100);
        breaker.abandoned();

        assertThat(trial).isTrue();
        assertThat(breaker.admits(101)).isTrue();
    }
}
