package io.ytterby.gateway.duty;

import static io.ytterby.gateway.duty.DutyBuyer.BASE;
import static io.ytterby.gateway.duty.DutyBuyer.CSV;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On whom a buyer depends: on the real database and topics, with answers of tracking and licensing as they give them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ExposureJourneyTest {
    @Inject
    DutyBuyer buyer;

    @Test
    void shares_come_from_lots_and_rows_each_line_with_its_source_and_what_is_missing_is_said() throws Exception {
        buyer.seesItsLot();
        buyer.seesItsLicence("full");
        buyer.trackingTells(false);
        buyer.orders();
        buyer.puts("supply-rows", "text/csv", CSV).then().statusCode(200).body("version", equalTo(1));

        buyer.asks()
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("line.says", containsString("The Union's own benchmark"))
                .body("entries", hasSize(1))
                .body("entries[0].topThirdCountry", equalTo("CN"))
                .body("entries[0].totalMg", equalTo(26_000))
                .body("entries[0].share", equalTo("0.961538"))
                .body("entries[0].aboveLine", equalTo(true))
                .body("entries[0].lines.kind", hasItems("LOT", "DECLARED"))
                .body("entries[0].lines.source", hasItem("=our friends: contract 7, annex 2"))
                .body("entries[0].lines.source", hasItem(containsString("order PO-7 line 1")))
                .body("gaps.kind", hasItem("ORDER_WITHOUT_LOTS"))
                .body("coverage.callOffs[0].coveredMg", equalTo(300))
                .body("coverage.atLeast", equalTo("0.300000"));
        DutyBuyer.as("de-stranger-9")
                .get(BASE + "exposure")
                .then()
                .statusCode(200)
                .body("entries", hasSize(0));
    }

    @Test
    void a_rule_watches_what_the_last_whole_report_counted_of_lots() throws Exception {
        buyer.seesItsLot();
        buyer.trackingTells(false);
        for (var end : List.of("ORE", "METAL", "ALLOY", "MAGNET"))
            buyer.publish(
                    "v1/lots/" + buyer.lot() + "/upstream?stage=" + end + "&depth=100&limit=5000",
                    "{\"truncated\":false,\"origins\":[]}");
        buyer.orders();
        buyer.asks().get(BASE + "exposure").then().statusCode(200);
        buyer.puts(
                        "watch-rules",
                        "application/json",
                        Map.of("rules", List.of(Map.of("id", "line", "kind", "SHARE_ABOVE_LINE"))))
                .then()
                .statusCode(200);

        Eventually.asserted(() -> buyer.asks()
                .get(BASE + "warnings")
                .then()
                .body("items.subject", hasItem("supply/Dy/SEPARATION"))
                .body("items.says", hasItem(containsString("lots as your report of"))));
    }

    @Test
    void of_a_permit_with_a_band_only_no_mass_is_compared() throws Exception {
        buyer.seesItsLicence("status");
        buyer.orders();

        buyer.asks()
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("coverage.coveredMg", equalTo(0))
                .body("coverage.callOffs[0].uncoveredMg", equalTo(1_000));
    }

    @Test
    void a_past_that_was_cut_short_is_a_gap_and_no_share() throws Exception {
        buyer.seesItsLot();
        buyer.trackingTells(true);

        buyer.asks()
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("entries", hasSize(0))
                .body("gaps.kind", hasItem("LOT_NOT_READ"));
    }

    @Test
    void rules_are_those_of_a_day_and_none_were_before_the_first() {
        buyer.asks()
                .get(BASE + "duty-rules")
                .then()
                .statusCode(200)
                .body("dependencyLine.provenance.basis", equalTo("SOURCED"));
        buyer.asks()
                .get(BASE + "exposure?asOf=2024-05-22")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?asOf"));
        buyer.asks().get(BASE + "exposure?stage=smelting").then().statusCode(400);
    }
}
