package io.ytterby.intelligence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.util.Map;
import java.util.UUID;

/** The people who work on cases, and what they send. */
final class CaseDesk {
    static final String OFFICER = token("zhou.case", Roles.CASE_OFFICER);
    static final String COLLEAGUE = token("qin.case", Roles.CASE_OFFICER);
    static final String REGULATOR = token("li.regulator", Roles.REGULATOR);
    static final String LICENCE = "LICENCE CN-2026-000017";

    private CaseDesk() {}

    static String token(String person, String role) {
        return TestTokens.of(person, "cn-mofcom", OrganisationKind.AUTHORITY, role)
                .signed();
    }

    static Response post(String token, String path, String body) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    static Response get(String token, String path) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get(path);
    }

    /** @param origin with its name: {@code ALERT 0b7a...} */
    static String opened(String origin) {
        var parts = origin.split(" ", 2);
        var answer = post(OFFICER, "/v1/cases", """
                {"title":"Antimony through Thailand","origin":"%s","ref":"%s","reason":"The balance does not hold"}""".formatted(parts[0], parts[1]));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("caseId");
    }

    static Response step(String token, String id, String path, String body) {
        return post(token, "/v1/cases/" + id + path, body);
    }

    static Response done(String id, String path, String body) {
        var answer = step(OFFICER, id, path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isBetween(200, 201);
        return answer;
    }

    static void moved(String id, String... to) {
        for (var status : to) done(id, ":move", "{\"to\":\"" + status + "\",\"reason\":\"It goes on\"}");
    }

    static String filed(String id, String text) {
        var answer = given().urlEncodingEnabled(false)
                .auth()
                .oauth2(OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/plain")
                .body(text)
                .post("/v1/cases/" + id + "/files?description=Bill");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("files[-1].fileId");
    }

    static String entity(String body) {
        var answer = post(OFFICER, "/v1/entities", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("entityId");
    }

    static String firm(String name) {
        return entity("""
                {"kind":"FIRM","names":["%s"],"country":"TH","source":"Register of Thailand"}""".formatted(name));
    }

    static Response linked(String from, String to, String type, String basis) {
        var answer = post(OFFICER, "/v1/entities/" + from + "/links", """
                {"to":"%s","type":"%s","basis":"%s","source":"Annual report 2024"}""".formatted(to, type, basis));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** For each name of a path one that is there. */
    static Map<String, String> everything() {
        var id = opened(LICENCE);
        String task = done(id, "/tasks", "{\"title\":\"Ask the port\"}").path("tasks[0].taskId");
        String hold = done(id, "/holds", "{\"basis\":\"Order 7\",\"reason\":\"A court asks\"}")
                .path("holds[0].holdId");
        String identity = done(id, "/identities", "{\"label\":\"Source A\",\"name\":\"Somchai\"}")
                .path("identities[0].identityId");
        String request = done(id, "/identities/" + identity + "/requests", "{\"purpose\":\"Hearing\"}")
                .path("requests[0].requestId");
        var file = filed(id, "a bill of lading");
        String export = done(id, "/exports", "{}").path("exportId");
        var firm = firm("Mekong Antimony Co Ltd");
        var other = firm("Mekong Antimony Ltd");
        String interest = post(COLLEAGUE, "/v1/interests", """
                {"kind":"ORGANISATION","ref":"cn-ganzhou-re","relation":"FORMER_EMPLOYER","note":"Until 2023"}""").path("interestId");
        return Map.ofEntries(
                Map.entry("cases/id", id),
                Map.entry("task", task),
                Map.entry("hold", hold),
                Map.entry("link", get(OFFICER, "/v1/cases/" + id).path("links[0].linkId")),
                Map.entry("file", file),
                Map.entry("identity", identity),
                Map.entry("request", request),
                Map.entry("export", export),
                Map.entry("entities/id", firm),
                Map.entry(
                        "entity-links/id",
                        linked(firm, other, "OWNS", "SUGGESTED").path("linkId")),
                Map.entry(
                        "entity-candidates/id",
                        get(OFFICER, "/v1/entities/" + firm + "/candidates").path("items[0].candidateId")),
                Map.entry("interests/id", interest));
    }
}
