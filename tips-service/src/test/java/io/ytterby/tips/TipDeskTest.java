package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tips.telling.app.TellLinks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers do with tips, and who of them may. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipDeskTest {
    private static final String TEXT =
            "Container CSQU3054383 leaves Laem Chabang on 2026-11-25 with 20 t of oxide as slag.";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    TellLinks tellLinks;

    @BeforeEach
    void a_team() {
        Officers.team();
    }

    @Test
    void a_handler_with_a_tie_has_no_key_sees_no_tip_and_no_count() {
        var eve = "eve" + UUID.randomUUID();
        Officers.join(eve, "CASE", ANNA);
        declare(eve, "Siam Antimony Co., Ltd.");
        long before = seenBy(eve);

        Reporters.handedIn(TEXT, "SIAM ANTIMONY LIMITED");
        var byField = Officers.newest(ANNA);
        Reporters.handedIn("Lorries of Siam Antimony leave at night with " + UUID.randomUUID());
        var byText = Officers.newest(ANNA);

        assertThat(seenBy(eve)).isEqualTo(before);
        for (var tip : List.of(byField, byText)) {
            assertThat(Officers.get(eve, "/desk/v1/tips/" + tip).statusCode()).isEqualTo(404);
            assertThat(Officers.get(eve, "/desk/v1/tips/" + tip + "/bundle").statusCode())
                    .isEqualTo(404);
            assertThat(wrapsFor(tip, TeamKey.of(Officers.key(eve)).id())).isZero();
            assertThat(wrapsFor(tip, TeamKey.of(Officers.key(ANNA)).id())).isPositive();
        }
    }

    @Test
    void two_who_tell_the_same_are_suggested_as_one_matter_and_parted_again() {
        var text = "On the second of May lorries with the plate 70-1234 brought forty drums of grey powder to the shed"
                + " behind the old port, and men in blue painted over the labels of the drums before dawn. Run "
                + UUID.randomUUID();
        Reporters.handedIn(text);
        var first = Officers.newest(ANNA);
        Reporters.handedIn(text.replace("grey", "white"));
        var second = Officers.newest(ANNA);

        List<java.util.Map<String, Object>> matters =
                Officers.get(ANNA, "/desk/v1/matters/pairs").path("items");
        var matter = matters.stream()
                .filter(one -> List.of(first, second).containsAll(List.of(one.get("one"), one.get("other"))))
                .findFirst()
                .orElseThrow();
        var linked = Officers.post(ANNA, "/desk/v1/matters/pairs/" + matter.get("id") + ":link", "{}");
        var parted = Officers.post(ANNA, "/desk/v1/matters/pairs/" + matter.get("id") + ":part", "{}");

        assertThat(matter.get("likeness"))
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .isGreaterThanOrEqualTo(60);
        assertThat(linked.<String>path("state")).isEqualTo("LINKED");
        assertThat(parted.<String>path("state")).isEqualTo("PARTED");
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + first).statusCode()).isEqualTo(200);
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + second).statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_tip_speaks_of_is_told_late_and_without_the_tip() {
        Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        var named = Officers.post(
                ANNA, "/desk/v1/tips/" + tip + ":name", "{\"kind\":\"CONTAINER\",\"reference\":\"MSKU9070323\"}");
        assertThat(named.statusCode()).as(named.asString()).isEqualTo(200);

        tellLinks.tellDue();
        var early = told();
        clock.ahead(Duration.ofHours(49), tellLinks::tellDue);

        var told = told();
        assertThat(early).isEmpty();
        assertThat(told).hasSize(1);
        EventSchemas.assertValid(told.getFirst());
        assertThat(told.getFirst()).doesNotContain(tip, ANNA);
        assertThat(count("audit WHERE subject = 'tip/" + tip + "' AND detail LIKE '%MSKU9070323%'"))
                .isZero();
    }

    @Test
    void one_person_adds_no_reader_and_serves_one_purpose() {
        var dan = "dan" + UUID.randomUUID();
        Officers.join(dan, "CASE", ANNA);
        var other = new TeamKey(new byte[] {
            9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4
        });
        var custody = Officers.post(
                dan,
                "/desk/v1/keys",
                "{\"publicKey\":\"%s\",\"purpose\":\"CUSTODY\"}".formatted(Officers.base64(other.bytes())));
        Officers.post(
                dan,
                "/desk/v1/keys",
                "{\"publicKey\":\"%s\",\"purpose\":\"CASE\"}".formatted(Officers.base64(other.bytes())));
        var own = Officers.post(dan, "/desk/v1/keys/" + other.id() + ":confirm", "{}");

        assertThat(custody.statusCode()).isEqualTo(409);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE team_key SET state = 'ACTIVE', confirmed_by = upper(person) WHERE key_id = ?",
                        other.id())))
                .rootCause()
                .hasMessageContaining("confirmed_by_another_person");
    }

    @Test
    void the_chain_is_added_to_and_never_changed() {
        Reporters.handedIn(TEXT);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("UPDATE link SET type = 'X'")))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(Officers.get(ANNA, "/desk/v1/chain/verification").<Boolean>path("whole"))
                .isTrue();
    }

    private List<String> told() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic LIKE '%tips.link' AND record LIKE '%MSKU9070323%'")
                .mapTo(String.class)
                .list());
    }

    private static void declare(String person, String firm) {
        given().header("Authorization", "Bearer " + Officers.token(person))
                .contentType("application/json")
                .body("{\"firms\":[\"" + firm + "\"]}")
                .put("/desk/v1/ties")
                .then()
                .statusCode(200);
    }

    private static long seenBy(String person) {
        return Officers.get(person, "/desk/v1/tips?all=true&pageSize=1000")
                .<List<Object>>path("items")
                .size();
    }

    private int wrapsFor(String tip, String keyId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM item_wrap w JOIN item i ON i.id = w.item WHERE i.tip = :tip AND w.key_id"
                                + " = :key")
                .bind("tip", UUID.fromString(tip))
                .bind("key", keyId)
                .mapTo(Integer.class)
                .one());
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }
}
