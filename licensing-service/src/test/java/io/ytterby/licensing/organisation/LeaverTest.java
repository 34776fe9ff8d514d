package io.ytterby.licensing.organisation;

import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LeaverTest {
    private static final String FIRM = "cn-leave-re";
    private static final String LEAVERS = "/v1/organisations/" + FIRM + "/leavers";
    private static final String STAYS = company("qin.stays", FIRM, Roles.EXPORTER);
    private static final String LEAVES = company("jia.leaves", FIRM, Roles.EXPORTER);
    private static final String MARK = "{\"person\": \"jia.leaves\", \"reason\": \"Left on Friday\"}";

    @Test
    void who_has_left_is_refused_and_only_a_regulator_takes_the_mark_away() {
        register(FIRM, "COMPANY", "CN");
        get(LEAVES, "/v1/licences").then().statusCode(200);

        post(STAYS, LEAVERS, MARK).then().statusCode(200);

        get(LEAVES, "/v1/licences").then().statusCode(403).body("type", equalTo("urn:ytterby:problem:person-left"));
        get(STAYS, "/v1/licences").then().statusCode(200);
        get(company("jia.leaves", "cn-other-re", Roles.EXPORTER), "/v1/licences")
                .then()
                .statusCode(200);
        post(STAYS, LEAVERS, MARK).then().statusCode(409);
        post(STAYS, LEAVERS + "/jia.leaves:readmit", "{\"reason\": \"Came back\"}")
                .then()
                .statusCode(403);
        post(REGULATOR, LEAVERS + "/jia.leaves:readmit", "{\"reason\": \"Came back\"}")
                .then()
                .statusCode(200);
        get(LEAVES, "/v1/licences").then().statusCode(200);
        get(STAYS, LEAVERS).then().statusCode(200).body("items.readmitReason", contains("Came back"));
    }

    @Test
    void nobody_marks_himself_or_a_stranger() {
        register(FIRM, "COMPANY", "CN");

        post(STAYS, LEAVERS, "{\"person\": \"qin.stays\", \"reason\": \"A mistake\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/person"));
        post(STAYS, "/v1/organisations/cn-baotou-re/leavers", MARK).then().statusCode(404);
    }
}
