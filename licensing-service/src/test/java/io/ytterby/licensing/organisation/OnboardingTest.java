package io.ytterby.licensing.organisation;

import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.Calls;
import io.ytterby.testsupport.PlatformResource;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OnboardingTest {
    private final String firm = "cn-joins-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String exporter = company("ma.joins", firm, Roles.EXPORTER);
    private final String duns = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));

    @Test
    void a_company_asks_is_approved_and_then_is_on_the_registry() {
        var id = asked();
        post(exporter, "/v1/onboardings", wish(duns)).then().statusCode(409);
        get(Calls.EXPORTER, "/v1/onboardings/" + id).then().statusCode(404);

        decide(id, "approve").then().statusCode(200).body("status", equalTo("APPROVED"));

        get(exporter, "/v1/organisations/" + firm)
                .then()
                .statusCode(200)
                .body("name", equalTo("江门稀土"))
                .body("identifiers.value", contains(duns, "Jiangmen RE"));
        decide(id, "reject").then().statusCode(409).body("currentStatus", equalTo("APPROVED"));
        post(exporter, "/v1/onboardings", wish(duns)).then().statusCode(409);
    }

    @Test
    void who_is_rejected_may_ask_again_and_a_mistyped_number_is_told_where() {
        decide(asked(), "reject").then().statusCode(200);
        asked();

        var other = company("ma.joins", firm + "-b", Roles.EXPORTER);
        post(other, "/v1/onboardings", wish("12345"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/identifiers/0/value"));
    }

    @Test
    void a_name_changes_with_the_version_that_was_read_and_the_old_one_stays_on_record() {
        decide(asked(), "approve");
        var path = "/v1/organisations/" + firm;

        change(path, 1, "{\"name\": \"Jiangmen Magnets\", \"reason\": \"Renamed\"}")
                .then()
                .statusCode(200);

        change(path, 1, "{\"name\": \"Other\", \"reason\": \"Late\"}").then().statusCode(412);
        get(REGULATOR, path).then().body("name", equalTo("Jiangmen Magnets")).body("identifiers.value", hasItem(duns));
        get(exporter, path + "/history")
                .then()
                .body("items.step", contains("registered", "changed"))
                .body("items.name", contains("江门稀土", "Jiangmen Magnets"))
                .body("items[1].person", nullValue());
    }

    private String asked() {
        return post(exporter, "/v1/onboardings", wish(duns))
                .then()
                .statusCode(201)
                .extract()
                .path("onboardingId");
    }

    private static io.restassured.response.Response decide(String id, String verb) {
        return post(REGULATOR, "/v1/onboardings/" + id + ":" + verb, "{\"reason\": \"Papers were looked at\"}");
    }

    private static io.restassured.response.Response change(String path, long version, String body) {
        return Calls.as(REGULATOR)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }

    private static String wish(String duns) {
        return """
                {"name": "江门稀土", "country": "CN",
                 "identifiers": [{"scheme": "DUNS", "value": "%s"}, {"scheme": "ALIAS", "value": "Jiangmen RE"}]}""".formatted(duns);
    }
}
