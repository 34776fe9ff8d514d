package io.ytterby.tracking.recall;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.cardOf;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LotId;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Http;
import io.ytterby.tracking.lineage.Mill;
import io.ytterby.tracking.lineage.Mill.Taken;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Recalls as a regulator works with them, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RecallJourneyTest {
    @Inject
    Mill mill;

    @Inject
    Jdbi jdbi;

    @Test
    void a_recall_reaches_every_holder_of_what_was_made_of_the_lot_and_follows_the_goods() {
        var bad = mint(100);
        var good = mint(100);
        var oxide = made(80, new Taken(bad, 30), new Taken(good, 90));
        var recall = open(Map.of("reason", "Thorium above the limit", "lotId", bad.toString()));

        Http.regulator()
                .get("/v1/recalls/" + recall + "/affected")
                .then()
                .statusCode(200)
                .body("items.lotId", containsInAnyOrder(bad.toString(), oxide.toString()))
                .body(
                        "items.find { it.stage == 'OXIDE' && it.lotId == '" + oxide + "' }.share",
                        equalTo("0.250000000000"))
                .body("items.find { it.lotId == '" + oxide + "' }.affectedMg", equalTo(20_000))
                .body("items.find { it.lotId == '" + bad + "' }.affectedMg", equalTo(70_000));

        Http.custodian()
                .body(Map.of("recipientOrg", "cn-ganzhou-re"))
                .post("/v1/lots/" + oxide + ":ship")
                .then()
                .statusCode(200);
        Http.custodian("cn-ganzhou-re")
                .post("/v1/lots/" + oxide + ":receive")
                .then()
                .statusCode(200);
        var part = Http.custodian("cn-ganzhou-re")
                .body(Map.of("grams", 8))
                .post("/v1/lots/" + oxide + ":split")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("part.lotId");

        Http.regulator()
                .get("/v1/recalls/" + recall)
                .then()
                .body("holders", contains("cn-baotou-re", "cn-ganzhou-re"))
                .body("affectedMg", equalTo(90_000))
                .body("affectedLots", equalTo(3));
        Http.custodian("cn-ganzhou-re")
                .get("/v1/lots/" + part + "/recalls")
                .then()
                .statusCode(200)
                .body("recalled", equalTo(true))
                .body("items.recallId", hasItem(recall));
        Http.custodian().get("/v1/lots/" + good + "/recalls").then().body("recalled", equalTo(false));
        var csv = Http.regulator()
                .accept("text/csv")
                .get("/v1/recalls/" + recall + "/affected")
                .asString();
        assertThat(csv.lines()).hasSize(4);
    }

    @Test
    void grams_and_operations_are_recalled_by_what_they_touched() {
        var lot = mint(100);
        long from = Long.parseLong(Http.customs()
                .get("/v1/lots/" + lot)
                .then()
                .extract()
                .path("ranges[0].fromGram")
                .toString());
        var kept = mint(10);
        var run = mill.transform(custodianOf(BAOTOU), cardOf(Stage.OXIDE), 5, List.of(new Taken(kept, 10)));

        var grams = open(Map.of("reason", "Wet", "grams", Map.of("from", from + 90, "count", 10)));
        var operation =
                open(Map.of("reason", "Burnt", "operationId", run.operation().toString()));

        Http.regulator()
                .get("/v1/recalls/" + grams + "/affected")
                .then()
                .body("items.affectedMg", contains(10_000))
                .body("items.share", contains("0.100000000000"));
        Http.regulator()
                .get("/v1/recalls/" + operation + "/affected")
                .then()
                .body("items.lotId", contains(run.made().id().toString()));
        Http.regulator()
                .body(Map.of("reason", "Wet", "grams", Map.of("from", from + 95, "count", 2_000_000)))
                .post("/v1/recalls")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:recall-grams-not-minted"));
        Http.regulator()
                .body(Map.of("reason", "Wet", "lotId", UUID.randomUUID().toString()))
                .post("/v1/recalls")
                .then()
                .statusCode(404);
        Http.regulator()
                .body(Map.of("reason", "Wet"))
                .post("/v1/recalls")
                .then()
                .statusCode(400);
    }

    @Test
    void a_recall_is_closed_once_and_no_longer_shown_at_its_lots() {
        var lot = mint(10);
        var recall = open(Map.of("reason", "Wet", "lotId", lot.toString()));
        Http.custodian().get("/v1/lots/" + lot + "/recalls").then().body("items", hasSize(1));

        Http.regulator()
                .post("/v1/recalls/" + recall + ":close")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        Http.regulator().post("/v1/recalls/" + recall + ":close").then().statusCode(409);
        Http.custodian().get("/v1/lots/" + lot + "/recalls").then().body("recalled", equalTo(false));
        Http.regulator().get("/v1/recalls?status=CLOSED").then().body("items.recallId", hasItem(recall));
    }

    @Test
    void the_state_of_each_lot_tells_that_it_is_called_back_and_of_what_is_made_of_it_too_until_the_recall_ends() {
        var bad = mint(100);
        var recall = open(Map.of("reason", "Wet", "lotId", bad.toString()));

        assertThat(toldRecalls(bad)).contains(recall);
        var oxide = made(80, new Taken(bad, 100));
        Eventually.asserted(
                () -> assertThat(toldRecalls(oxide)).contains(recall).contains("Wet"));
        Http.regulator().post("/v1/recalls/" + recall + ":close").then().statusCode(200);
        Eventually.asserted(() -> assertThat(toldRecalls(oxide)).isEmpty());
    }

    /** As the newest state of the lot on its way to the others has it. */
    private String toldRecalls(LotId lot) {
        var record = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT record FROM outbox WHERE topic = 'tracking.lot' AND key = :lot
                         ORDER BY version DESC LIMIT 1""")
                .bind("lot", lot.toString())
                .mapTo(String.class)
                .one());
        EventSchemas.assertValid(record);
        var recalls = record.indexOf("\"recalls\"");
        return recalls < 0 ? "" : record.substring(recalls);
    }

    private String open(Map<String, ?> asked) {
        return Http.regulator()
                .body(asked)
                .post("/v1/recalls")
                .then()
                .statusCode(201)
                .extract()
                .path("recallId");
    }

    private LotId mint(long grams) {
        return mill.mint(cardOf(Stage.CONCENTRATE), grams).made().id();
    }

    private LotId made(long grams, Taken... inputs) {
        return mill.transform(custodianOf(BAOTOU), cardOf(Stage.OXIDE), grams, List.of(inputs))
                .made()
                .id();
    }
}
