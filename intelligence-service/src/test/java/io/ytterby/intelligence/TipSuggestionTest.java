package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.OFFICER;
import static io.ytterby.intelligence.CaseDesk.get;
import static io.ytterby.intelligence.CaseDesk.opened;
import static io.ytterby.intelligence.CaseDesk.post;
import static io.ytterby.intelligence.CaseDesk.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipSuggestionTest {
    private static final String WHY = "{\"reason\":\"Same port, same week\"}";

    @Inject
    Neighbours neighbours;

    @Test
    void what_tips_speak_of_stands_beside_the_case_until_it_is_taken_in_with_a_reason() {
        var id = opened("CONTAINER CSQU3054383");
        var told = neighbours.told("CONTAINER", "CSQU3054383");
        var suggestion = suggested(id, told);

        assertThat(suggestion.<String>path("items[0].through.kind")).isEqualTo("CONTAINER");
        assertThat(links(id)).as("nothing enters a case by itself").containsExactly("CONTAINER CSQU3054383");
        var taken = step(OFFICER, id, "/suggestions/" + told + ":accept", WHY);

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(links(id)).containsExactly("CONTAINER CSQU3054383", "TIP told/" + told);
        assertThat(state(id, told)).isEqualTo("ACCEPTED");
        assertThat(get(OFFICER, "/v1/cases/" + id + "/history").asString())
                .contains("Tips speak of CONTAINER CSQU3054383: Same port, same week");
        assertThat(step(OFFICER, id, "/suggestions/" + told + ":accept", WHY).<String>path("type"))
                .endsWith("case-linked");
    }

    @Test
    void what_was_turned_away_is_remembered_with_its_reason_and_can_be_taken_in_after_all() {
        var firm = "Mae Sai Metals " + UUID.randomUUID();
        var id = opened("ENTITY " + CaseDesk.firm(firm + " Co., Ltd."));
        var told = neighbours.told("FIRM", firm);
        suggested(id, told);

        step(OFFICER, id, "/suggestions/" + told + ":decline", "{\"reason\":\"Another firm of that name\"}");
        var declined = state(id, told);
        var again = step(OFFICER, id, "/suggestions/" + told + ":decline", WHY);
        step(OFFICER, id, "/suggestions/" + told + ":accept", WHY);

        assertThat(declined).isEqualTo("DECLINED");
        assertThat(again.<String>path("type")).endsWith("case-settled");
        assertThat(state(id, told)).isEqualTo("ACCEPTED");
        assertThat(get(OFFICER, "/v1/cases/" + id + "/history").<List<String>>path("items.kind"))
                .containsExactly("OPENED", "LINKED", "DECLINED", "LINKED");
    }

    @Test
    void a_case_is_not_shown_what_it_is_not_about() {
        var id = opened("CONTAINER CSQU3054383");
        var other = opened("CONTAINER TEMU1234565");
        var told = neighbours.told("CONTAINER", "CSQU3054383");
        suggested(id, told);

        assertThat(get(OFFICER, "/v1/cases/" + other + "/suggestions").<List<Object>>path("items"))
                .isEmpty();
        assertThat(step(OFFICER, other, "/suggestions/" + told + ":accept", WHY).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_to_do_with_the_firm_does_not_learn_that_tips_speak_of_it() {
        var person = "he.case." + UUID.randomUUID().toString().substring(0, 8);
        var concerned = CaseDesk.token(person, Roles.CASE_OFFICER);
        var name = "Shan Antimony " + UUID.randomUUID();
        var firm = CaseDesk.firm(name);
        var id = opened("ENTITY " + firm);
        suggested(id, neighbours.told("FIRM", name));

        post(concerned, "/v1/interests", """
            {"kind":"ENTITY","ref":"%s","relation":"RELATIVE","note":"My brother's firm"}\
            """.formatted(firm));

        assertThat(get(concerned, "/v1/cases/" + id + "/suggestions").statusCode())
                .isEqualTo(404);
    }

    private static Response suggested(String id, String told) {
        Eventually.asserted(() -> assertThat(state(id, told)).isEqualTo("OPEN"));
        return get(OFFICER, "/v1/cases/" + id + "/suggestions");
    }

    private static String state(String id, String told) {
        var answer = get(OFFICER, "/v1/cases/" + id + "/suggestions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("items.find { it.suggestionId == '" + told + "' }?.state");
    }

    private static List<String> links(String id) {
        return get(OFFICER, "/v1/cases/" + id).path("links.collect { it.kind + ' ' + it.ref }");
    }
}
