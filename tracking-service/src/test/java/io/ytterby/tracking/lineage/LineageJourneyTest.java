package io.ytterby.tracking.lineage;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.cardOf;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Http;
import io.ytterby.tracking.lineage.Mill.Run;
import io.ytterby.tracking.lineage.Mill.Taken;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lineage as people ask for it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LineageJourneyTest {
    @Inject
    Mill mill;

    @Test
    void the_origin_of_a_mixture_is_a_distribution_that_sums_to_one() {
        var made = mixture();

        var origins = Http.customs()
                .get("/v1/lots/" + made.made().id() + "/upstream")
                .then()
                .statusCode(200)
                .body("direction", equalTo("upstream"))
                .body("truncated", equalTo(false))
                .body("origins", hasSize(3))
                .extract()
                .jsonPath();

        assertThat(sum(origins.getList("origins.shareOfMass", String.class))).isEqualByComparingTo("1");
        assertThat(sum(origins.getList("origins.shareOfElements.Dy", String.class)))
                .isEqualByComparingTo("1");
        assertThat(origins.getList("origins.shareOfMass", String.class)).contains("0.250000000000", "0.500000000000");
    }

    @Test
    void whoever_may_not_see_an_ancestor_sees_its_stage_and_country_only() {
        var made = mixture();

        Http.custodian("cn-ganzhou-re")
                .get("/v1/lots/" + made.made().id() + "/upstream")
                .then()
                .statusCode(200)
                .body("nodes.findAll { it.hidden }.size()", equalTo(5))
                .body(
                        "nodes.findAll { it.hidden }.lotId",
                        equalTo(java.util.Arrays.asList((Object) null, null, null, null, null)))
                .body("origins", hasSize(1))
                .body("origins[0].shareOfMass", equalTo("1.000000000000"))
                .body("origins[0].country", equalTo("CN"));
        Http.custodian("de-rheinwerk-auto")
                .get("/v1/lots/" + made.made().id() + "/upstream")
                .then()
                .statusCode(404);
    }

    @Test
    void what_became_of_a_lot_is_found_from_the_other_end() {
        var root = mill.mint(cardOf(Stage.CONCENTRATE), 100).made().id();
        var oxide = run(Stage.OXIDE, 40, new Taken(root, 50));
        var metal = run(Stage.METAL, 20, new Taken(oxide.made().id(), 40));

        Http.producer()
                .get("/v1/lots/" + root + "/downstream")
                .then()
                .statusCode(200)
                .body(
                        "nodes.findAll { it.kind == 'GOODS' }.lotId",
                        hasItem(metal.made().id().toString()))
                .body("nodes.find { it.stage == 'METAL' }.share", equalTo("1.000000000000"));
        Http.producer()
                .get("/v1/lots/" + root + "/downstream?depth=1")
                .then()
                .body("nodes.findAll { it.stage == 'METAL' }", hasSize(0))
                .body("nodes.find { it.stage == 'OXIDE' }.unfollowed", equalTo(true));
        Http.producer()
                .get("/v1/lots/" + metal.made().id() + "/upstream?stage=OXIDE")
                .then()
                .body("origins", hasSize(1))
                .body("origins[0].stage", equalTo("OXIDE"));
    }

    @Test
    void a_limit_of_goods_is_said_aloud() {
        var made = mixture();

        Http.customs()
                .get("/v1/lots/" + made.made().id() + "/upstream?limit=2")
                .then()
                .statusCode(200)
                .header("Ytterby-Truncated", "true")
                .body("truncated", equalTo(true));
        Http.customs()
                .get("/v1/lots/" + made.made().id() + "/upstream?limit=0")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void a_lineage_comes_as_a_list_and_as_a_drawing_too() {
        var lot = mixture().made().id();

        var csv = Http.customs()
                .accept("text/csv")
                .get("/v1/lots/" + lot + "/upstream")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var svg = Http.customs()
                .get("/v1/lots/" + lot + "/upstream/graph.svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("originShareOfMass").contains("0.250000000000");
        assertThat(svg).startsWith("<svg").contains("CONCENTRATE · CN").contains("TRANSFORM");
    }

    @Test
    void one_gram_tells_its_whole_life() {
        var made = mixture();
        var code = Http.custodian("cn-ganzhou-re")
                .get("/v1/lots/" + made.made().id())
                .then()
                .statusCode(200)
                .extract();
        assertThat(code.<String>path("stage")).isEqualTo("ALLOY");
        var gram = Http.customs()
                .get("/v1/lots/" + made.made().id() + "/codes?count=1")
                .asString()
                .strip();

        Http.customs()
                .get("/v1/grams/" + gram + "/upstream")
                .then()
                .statusCode(200)
                .body("origins", hasSize(3));
        Http.customs()
                .get("/v1/grams/" + gram + "/custody")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Http.customs()
                .get("/v1/grams/" + gram + "/custody?depth=5")
                .then()
                .statusCode(200)
                .body("items", hasSize(5));
        Http.customs()
                .get("/v1/grams/" + gram + "/downstream")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(1));
        Http.custodian("de-rheinwerk-auto")
                .get("/v1/grams/" + gram + "/custody")
                .then()
                .statusCode(404);
        Http.customs().get("/v1/grams/" + gram + "/custody?depth=1").then().body("items", not(hasSize(5)));
    }

    /** Three mines of Baotou into an oxide, that and more of the third into an alloy of Ganzhou: a quarter, a quarter, a half. */
    private Run mixture() {
        var one = mill.mint(cardOf(Stage.CONCENTRATE), 100).made().id();
        var two = mill.mint(cardOf(Stage.CONCENTRATE), 100).made().id();
        var three = mill.mint(cardOf(Stage.CONCENTRATE), 100).made().id();
        var oxide = run(Stage.OXIDE, 100, new Taken(one, 50), new Taken(two, 50));
        return mill.transform(
                custodianOf(GANZHOU),
                card(Stage.ALLOY),
                80,
                List.of(new Taken(oxide.made().id(), 60), new Taken(three, 60)));
    }

    private Run run(Stage stage, long grams, Taken... inputs) {
        return mill.transform(custodianOf(BAOTOU), card(stage), grams, List.of(inputs));
    }

    private static LotCard card(Stage stage) {
        return cardOf(stage);
    }

    private static BigDecimal sum(List<String> shares) {
        return shares.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
