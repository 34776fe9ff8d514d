package io.ytterby.tracking.interop;

import static io.ytterby.tracking.Http.buyer;
import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lot's tree as Catena-X and the UN Transparency Protocol read it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InteropJourneyTest {
    private static final String BOM = "assets[0].submodels[1].payload.";

    @Test
    void a_part_that_was_split_off_names_the_lot_it_came_from_and_how_much_of_it() {
        var lot = mint(10_000_750);
        var part = split(lot);

        producer()
                .get("/v1/lots/" + part + "/tractusx")
                .then()
                .statusCode(200)
                .body("assets.assetMetaInfo.catenaXId", contains("urn:uuid:" + part, "urn:uuid:" + lot))
                .body("assets[0].submodels[0].aspectType", equalTo("urn:samm:io.catenax.batch:3.0.0#Batch"))
                .body("assets[0].submodels[0].payload.manufacturingInformation.country", equalTo("CHN"))
                .body(BOM + "childItems", hasSize(1))
                .body(BOM + "childItems[0].catenaXId", equalTo("urn:uuid:" + lot))
                .body(BOM + "childItems[0].quantity.value", equalTo(3_000))
                .body(BOM + "childItems[0].quantity.unit", equalTo("unit:gram"))
                .body(BOM + "childItems[0].businessPartner", matchesPattern("BPNL[0-9A-Z]{12}"))
                .body("assets[1].submodels[2].payload.parentItems[0].catenaXId", equalTo("urn:uuid:" + part))
                .body("about.cut", equalTo(false))
                .body("about.computed[0].asset", equalTo("/assets/0"));
    }

    @Test
    void the_same_tree_is_a_traceability_event_of_the_un_with_a_make_event_for_each_deed() {
        var lot = mint(10_000_000);
        var part = split(lot);

        producer()
                .get("/v1/lots/" + part + "/untp")
                .then()
                .statusCode(200)
                .body("type", contains("DigitalTraceabilityEvent", "VerifiableCredential"))
                .body("credentialSubject.activityType.code", contains("commissioning", "repackaging"))
                .body("credentialSubject[0].inputProduct", empty())
                .body("credentialSubject[1].inputProduct[0].quantity.value", equalTo(3_000))
                .body("credentialSubject[1].outputProduct[0].product.idGranularity", equalTo("batch"));
    }

    @Test
    void who_may_not_see_a_lot_gets_no_tree_and_a_depth_beyond_the_limit_is_refused() {
        var lot = mint(1_000_000);

        buyer("de-rheinwerk-auto").get("/v1/lots/" + lot + "/tractusx").then().statusCode(404);
        buyer("de-rheinwerk-auto").get("/v1/lots/" + lot + "/untp").then().statusCode(404);
        producer().get("/v1/lots/" + lot + "/untp?depth=11").then().statusCode(400);
    }

    @Test
    void a_granted_part_shows_itself_and_only_counts_what_lies_behind_it() {
        var part = split(mint(10_000_000));
        producer()
                .body("{\"organisation\":\"de-rheinwerk-auto\",\"scope\":\"full\"}")
                .post("/v1/lots/" + part + "/grants")
                .then()
                .statusCode(200);

        buyer("de-rheinwerk-auto")
                .get("/v1/lots/" + part + "/tractusx")
                .then()
                .statusCode(200)
                .body("assets", hasSize(1))
                .body(BOM + "childItems", empty())
                .body("about.hiddenLots", equalTo(1));
    }

    private static String split(String lot) {
        return custodian()
                .body(Map.of("grams", 3_000, "lotNumber", "PART-" + lot.substring(0, 8)))
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201)
                .extract()
                .path("part.lotId");
    }
}
