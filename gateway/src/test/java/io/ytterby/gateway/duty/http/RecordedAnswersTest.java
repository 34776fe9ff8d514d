package io.ytterby.gateway.duty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.ytterby.gateway.duty.app.LotPast.Answer;
import io.ytterby.gateway.duty.app.PermitNeeds;
import io.ytterby.gateway.duty.data.AlternateReader;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads what tracking and licensing really answered, as it is recorded for the API's document. */
class RecordedAnswersTest {
    private static final LotId LOT = new LotId(UUID.fromString("6a2156d1-7cec-40fa-b359-b542d3330e6b"));
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = answers.get(exchange.getRequestURI().getPath());
            var bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_lot_as_tracking_shows_it_has_its_stage_mass_and_composition() throws IOException {
        answers.put("/v1/lots/" + LOT, recorded("tracking", "GET /v1/lots/{id}"));

        var card = new HttpLotPast(address(), json).card(LOT, "lot/1", "Bearer x");

        assertThat(card)
                .isInstanceOfSatisfying(
                        Answer.Told.class,
                        told -> assertThat(told.what()).isInstanceOfSatisfying(LotCard.class, lot -> {
                            assertThat(lot.stage()).isEqualTo("MAGNET");
                            assertThat(lot.contained(Element.Dy)).isEqualTo(25_000);
                        }));
    }

    @Test
    void a_past_as_tracking_tells_it_has_countries_and_shares_of_elements() throws IOException {
        answers.put("/v1/lots/" + LOT + "/upstream", recorded("tracking", "GET /v1/grams/{code}/upstream"));

        var origins = new HttpLotPast(address(), json).origins(LOT, "OXIDE", "Bearer x");

        assertThat(origins)
                .isInstanceOfSatisfying(
                        Answer.Told.class,
                        told -> assertThat((List<?>) told.what())
                                .singleElement()
                                .isInstanceOfSatisfying(OriginShare.class, origin -> {
                                    assertThat(origin.country()).isEqualTo(new CountryCode("CN"));
                                    assertThat(origin.shares().get(Element.Dy)).isEqualByComparingTo(BigDecimal.ONE);
                                }));
    }

    @Test
    void what_is_not_there_is_not_shown_and_what_licensing_answers_for_fewer_is_no_answer() throws IOException {
        answers.put("/v1/requirements:evaluate-all", recorded("licensing", "POST /v1/requirements:evaluate-all"));
        var dysprosium = AlternateReader.alternates().stream()
                .filter(one -> one.weightPercent().containsKey(Element.Dy))
                .toList();
        var way = new PermitNeeds.Way(new CountryCode("CN"), new CountryCode("DE"), LocalDate.of(2026, 11, 22));
        var licensing = new HttpPermitNeeds(address(), json);

        var one = licensing.of(dysprosium, way, "Bearer x");
        var all = licensing.of(AlternateReader.alternates(), way, "Bearer x");

        assertThat(new HttpLotPast(address(), json).card(LOT, "lot/1", "Bearer x"))
                .isInstanceOf(Answer.NotShown.class);
        assertThat(one).singleElement().satisfies(answer -> {
            assertThat(answer.need()).isEqualTo(PermitNeeds.Need.NEEDED);
            assertThat(answer.basis()).containsExactly("MOFCOM-2025-18");
            assertThat(answer.controlListVersion()).isEqualTo("2026-11-22.3");
        });
        assertThat(all).extracting(PermitNeeds.Answer::need).containsOnly(PermitNeeds.Need.NOT_KNOWN);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private String recorded(String service, String call) throws IOException {
        try (var in =
                RecordedAnswersTest.class.getResourceAsStream("/contracts/openapi/examples/" + service + ".json")) {
            JsonNode all = json.readTree(in);
            return all.path(call).path("answers").path("200").toString();
        }
    }
}
