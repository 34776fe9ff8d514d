package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Laboratory.iron;
import static io.ytterby.inspection.Laboratory.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.inspection.measurement.app.RecordMeasurement;
import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.MeasurementContext;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MeasurementTest {
    private static final String INLINE = """
        {"instrument":{"anode":"Rh","kV":50,"excitation":"xray","fwhmEv5895":145},"liveTimeS":60,
         "declaration":{"hsCode":"2821","compositionWtPct":{"Fe":69.9,"O":30.1}}}\
        """;

    @Inject
    Customs customs;

    @Inject
    RecordMeasurement recordMeasurement;

    @Test
    void a_file_comes_back_byte_for_byte_and_its_verdict_names_the_model_and_the_reasons() {
        var file = iron();

        var answer = measure(OFFICER, file, INLINE, "");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var sha256 = Sha256.of(file).value();
        assertThat(answer.<String>path("sha256")).isEqualTo(sha256);
        var at = "/v1/measurements/" + answer.path("id");
        var sent = get(OFFICER, at + "/file");
        assertThat(sent.asByteArray()).isEqualTo(file);
        assertThat(sent.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(given().auth()
                        .oauth2(OFFICER)
                        .header("If-None-Match", sent.header("ETag"))
                        .get(at + "/file")
                        .statusCode())
                .isEqualTo(304);
        var verdict = get(OFFICER, at + "/verdict");
        assertThat(verdict.<String>path("model")).isNotBlank();
        assertThat(verdict.<List<String>>path("reasons.code")).contains("instrument-not-registered");
        assertThat(get(OFFICER, at + "/plot.svg").asString()).contains("<svg");
        assertThat(get(OFFICER, at + "/plot").<String>path("verdict")).isEqualTo(verdict.path("verdict"));
        assertThat(get(OFFICER, at + "/explanation").<List<String>>path("words"))
                .last()
                .asString()
                .contains(sha256);
    }

    @Test
    void the_same_upload_under_the_same_key_is_one_measurement_and_another_file_is_refused() {
        var key = UUID.randomUUID().toString();
        var file = iron();

        var first = measure(OFFICER, key, file, INLINE, "");
        var again = measure(OFFICER, key, file, INLINE, "");
        var other = measure(OFFICER, key, iron(), INLINE, "");

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_place_and_the_hash_of_what_came() {
        var file = "no spectrum at all".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var unreadable = measure(OFFICER, file, INLINE, "");
        var misspelt = measure(OFFICER, iron(), "{\"instrument\":{\"kV\":\"fifty\"}}", "");

        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.<String>path("sha256")).isEqualTo(Sha256.of(file).value());
        assertThat(unreadable.<String>path("errors[0].pointer")).isEqualTo("/file");
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.<String>path("errors[0].pointer")).isEqualTo("/metadata/instrument/kV");
    }

    @Test
    void an_instrument_of_the_registry_is_taken_with_its_calibration_of_that_day() {
        var id = Laboratory.registered(10);

        var answer = measure(OFFICER, iron(), "{\"instrument\":{\"id\":\"" + id + "\"}}", "");

        assertThat(answer.<String>path("instrument.standing")).isEqualTo("IN_FORCE");
        assertThat(answer.<String>path("instrument.calibrationId")).isNotNull();
        assertThat(get(OFFICER, "/v1/measurements?instrument=" + id).<List<Object>>path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void an_instrument_out_of_calibration_or_unknown_gives_no_verdict(int daysLeft) {
        var id = daysLeft == 0 ? "never-heard-of" : Laboratory.registered(daysLeft);

        var answer = measure(OFFICER, iron(), "{\"instrument\":{\"id\":\"" + id + "\"}}", "");

        var verdict = get(OFFICER, "/v1/measurements/" + answer.path("id") + "/verdict");
        assertThat(verdict.<String>path("verdict")).isEqualTo("INCONCLUSIVE");
        assertThat(verdict.<List<String>>path("reasons.code")).containsExactly("instrument-out-of-calibration");
        assertThat(verdict.<List<Object>>path("elements")).isEmpty();
    }

    @Test
    void an_alarm_on_declared_goods_places_a_local_hold_and_nothing_more() {
        var lodged = customs.reserved();

        var recorded = recordMeasurement.record(
                actor(),
                new RecordMeasurement.File("iron.msa", iron(), "text/plain", "EMSA/MAS", List.of()),
                "{}",
                new MeasurementContext(DeclarationId.of(lodged.id()), null),
                new RecordMeasurement.Judged(
                        new InstrumentUsed(null, null, null, null, InstrumentUsed.State.NOT_REGISTERED, "inline"),
                        alarm(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));

        assertThat(recorded).isInstanceOf(RecordMeasurement.Outcome.Recorded.class);
        var holds = get(OFFICER, "/v1/holds?standing=true&declarationId=" + lodged.id());
        assertThat(holds.<List<String>>path("items.ground")).containsExactly("ALGORITHM_ALARM");
        assertThat(Customs.requestRelease(lodged.id()).<List<String>>path("blockers.slug"))
                .contains("hold-open");
        assertThat(Customs.status(lodged.id())).isNotEqualTo("REFUSED");
        assertThat(get(OFFICER, "/v1/measurements?verdict=DISCREPANT&declarationId=" + lodged.id())
                        .<List<String>>path("items.holdId"))
                .containsExactly(holds.<String>path("items[0].holdId"));
    }

    @Test
    void dysprosium_in_declared_iron_oxide_is_found_and_the_goods_stay() throws IOException {
        var lodged = customs.reserved();
        var metadata = INLINE.replace("\"kV\":50", "\"kV\":50,\"filters\":[],\"inAngleDeg\":45,\"outAngleDeg\":45");

        var answer = measure(OFFICER, disguised(), metadata, "?declarationId=" + lodged.id());

        assertThat(answer.<String>path("verdict")).as(answer.asString()).isEqualTo("CONTROLLED_ELEMENT_FOUND");
        assertThat(answer.<String>path("holdId")).isNotNull();
        assertThat(get(OFFICER, "/v1/measurements/" + answer.path("id") + "/explanation")
                        .<List<String>>path("words"))
                .anyMatch(words -> words.startsWith("Dy was found: "));
    }

    /** Names of elements, lines, units and programs stay; no word of English is left. */
    @Test
    void why_a_verdict_is_what_it_is_is_told_in_chinese_with_the_same_figures() throws IOException {
        var iron = measure(OFFICER, iron(), INLINE, "").<String>path("id");
        var disguised = measure(OFFICER, disguised(), INLINE, "").<String>path("id");
        for (var id : List.of(iron, disguised)) {
            var why = given().auth()
                    .oauth2(OFFICER)
                    .header("Accept-Language", "zh")
                    .get("/v1/measurements/" + id + "/explanation");

            var told = new ArrayList<String>(why.<List<String>>path("words"));
            told.addAll(why.<List<String>>path("reasons.detail"));
            told.addAll(why.<List<String>>path("whatWouldHelp.remedy"));
            told.add(why.path("instrument.detail"));
            assertThat(told)
                    .allMatch(sentence -> sentence.codePoints().anyMatch(Character::isIdeographic))
                    .noneMatch(sentence -> sentence.matches(".*\\b(the|of|and|is|was|for|at)\\b.*"));
        }
    }

    @Test
    void the_same_model_is_not_asked_twice() {
        var id = measure(OFFICER, iron(), INLINE, "").<String>path("id");

        var again = post(OFFICER, "/v1/measurements/" + id + ":reanalyse", "{}");

        assertThat(again.statusCode()).as(again.asString()).isEqualTo(409);
        assertThat(again.<String>path("type")).endsWith("measurement-model-unchanged");
    }

    /** The spectrum that the demo shows: iron oxide with 0.5 % dysprosium, simulated by spectra-lab. */
    private static byte[] disguised() throws IOException {
        try (var in = MeasurementTest.class.getResourceAsStream("/embedded/spectra/iron-oxide-dysprosium.msa")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static Actor actor() {
        return new Actor(
                new PersonId("zhao.ming"),
                new OrganisationId("cn-gacc"),
                OrganisationKind.AUTHORITY,
                Set.of(Roles.CUSTOMS_OFFICER));
    }

    private static Analysis alarm() {
        return new Analysis(
                Verdict.DISCREPANT,
                List.of(new Reason("not-as-declared", "Another metal than declared")),
                List.of(),
                "xrf",
                "v0",
                1.2,
                Curve.NONE);
    }
}
