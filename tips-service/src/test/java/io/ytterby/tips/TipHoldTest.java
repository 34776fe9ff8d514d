package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static io.ytterby.tips.Officers.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a court and a treasury ask of a tip, and ties that come to light late. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipHoldTest {
    private static final String WHY = "{\"reason\":\"The trial is over\"}";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_team() {
        Officers.team();
    }

    @Test
    void nothing_is_destroyed_under_a_hold_and_who_placed_it_does_not_lift_it() throws IOException {
        Reporters.handedIn("Lorries at night.");
        var path = "/desk/v1/tips/" + Officers.newest(ANNA);
        var item = item(path.substring(path.lastIndexOf('/') + 1));
        String hold = Officers.post(ANNA, path + "/holds", "{\"basis\":\"Order 7\",\"reason\":\"A court asks\"}")
                .path("items[0].holdId");
        var ask = "{\"item\":\"" + item + "\",\"reason\":\"Old\"}";

        var held = Officers.post(ANNA, path + ":ask-to-destroy", ask);
        var own = Officers.post(ANNA, path + "/holds/" + hold + ":lift", WHY);

        assertThat(held.<String>path("type")).endsWith("tip-under-hold");
        assertThat(own.<String>path("type")).endsWith("tip-another-person");
        for (var table : List.of("sealed_chunk", "item_wrap"))
            assertThatThrownBy(() ->
                            jdbi.useHandle(handle -> handle.execute("DELETE FROM " + table + " WHERE item = ?", item)))
                    .rootCause()
                    .hasMessageContaining("legal hold");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE tip_hold SET lifted_by = upper(placed_by), lifted_on = placed_on WHERE id = ?",
                        UUID.fromString(hold))))
                .rootCause()
                .hasMessageContaining("lifted_by_another_person");
        assertThat(Officers.post(BO, path + "/holds/" + hold + ":lift", WHY).<List<Object>>path("items"))
                .isEmpty();
        Officers.post(ANNA, path + ":ask-to-destroy", ask);
        assertThat(Officers.post(BO, path + ":destroy", "{\"item\":\"" + item + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_came_first_has_most_of_the_reward_and_a_copy_has_nothing() {
        var text =
                "At night forty drums of grey powder went from the shed behind the old port into container CSQU3054383"
                        + " and men in blue painted over the labels before dawn. Run " + UUID.randomUUID();
        Reporters.handedIn(text + " Licence CN-2026-000017.");
        var first = Officers.newest(ANNA);
        Reporters.handedIn(text);
        var copy = Officers.newest(ANNA);
        List<Map<String, Object>> pairs =
                Officers.get(ANNA, "/desk/v1/matters/pairs").path("items");
        var pair = pairs.stream()
                .filter(one -> List.of(first, copy).containsAll(List.of(one.get("one"), one.get("other"))))
                .findFirst()
                .orElseThrow();
        Officers.post(ANNA, "/desk/v1/matters/pairs/" + pair.get("id") + ":link", "{}");
        var early = Officers.get(ANNA, "/desk/v1/tips/" + first + "/award?recoveredMinor=1000000");
        for (var tip : List.of(first, copy))
            Officers.post(ANNA, "/desk/v1/tips/" + tip + ":close", "{\"outcome\":\"CONFIRMED\",\"reason\":\"Seized\"}");

        var award = Officers.get(ANNA, "/desk/v1/tips/" + copy + "/award?recoveredMinor=1000000");

        assertThat(early.<List<Object>>path("items")).isEmpty();
        assertThat(award.<List<String>>path("items.tipId")).startsWith(first).contains(copy);
        assertThat(award.<String>path("items[0].share")).isEqualTo("1.0000");
        assertThat(award.<Integer>path("items[0].leastMinor")).isEqualTo(100_000);
        assertThat(award.<Integer>path("items[0].mostMinor")).isEqualTo(300_000);
        assertThat(award.<List<Integer>>path("items.mostMinor").getLast()).isZero();
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + copy + "/award?recoveredMinor=-1")
                        .<String>path("errors[0].pointer"))
                .isEqualTo("?recoveredMinor");
    }

    @Test
    void a_tie_that_is_declared_late_hides_a_tip_whose_text_names_the_firm() {
        var late = "late" + UUID.randomUUID();
        var firm = "Chiang Rai Metals" + UUID.randomUUID().toString().substring(0, 6);
        Officers.join(late, "CASE", ANNA);
        Reporters.handedIn("Drums of " + firm + " Co., Ltd. go over the bridge at night.");
        var tip = Officers.newest(ANNA);
        var before = Officers.get(late, "/desk/v1/tips/" + tip).statusCode();

        given().header("Authorization", "Bearer " + Officers.token(late))
                .contentType("application/json")
                .body("{\"firms\":[\"" + firm + " Limited\"]}")
                .put("/desk/v1/ties")
                .then()
                .statusCode(200);

        assertThat(before).isEqualTo(200);
        assertThat(Officers.get(late, "/desk/v1/tips/" + tip).statusCode()).isEqualTo(404);
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + tip).statusCode()).isEqualTo(200);
    }

    private static UUID item(String tip) throws IOException {
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            return bundle.manifest().items().getFirst().id();
        }
    }
}
