package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Laboratory.ANALYST;
import static io.ytterby.inspection.Laboratory.approve;
import static io.ytterby.inspection.Laboratory.iron;
import static io.ytterby.inspection.Laboratory.measure;
import static io.ytterby.inspection.Laboratory.proposeCalibration;
import static io.ytterby.inspection.Laboratory.proposeCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InstrumentTest {
    private final LocalDate nextYear = LocalDate.now(ZoneOffset.UTC).plusDays(200);

    @Inject
    Jdbi jdbi;

    @Test
    void a_card_and_a_calibration_count_once_a_second_person_has_approved_them() {
        var id = Laboratory.newId();
        var card = proposeCard(OFFICER, id, "0", true);
        assertThat(card.statusCode()).as(card.asString()).isEqualTo(202);
        assertThat(get(OFFICER, "/v1/instruments/" + id).statusCode()).isEqualTo(404);

        assertThat(slug(approve(OFFICER, card))).isEqualTo("instrument-change-by-proposer");
        assertThat(approve(ANALYST, card).statusCode()).isEqualTo(200);
        assertThat(get(OFFICER, "/v1/instruments/" + id).<Boolean>path("standing.inForce"))
                .isFalse();
        approve(ANALYST, proposeCalibration(OFFICER, id, nextYear));

        var shown = get(OFFICER, "/v1/instruments/" + id);
        assertThat(shown.<Boolean>path("standing.inForce")).isTrue();
        assertThat(shown.<String>path("standing.certificate")).isEqualTo("NIM-2026-1");
        assertThat(shown.<String>path("card.anode")).isEqualTo("Rh");
        assertThat(shown.<String>path("uptime.share")).matches("[01]\\.[0-9]{4}");
        assertThat(get(OFFICER, "/v1/instruments/" + id + "/history").<List<Object>>path("items"))
                .hasSize(1);
    }

    @Test
    void nobody_recalibrates_the_instrument_of_their_own_open_measurement() {
        var id = Laboratory.registered(100);
        var metadata = "{\"instrument\":{\"id\":\"" + id + "\"}}";
        assertThat(measure(SECOND_OFFICER, iron(), metadata, "").statusCode()).isEqualTo(201);

        var proposed = proposeCalibration(SECOND_OFFICER, id, nextYear);
        var approved = approve(SECOND_OFFICER, proposeCalibration(OFFICER, id, nextYear));

        assertThat(List.of(slug(proposed), slug(approved)))
                .containsExactly("instrument-of-own-measurement", "instrument-of-own-measurement");
    }

    @Test
    void a_card_that_was_read_too_early_or_is_wrong_is_refused_and_one_change_waits_at_a_time() {
        var id = Laboratory.registered(100);

        assertThat(proposeCard(OFFICER, id, "7", false).statusCode()).isEqualTo(412);
        var first = proposeCard(OFFICER, id, "1", false);
        var second = proposeCard(OFFICER, id, "1", false);
        assertThat(slug(second)).isEqualTo("instrument-change-open");
        var rejected = post(
                SECOND_OFFICER,
                "/v1/instrument-changes/" + first.path("changeId") + ":reject",
                "{\"reason\":\"It works again\"}");
        assertThat(rejected.<String>path("status")).isEqualTo("REJECTED");
        assertThat(get(OFFICER, "/v1/instruments/" + id).<Boolean>path("inService"))
                .isTrue();
    }

    @Test
    void the_database_itself_refuses_one_person_for_two() {
        var change = proposeCard(OFFICER, Laboratory.newId(), "0", true);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE instrument_change SET status = 'APPROVED', decided_by = upper(proposed_by), decided_at = now()"
                                + " WHERE id = ?",
                        UUID.fromString(change.path("changeId")))))
                .rootCause()
                .hasMessageContaining("approved_by_a_second_person");
    }

    private static String slug(Response answer) {
        return answer.<String>path("type").replaceAll(".*:", "");
    }
}
