package io.ytterby.licensing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.util.UUID;

/** Calls of this service as the people of the tests make them. */
public final class Calls {
    public static final String EXPORTER = company("chen.hao", "cn-baotou-re", Roles.EXPORTER);
    public static final String OTHER_EXPORTER = company("wu.lan", "cn-ganzhou-re", Roles.EXPORTER);
    public static final String OFFICER = authority("li.wei", Roles.LICENSING_OFFICER);
    public static final String SECOND_OFFICER = authority("zhao.min", Roles.LICENSING_OFFICER);
    public static final String COUNTERSIGNER = authority("sun.yu", Roles.COUNTERSIGNER);
    public static final String REGULATOR = authority("qian.lei", Roles.REGULATOR);

    private Calls() {}

    public static String company(String person, String organisation, String... roles) {
        return TestTokens.of(person, organisation, OrganisationKind.COMPANY, roles)
                .signed();
    }

    public static String authority(String person, String... roles) {
        return TestTokens.of(person, "cn-mofcom", OrganisationKind.AUTHORITY, roles)
                .signed();
    }

    /** A request with a token, a JSON type and a fresh Idempotency-Key. */
    public static RequestSpecification as(String token) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    public static Response post(String token, String path, String body) {
        return as(token).body(body).post(path);
    }

    /** A verb on a document that people edit: with the version that was read. */
    public static Response verb(String token, String path, long version, String body) {
        return as(token).header("If-Match", "\"" + version + "\"").body(body).post(path);
    }

    public static Response get(String token, String path) {
        return as(token).get(path);
    }

    /** Puts an organisation on the registry; one that is there already is fine. */
    public static void register(String id, String kind, String country) {
        post(REGULATOR, "/v1/organisations", """
                {"id": "%s", "name": "%s Co.", "kind": "%s", "country": "%s"}""".formatted(id, id, kind, country));
    }
}
