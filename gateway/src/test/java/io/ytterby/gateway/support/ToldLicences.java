package io.ytterby.gateway.support;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Singleton;

/** Licences as licensing tells of them, and those who ask the gateway how they stand. */
@Singleton
public class ToldLicences {
    /** Whose licence it is. */
    public static final String HOLDER = "cn-baotou-re";

    /** Who sees how it stands. */
    public static final String END_USER = "de-rheinwerk-auto";

    /** Who sees nothing of it. */
    public static final String STRANGER = "se-nordia-motors";

    private final Told told;

    ToldLicences(Told told) {
        this.told = told;
    }

    public void tell(String number, long version, String status) throws Exception {
        told.state(Topic.LICENSING_LICENCE, number, version, state -> {
            state.put("licenceNumber", number).put("status", status);
            if (!status.equals("SUSPENDED")) state.putArray("grounds");
        });
    }

    /** The same, and waits until the gateway has heard it. */
    public void tellAndSee(String number, long version, String status) throws Exception {
        tell(number, version, status);
        Eventually.asserted(() -> buyerAt(HOLDER)
                .header("Ytterby-Version", number + "@" + version)
                .get("/api/buyer/v1/licences/{number}/status", number)
                .then()
                .statusCode(200));
    }

    /** A request of a buyer there. */
    public static RequestSpecification buyerAt(String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.BUYER);
        return given().header("Authorization", "Bearer " + token.signed());
    }
}
