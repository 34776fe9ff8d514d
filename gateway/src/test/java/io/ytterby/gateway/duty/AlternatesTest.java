package io.ytterby.gateway.duty;

import static io.ytterby.gateway.duty.DutyBuyer.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a buyer could use instead, its own ideas among it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class AlternatesTest {
    @Inject
    DutyBuyer buyer;

    @Test
    void an_alternate_says_what_stands_behind_it_and_a_slogan_is_refused() throws Exception {
        buyer.publish(
                "v1/requirements:evaluate-all",
                "{\"answers\":[" + answer("NONE") + "," + answer("DUAL_USE_LICENCE") + "," + answer("NONE") + "]}");

        buyer.puts("own-alternates", "application/json", own("TESTED", "2.5"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/alternates/0/evidence/reference", "/alternates/0/weightPercent/Dy"));
        buyer.asks()
                .get(BASE + "alternates")
                .then()
                .statusCode(200)
                .body("items.alternate.evidence.grade", not(hasItem("APPROVED")))
                .body("items[0].alternate.evidence.grade", equalTo("TESTED"))
                .body("items.find { it.alternate.id == 'gbd-h-grade' }.permit.need", equalTo("NEEDED"))
                .body("items.find { it.alternate.id == 'ferrite-nmf15' }.permit.need", equalTo("NOT_NEEDED"))
                .body("items.find { it.alternate.id == 'gbd-h-grade' }.alternate.cost.source", containsString("vendor"))
                .body("items.find { it.alternate.id == 'pr-sandwich' }.permit.need", equalTo("NOT_KNOWN"));
        buyer.puts("own-alternates", "application/json", own("CLAIMED", "0"))
                .then()
                .statusCode(200);
        buyer.asks()
                .get(BASE + "alternates?part=M-7")
                .then()
                .body("items.find { it.alternate.id == 'ours' }.own", equalTo(true))
                .body("items.find { it.alternate.id == 'ours' }.permit.need", equalTo("NOT_KNOWN"));
    }

    private static Map<String, Object> own(String grade, String dysprosium) {
        return Map.of(
                "alternates",
                List.of(Map.of(
                        "id", "ours",
                        "name", "Our own",
                        "route", "DY_FREE",
                        "part", "M-7",
                        "replaces", "38UH",
                        "type", "NDFEB",
                        "weightPercent", Map.of("Nd", "30", "Dy", dysprosium),
                        "evidence", Map.of("grade", grade, "source", "our lab"))));
    }

    private static String answer(String licence) {
        return "{\"licence\":\"" + licence + "\",\"basis\":[\"MOFCOM-2025-18\"],\"controlCodes\":[]}";
    }
}
