package io.ytterby.tracking.declaration;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.TopicReader;
import io.ytterby.tracking.TopicWriter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The saga's events over a real broker, in and out, in the shapes that contracts promises. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeclarationEventsTest {
    @Inject
    TopicWriter inspection;

    @Inject
    TopicReader tracking;

    @Inject
    ObjectMapper json;

    private final String declaration = UUID.randomUUID().toString();

    @Test
    void lots_are_locked_answered_for_and_exported() throws Exception {
        var lot = mint(25_000_000);

        declare(lot, 1, "LODGED");
        declare(lot, 1, "LODGED");

        Eventually.asserted(() -> assertThat(answers()).containsExactly("tracking.lots-locked.v1"));
        producer().get("/v1/lots/" + lot).then().body("lockedFor", equalTo(declaration));
        custodian()
                .body("{\"grams\":1}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:lot-locked"));

        declare(lot, 4, "EXITED");
        declare(lot, 2, "CANCELLED");

        Eventually.asserted(
                () -> assertThat(answers()).containsExactly("tracking.lots-locked.v1", "tracking.lots-exported.v1"));
        producer().get("/v1/lots/" + lot).then().body("status", equalTo("EXPORTED"));
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
        producer().get("/v1/grams/" + code).then().body("state", equalTo("EXPORTED"));
    }

    @Test
    void a_mass_that_is_not_the_lots_is_refused_and_the_answer_says_why() throws Exception {
        var lot = mint(24_000_000);

        declare(lot, 1, "LODGED");

        Eventually.asserted(() -> assertThat(answers()).containsExactly("tracking.lots-refused.v1"));
        var answer = tracking.of(Topic.TRACKING_CUSTODY, declaration).getFirst();
        assertThat(answer.at("/data/refusal/slug").asText()).isEqualTo("lot-mass-differs");
        assertThat(answer.at("/data/refusal/lotId").asText()).isEqualTo(lot);
    }

    @Test
    void a_hold_freezes_and_its_lifting_thaws() throws Exception {
        var lot = mint(25_000_000);

        hold(lot, 1, true);
        Eventually.asserted(() -> producer().get("/v1/lots/" + lot).then().body("frozen", equalTo(true)));
        custodian()
                .body("{\"recipientOrg\":\"cn-ganzhou-re\"}")
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:lot-frozen"));
        hold(lot, 2, false);

        Eventually.asserted(() -> producer().get("/v1/lots/" + lot).then().body("frozen", equalTo(false)));
    }

    @Test
    void everything_that_is_told_fits_its_contract() throws Exception {
        var lot = mint(25_000_000);
        custodian()
                .body("{\"grams\":5}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201);
        custodian()
                .body("{\"recipientOrg\":\"cn-ganzhou-re\"}")
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(200);
        custodian("cn-ganzhou-re").post("/v1/lots/" + lot + ":receive").then().statusCode(200);
        hold(lot, 1, true);

        Eventually.asserted(() -> assertThat(tracking.of(Topic.TRACKING_LOT, lot))
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "tracking.lot-minted.v1",
                        "tracking.lot-split.v1",
                        "tracking.lot-shipped.v1",
                        "tracking.lot-received.v1",
                        "tracking.lot-frozen.v1"));
        Eventually.asserted(
                () -> assertThat(tracking.of(Topic.TRACKING_CUSTODY, lot)).hasSize(4));
        for (var event : tracking.of(Topic.TRACKING_LOT, lot)) EventSchemas.assertValid(event.toString());
        for (var event : tracking.of(Topic.TRACKING_CUSTODY, lot)) EventSchemas.assertValid(event.toString());
    }

    private void declare(String lot, long version, String status) throws Exception {
        var state = (ObjectNode) json.readTree(EventSchemas.example("inspection.declaration"));
        state.put("declarationId", declaration).put("aggregateVersion", version).put("status", status);
        ((ObjectNode) state.at("/lines/0")).put("lotId", lot);
        inspection.write(
                Topic.INSPECTION_DECLARATION, declaration, "declaration-" + status.toLowerCase(Locale.ROOT), state);
    }

    private void hold(String lot, long version, boolean open) throws Exception {
        var state = (ObjectNode) json.readTree(EventSchemas.example("inspection.hold"));
        state.put("declarationId", declaration).put("aggregateVersion", version);
        if (!open) state.putArray("openHolds");
        state.putArray("lots").add(lot);
        inspection.write(Topic.INSPECTION_HOLD, declaration, open ? "hold-placed" : "hold-lifted", state);
    }

    private List<String> answers() {
        return tracking.of(Topic.TRACKING_CUSTODY, declaration).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
