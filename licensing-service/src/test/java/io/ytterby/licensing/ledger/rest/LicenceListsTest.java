package io.ytterby.licensing.ledger.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which licences somebody finds, and what a list says of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LicenceListsTest {
    private static final String CUSTOMS = authority("zhao.ming", Roles.CUSTOMS_OFFICER);

    @Inject
    Orders orders;

    @Test
    void a_company_finds_its_own_licences_and_no_others() {
        var licence = orders.issued(Mass.ofGrams(500));

        get(OTHER_EXPORTER, "/v1/licences").then().statusCode(200).body("items", hasSize(0));
        assertThat(get(EXPORTER, "/v1/licences?pageSize=1000").jsonPath().getList("items.licenceNumber"))
                .contains(licence.value());
        assertThat(as(EXPORTER)
                        .accept("text/csv")
                        .get("/v1/licences?pageSize=1000")
                        .asString())
                .contains(licence.value());
    }

    @Test
    void a_list_shows_what_is_asked_for_and_a_licence_what_its_holder_should_look_at() {
        var today = orders.aYear().from();
        var licence = orders.issued(new Validity(today, today.plusDays(20)), Mass.ofGrams(500));
        post(CUSTOMS, "/v1/licences/" + licence + "/reservations", """
            {"declarationId": "%s", "line": 1, "massMg": 460000, "value": {"currency": "EUR", "minor": 4600}}\
            """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(201);

        get(EXPORTER, "/v1/licences/" + licence)
                .then()
                .body("warnings", equalTo(List.of("LOW_BALANCE", "EXPIRES_SOON")));
        var soon = "/v1/licences?pageSize=1000&status=ISSUED&destination=DE&holder=cn-baotou-re&expiringBefore=";
        assertThat(get(EXPORTER, soon + today.plusDays(21)).jsonPath().getList("items.licenceNumber"))
                .contains(licence.value());
        assertThat(get(EXPORTER, soon + today.plusDays(20)).jsonPath().getList("items.licenceNumber"))
                .doesNotContain(licence.value());
        get(EXPORTER, "/v1/licences?status=NONE").then().statusCode(400);
    }

    @Test
    void a_page_token_of_another_list_is_refused() {
        var licence = orders.issued(Mass.ofGrams(500));

        for (var list : List.of("/lines", "/ledger"))
            get(EXPORTER, "/v1/licences/" + licence + list + "?pageToken=bm90IG91cnM")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("?pageToken")));
    }
}
