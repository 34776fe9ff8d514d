package io.ytterby.gateway.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A buyer is warned when a third country's share of its supply comes above the line, once each time. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ShareWatchTest {
    private static final String BASE = "/api/buyer/v1/";
    private static final Map<String, Object> LINE = Map.of("id", "line", "kind", "SHARE_ABOVE_LINE");

    private final String buyer = "de-share-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void a_share_rings_when_it_comes_above_the_line_and_anew_when_it_was_below_meanwhile() {
        rows(0, 65, 35);
        rules(0, List.of(LINE));
        warned("line", "supply/Tb/SEPARATION", 1);
        assertThat(said("line", "supply/Dy/SEPARATION")).as("0.65 is not above").isEmpty();

        rows(1, 66, 34);
        warned("line", "supply/Dy/SEPARATION", 1);
        assertThat(said("line", "supply/Dy/SEPARATION").getFirst())
                .startsWith("CN has a share of 0.66")
                .contains("the line is 0.65")
                .contains("no report was read that counts lots");

        rows(2, 50, 50);
        rules(1, List.of(LINE, Map.of("id", "probe", "kind", "SHARE_ABOVE_LINE")));
        warned("probe", "supply/Tb/SEPARATION", 1); // a look has passed since
        assertThat(said("line", "supply/Dy/SEPARATION"))
                .as("what comes below the line rings for nobody")
                .hasSize(1);
        rows(3, 70, 30);
        warned("line", "supply/Dy/SEPARATION", 2);
        assertThat(said("line", "supply/Tb/SEPARATION")).hasSize(1);
    }

    @Test
    void shares_are_of_all_supply_and_of_no_order() {
        as().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of(
                        "rules", List.of(Map.of("id", "a", "kind", "SHARE_ABOVE_LINE", "orders", List.of("PO-1")))))
                .put(BASE + "watch-rules")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rules/0/orders")));
    }

    /** Dysprosium from China and Japan by so many milligrams, terbium nearly all from China. */
    private void rows(long version, int china, int japan) {
        as().header("If-Match", "\"" + version + "\"")
                .contentType("text/csv")
                .body("""
                    material,stage,country,massMg,supplier,source
                    Dy,SEPARATION,CN,%d,,contract 1
                    Dy,SEPARATION,JP,%d,,contract 2
                    Tb,SEPARATION,CN,99,,contract 3
                    Tb,SEPARATION,JP,1,,contract 4
                    """.formatted(china, japan))
                .put(BASE + "supply-rows")
                .then()
                .statusCode(200);
    }

    private void rules(long version, List<Map<String, Object>> rules) {
        as().header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("rules", rules))
                .put(BASE + "watch-rules")
                .then()
                .statusCode(200);
    }

    private void warned(String rule, String subject, int times) {
        Eventually.asserted(() -> assertThat(said(rule, subject)).hasSize(times));
    }

    private List<String> said(String rule, String subject) {
        return as().get(BASE + "warnings")
                .path("items.findAll { it.rule == '" + rule + "' && it.subject == '" + subject + "' }.says");
    }

    private RequestSpecification as() {
        var token = TestTokens.of("somebody", buyer, OrganisationKind.COMPANY, Roles.BUYER);
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token.signed());
    }
}
