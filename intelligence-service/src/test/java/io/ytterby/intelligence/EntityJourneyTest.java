package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.COLLEAGUE;
import static io.ytterby.intelligence.CaseDesk.OFFICER;
import static io.ytterby.intelligence.CaseDesk.get;
import static io.ytterby.intelligence.CaseDesk.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.intelligence.entity.app.ScreenEntities;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(ScreeningServer.class)
class EntityJourneyTest {
    private static final String WHY = "{\"reason\":\"The same register number\"}";

    @Inject
    ScreenEntities screenEntities;

    @Inject
    TestClock clock;

    @Test
    void what_may_be_one_is_a_candidate_until_somebody_decides_and_is_tied_never_merged() {
        var name = "Mekong " + UUID.randomUUID();
        var first = CaseDesk.firm(name + " Co Ltd");
        var second = CaseDesk.firm(name + " Limited");
        var open = get(OFFICER, "/v1/entities/" + second + "/candidates?status=OPEN");
        String candidate = open.path("items[0].candidateId");
        assertThat(get(OFFICER, "/v1/entities/" + second + "/links").<List<Object>>path("items"))
                .isEmpty();

        var accepted = post(OFFICER, "/v1/entity-candidates/" + candidate + ":accept", WHY);

        assertThat(open.<String>path("items[0].score")).isEqualTo("0.4000");
        assertThat(accepted.<String>path("status")).isEqualTo("ACCEPTED");
        var links = get(OFFICER, "/v1/entities/" + first + "/links");
        assertThat(links.<List<String>>path("items.type")).containsExactly("SAME_AS");
        assertThat(links.<List<String>>path("items.basis")).containsExactly("VERIFIED");
        assertThat(post(COLLEAGUE, "/v1/entity-candidates/" + candidate + ":reject", WHY)
                        .<String>path("type"))
                .endsWith("entity-candidate-decided");
        String link = links.path("items[0].linkId");
        post(OFFICER, "/v1/entity-links/" + link + ":end", WHY);
        assertThat(get(OFFICER, "/v1/entities/" + first + "/links").<List<Object>>path("items"))
                .isEmpty();
        assertThat(get(OFFICER, "/v1/entities/" + first + "/links?ended=true").<List<String>>path("items.endedBy"))
                .containsExactly("zhou.case");
        assertThat(get(OFFICER, "/v1/entities/" + second).<List<String>>path("names"))
                .containsExactly(name + " Limited");
    }

    @Test
    void who_suggests_a_tie_does_not_make_sure_of_it() {
        var link = CaseDesk.linked(
                CaseDesk.firm("A " + UUID.randomUUID()), CaseDesk.firm("B " + UUID.randomUUID()), "OWNS", "SUGGESTED");
        var path = "/v1/entity-links/" + link.path("linkId") + ":verify";

        var own = post(OFFICER, path, "{\"source\":\"Register\"}");
        var other = post(COLLEAGUE, path, "{\"source\":\"Register\"}");

        assertThat(own.<String>path("type")).endsWith("entity-link-same-person");
        assertThat(other.<String>path("basis")).isEqualTo("VERIFIED");
    }

    @Test
    void a_change_is_a_version_and_a_late_one_loses_nothing() {
        var name = "Siam " + UUID.randomUUID();
        var id = CaseDesk.firm(name);
        var next = "{\"kind\":\"FIRM\",\"names\":[\"" + name + "\",\"暹罗\"],\"source\":\"Visit\"}";

        var changed = put(id, "\"1\"", next);
        var late = put(id, "\"1\"", next);

        assertThat(changed.<Integer>path("version")).isEqualTo(2);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(get(OFFICER, "/v1/entities/" + id + "/history").<List<String>>path("items.source"))
                .containsExactly("Register of Thailand", "Visit");
        assertThat(get(OFFICER, "/v1/entities?name=暹罗").<List<String>>path("items.entityId"))
                .contains(id);
    }

    @Test
    void a_wrong_number_is_named_by_its_place() {
        var answer = post(OFFICER, "/v1/entities", """
                {"kind":"VESSEL","names":["Ever"],"identifiers":[{"kind":"IMO","value":"9074729"},{"kind":"IMO","value":"9074720"}],
                 "source":"Lloyd's"}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/identifiers/1/value");
    }

    @Test
    void licensing_screens_in_the_background_and_a_hit_is_a_candidate_with_its_list_and_version() {
        var name = ScreeningServer.LISTED + " " + UUID.randomUUID();
        var id = CaseDesk.firm(name);

        screenEntities.screenDue();
        clock.ahead(Duration.ofDays(2), screenEntities::screenDue);

        var screened = get(OFFICER, "/v1/entities/" + id + "/screenings");
        assertThat(screened.<Integer>path("items[0].lists.own")).isEqualTo(3);
        assertThat(screened.<List<String>>path("items.name")).containsExactly(name, name);
        var candidates = get(OFFICER, "/v1/entities/" + id + "/candidates");
        assertThat(candidates.<List<String>>path("items.kind")).containsExactly("LISTED");
        assertThat(candidates.<Integer>path("items[0].listed.listVersion")).isEqualTo(3);
        assertThat(candidates.<String>path("items[0].score")).isEqualTo("0.9300");
    }

    private static io.restassured.response.Response put(String id, String etag, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(OFFICER)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put("/v1/entities/" + id);
    }
}
