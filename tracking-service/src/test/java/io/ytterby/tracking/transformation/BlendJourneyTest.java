package io.ytterby.tracking.transformation;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.transformation.Runs.blend;
import static io.ytterby.tracking.transformation.Runs.input;
import static io.ytterby.tracking.transformation.Runs.mint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.LotFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goods poured together, and used goods that come back, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BlendJourneyTest {
    @Inject
    Books books;

    @Test
    void a_blend_holds_what_was_poured_in_and_is_no_longer_one_mines() {
        var one = mint("OXIDE", 10_000_000, "Nd=80 Dy=1.5", "BAYAN-OBO-1");
        var other = mint("OXIDE", 30_000_000, "Nd=84", "MAONIUPING-1");

        var blended = blend(List.of(input(one), input(other, 20_000_000)), Map.of())
                .statusCode(201)
                .body("kind", equalTo("BLEND"))
                .body("outputs[0].massMg", equalTo(30_000_000))
                .body("outputs[0].composition.Dy", equalTo("0.5"))
                .body("outputs[0].custodyModel", equalTo("SEGREGATED"))
                .extract()
                .<String>path("outputs[0].lotId");

        custodian().get("/v1/lots/" + other).then().body("massMg", equalTo(10_000_000));
        custodian()
                .get("/v1/lots/" + blended + "/custody")
                .then()
                .body("items[0].document.epcisBody.eventList[0].inputQuantityList.quantity", contains(10_000, 20_000));
        assertThat(books.badlyTiledBlocks()).isEmpty();
    }

    @Test
    void goods_of_one_permit_keep_their_identity_when_they_are_mixed() {
        var one = mint("OXIDE", 10_000_000, "Nd=80");
        var other = mint("OXIDE", 10_000_000, "Nd=80");

        blend(List.of(input(one), input(other)), Map.of())
                .statusCode(201)
                .body("outputs[0].custodyModel", equalTo("IDENTITY_PRESERVED"));
    }

    @Test
    void a_claim_may_be_weaker_than_the_inputs_and_never_stronger() {
        var mined = mint("OXIDE", 10_000_000, "Nd=80");
        var imported = imported();

        blend(List.of(input(mined, 1_000_000), input(imported, 1_000_000)), Map.of("custodyModel", "SEGREGATED"))
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:custody-model-too-strong"))
                .body("strongest", equalTo("MASS_BALANCE"));
        blend(List.of(input(mined, 1_000_000), input(imported, 1_000_000)), Map.of("custodyModel", "BOOK_AND_CLAIM"))
                .statusCode(201)
                .body("outputs[0].custodyModel", equalTo("BOOK_AND_CLAIM"));
    }

    @Test
    void a_stated_composition_is_held_against_the_computed_one() {
        var one = mint("OXIDE", 10_000_000, "Nd=80");
        var other = mint("OXIDE", 10_000_000, "Nd=84");

        blend(List.of(input(one), input(other)), Map.of("composition", Map.of("Nd", "85")))
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:blend-composition-disagrees"))
                .body("elements[0].computed", equalTo("82"));
        blend(List.of(input(one), input(other)), Map.of("composition", Map.of("Nd", "81.9")))
                .statusCode(201)
                .body("outputs[0].composition.Nd", equalTo("82"));
    }

    @Test
    void a_blend_is_of_one_stage() {
        blend(List.of(input(mint("OXIDE", 1_000_000, "Nd=80")), input(mint("METAL", 1_000_000, "Nd=80"))), Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:blend-stages-differ"));
    }

    @Test
    void a_blend_that_is_undone_gives_its_inputs_back_gram_by_gram() {
        var one = mint("OXIDE", 10_000_400, "Nd=80");
        var other = mint("OXIDE", 10_000_000, "Nd=84");
        var ranges = custodian().get("/v1/lots/" + one).jsonPath().getList("ranges.fromGram");
        var blended = blend(List.of(input(one), input(other, 2_000_000)), Map.of())
                .statusCode(201)
                .extract();

        custodian()
                .body("{\"reason\":\"the wrong drum\"}")
                .post("/v1/operations/" + blended.path("operationId") + ":reverse")
                .then()
                .statusCode(200);

        custodian()
                .get("/v1/lots/" + one)
                .then()
                .body("massMg", equalTo(10_000_400))
                .body("status", equalTo("ACTIVE"))
                .body("ranges.fromGram", equalTo(ranges));
        custodian()
                .get("/v1/lots/" + other)
                .then()
                .body("massMg", equalTo(10_000_000))
                .body("ranges", hasSize(1));
        custodian()
                .get("/v1/lots/" + blended.path("outputs[0].lotId"))
                .then()
                .body("massMg", equalTo(0))
                .body("status", equalTo("DESTROYED"));
        assertThat(books.badlyTiledBlocks()).isEmpty();
    }

    @Test
    void used_magnets_come_back_as_scrap_and_their_own_codes_end() {
        var magnets = mint("MAGNET", 10_000_500, "Nd=28 Dy=2.5");

        recycle(magnets, Map.of("massMg", 4_000_000))
                .statusCode(201)
                .body("kind", equalTo("RECYCLE"))
                .body("outputs[0].stage", equalTo("SCRAP"))
                .body("outputs[0].grams", equalTo(4_000))
                .body("outputs[0].composition.Dy", equalTo("2.5"));

        custodian().get("/v1/lots/" + magnets).then().body("massMg", equalTo(6_000_500));
        assertThat(books.count("segment WHERE state = 'CONSUMED' AND lot_id = '" + magnets + "'"))
                .isOne();
        recycle(mint("OXIDE", 1_000_000, "Nd=80"), Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:lot-not-in-use"));
    }

    private static io.restassured.response.ValidatableResponse recycle(String lot, Map<String, Object> more) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "gtin", "06901234000016",
                "lotNumber", LotFixture.newNumber().value(),
                "place", "CNBAO"));
        body.putAll(more);
        return custodian().body(body).post("/v1/lots/" + lot + ":recycle").then();
    }

    private static String imported() {
        return producer()
                .body(Map.of(
                        "gtin",
                        "06901234000016",
                        "lotNumber",
                        LotFixture.newNumber().value(),
                        "stage",
                        "OXIDE",
                        "massMg",
                        10_000_000,
                        "composition",
                        Map.of("Nd", "80"),
                        "place",
                        "CNBAO",
                        "sourceOfRight",
                        Map.of("kind", "IMPORT", "reference", "26CN-IMP-1")))
                .post("/v1/lots")
                .then()
                .statusCode(201)
                .body("custodyModel", equalTo("MASS_BALANCE"))
                .extract()
                .path("lotId");
    }
}
