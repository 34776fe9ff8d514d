package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProfileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICER_IN_CAPITALS = TestTokens.of(
                    "ZHAO.MING", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER)
            .signed();

    @Inject
    Picked picked;

    @Inject
    Jdbi jdbi;

    @Test
    void one_officer_proposes_sees_what_would_change_and_another_approves() {
        picked.red(); // one in twenty is drawn, and stays RED whatever the rule says: not all three are
        picked.red();
        var id = picked.red().id();
        var proposed = propose(newest(), "\"RED\"", "\"YELLOW\"");
        var path = "/v1/profiles/" + proposed.path("version");

        var dryRun = get(OFFICER, path + "/dry-run?last=100");
        var own = approve(OFFICER, path);
        var inCapitals = approve(OFFICER_IN_CAPITALS, path);
        var approved = approve(SECOND_OFFICER, path);

        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertThat(proposed.<List<String>>path("diff.place")).contains("rules/COVER-TRANSIT");
        assertThat(dryRun.<Integer>path("lowered")).isPositive();
        assertThat(dryRun.<Integer>path("were.RED")).isGreaterThan(dryRun.path("would.RED"));
        assertThat(List.of(own.statusCode(), inCapitals.statusCode())).containsExactly(409, 409);
        assertThat(own.<String>path("type")).endsWith("profile-approved-by-proposer");
        assertThat(approved.<String>path("status")).isEqualTo("APPROVED");
        assertThat(approve(SECOND_OFFICER, path).<String>path("type")).endsWith("profile-status");
        assertThat(post(OFFICER, "/v1/selectivity:evaluate", "{\"declarationId\":\"" + id + "\"}")
                        .<Integer>path("profileVersion"))
                .isEqualTo(1);
    }

    @Test
    void what_is_approved_counts_from_its_day_on_and_is_never_rewritten() {
        var proposed = propose(newest(), "\"0.05\"", "\"0.06\"");
        approve(SECOND_OFFICER, "/v1/profiles/" + proposed.path("version"));

        var lodged = picked.red();

        assertThat(get(OFFICER, "/v1/orders?declarationId=" + lodged.id()).<List<String>>path("items.lane"))
                .as("the new profile is of 2099")
                .containsExactly("RED");
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("UPDATE selectivity_profile SET approved_by = 'x' WHERE version = 1")))
                .rootCause()
                .hasMessageContaining("this profile is approved");
    }

    @Test
    void who_has_not_read_the_newest_changes_nothing_and_what_is_wrong_is_named_by_its_place() {
        var stale = propose(newest() - 1, "\"RED\"", "\"YELLOW\"");
        var wrong = propose(newest(), "\"0.05\"", "\"0.01\"");
        var unread = given().auth()
                .oauth2(OFFICER)
                .contentType("application/json")
                .body("{\"document\":{},\"reason\":\"x\"}")
                .put("/v1/profiles");

        assertThat(List.of(stale.statusCode(), wrong.statusCode(), unread.statusCode()))
                .containsExactly(412, 422, 428);
        assertThat(wrong.<List<String>>path("errors.pointer")).containsExactly("/document/randomShare");
    }

    private static int newest() {
        return get(OFFICER, "/v1/profiles?pageSize=1").path("items[0].version");
    }

    private static Response propose(int read, String was, String is) {
        return given().auth()
                .oauth2(OFFICER)
                .header("If-Match", "\"" + read + "\"")
                .contentType("application/json")
                .body("{\"reason\":\"Nickel is rarely worth opening\",\"document\":" + changed(was, is) + "}")
                .put("/v1/profiles");
    }

    /** The first profile from a day that no test reaches. */
    private static String changed(String was, String is) {
        try {
            var document = (ObjectNode)
                    JSON.readTree(get(OFFICER, "/v1/profiles/1").asString()).path("document");
            document.put("effectiveFrom", "2099-01-01");
            return document.toString()
                    .replace("\"lane\":" + was, "\"lane\":" + is)
                    .replace("Share\":" + was, "Share\":" + is);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response approve(String officer, String path) {
        return post(officer, path + ":approve", "{\"reason\":\"Tried on a hundred declarations\"}");
    }
}
