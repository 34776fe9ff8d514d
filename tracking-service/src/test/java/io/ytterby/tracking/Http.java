package io.ytterby.tracking;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.util.UUID;

/** Requests of the people of the journeys. */
public final class Http {
    private Http() {}

    public static RequestSpecification producer() {
        return as("cn-baotou-re", OrganisationKind.COMPANY, Roles.PRODUCER);
    }

    public static RequestSpecification auditor() {
        return as("cn-audit", OrganisationKind.AUTHORITY, Roles.AUDITOR);
    }

    /** The producer under an Idempotency-Key of its own choice. */
    public static RequestSpecification producer(String key) {
        return as("cn-baotou-re", OrganisationKind.COMPANY, Roles.PRODUCER, key);
    }

    public static RequestSpecification custodian() {
        return custodian("cn-baotou-re");
    }

    public static RequestSpecification custodian(String organisation) {
        return as(organisation, OrganisationKind.COMPANY, Roles.CUSTODIAN);
    }

    public static RequestSpecification buyer(String organisation) {
        return as(organisation, OrganisationKind.COMPANY, Roles.BUYER);
    }

    public static RequestSpecification customs() {
        return as("cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER);
    }

    public static RequestSpecification regulator() {
        return as("cn-mofcom", OrganisationKind.AUTHORITY, Roles.REGULATOR);
    }

    /** With a new Idempotency-Key, which a GET passes over. */
    private static RequestSpecification as(String organisation, OrganisationKind kind, String role) {
        return as(organisation, kind, role, UUID.randomUUID().toString());
    }

    private static RequestSpecification as(String organisation, OrganisationKind kind, String role, String key) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of(role + ".one", organisation, kind, role)
                                        .signed())
                .header("Idempotency-Key", key)
                .contentType("application/json");
    }

    /** A mint of magnets of this mass. */
    public static String magnets(String lotNumber, long massMg) {
        return """
                {"gtin": "06901234000016", "lotNumber": "%s", "stage": "MAGNET", "massMg": %d,
                 "composition": {"Nd": "28.0", "Dy": "2.5", "Fe": "66.9", "B": "1.1"}, "place": "CNBAO",
                 "sourceOfRight": {"kind": "MINE_PERMIT", "reference": "NM-2026-11"}}""".formatted(lotNumber, massMg);
    }

    /** The id of a new lot of magnets of Baotou. */
    public static String mint(long massMg) {
        return producer()
                .body(magnets(LotFixture.newNumber().value(), massMg))
                .post("/v1/lots")
                .then()
                .statusCode(201)
                .extract()
                .path("lotId");
    }
}
