package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static io.ytterby.licensing.Calls.verb;

import io.restassured.response.Response;
import io.ytterby.licensing.Calls;

/** Brings an application to where a test begins. */
public final class CaseFixture {
    static final String MAGNETS = """
            {"destination": "DE", "endUserType": "civil", "endUse": "traction motors",
             "parties": [{"role": "END_USER", "organisationId": "de-rheinwerk-auto"},
                         {"role": "CONSIGNEE", "name": "Hafen Spedition", "country": "DE"}],
             "goods": [{"controlCode": "1C905.a", "hsCode": "8505111000", "description": "NdFeB magnets",
                        "netMassMg": 500000000, "value": {"currency": "EUR", "minor": 4000000}}]}""";

    static final String ALL_APPROVED = """
            {"goods": [{"line": 1, "advice": "APPROVE", "reason": "civil use, known end user"}],
             "parties": [{"party": 1, "advice": "APPROVE", "reason": "on the registry"},
                         {"party": 2, "advice": "PROVISO", "reason": "only as forwarder"}]}""";

    private CaseFixture() {}

    public static void organisations() {
        register("cn-baotou-re", "COMPANY", "CN");
        register("cn-ganzhou-re", "COMPANY", "CN");
        register("de-rheinwerk-auto", "COMPANY", "DE");
        register("cn-mofcom", "AUTHORITY", "CN");
    }

    /** @return the id of a draft, whose version is 1 */
    public static String drafted() {
        return post(EXPORTER, "/v1/applications", MAGNETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a submitted application, whose version is 2 */
    public static String submitted() {
        var id = drafted();
        verb(EXPORTER, "/v1/applications/" + id + ":submit", 1, "{}").then().statusCode(200);
        return id;
    }

    /** @return the id of one that an officer has approved in all points, whose version is 3 */
    public static String advised() {
        var id = submitted();
        post(OFFICER, "/v1/applications/" + id + "/advice", ALL_APPROVED).then().statusCode(200);
        return id;
    }

    /** @return the id of one that waits for its decision, whose version is 4 */
    public static String countersigned() {
        var id = advised();
        post(Calls.COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(200);
        return id;
    }

    /** Asks the exporter of a case something. @return the id of the question */
    public static String asked(String id) {
        return post(OFFICER, "/v1/applications/" + id + "/queries", "{\"question\": \"Which motors are these for?\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of one that was refused for the risk of diversion, whose version is 5 */
    public static String refused() {
        var id = submitted();
        post(OFFICER, "/v1/applications/" + id + "/advice", ALL_APPROVED.replaceFirst("APPROVE", "REFUSE"))
                .then()
                .statusCode(200);
        post(Calls.COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(200);
        verb(OFFICER, "/v1/applications/" + id + ":finalise", 4, """
                {"decision": "REFUSE", "denialReasons": ["DIVERSION_RISK"]}""").then().statusCode(200);
        return id;
    }

    /** Appeals against a refusal. @return the id of the appeal */
    public static String appealed(String id) {
        return post(EXPORTER, "/v1/applications/" + id + "/appeals", "{\"grounds\": \"The end user makes cars.\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Advises, countersigns and approves a case that was just submitted, of version 2 unless told. */
    public static Response approved(String id, long submittedVersion) {
        post(OFFICER, "/v1/applications/" + id + "/advice", ALL_APPROVED).then().statusCode(200);
        post(Calls.COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", "{}")
                .then()
                .statusCode(200);
        return verb(
                OFFICER, "/v1/applications/" + id + ":finalise", submittedVersion + 2, "{\"decision\": \"APPROVE\"}");
    }
}
