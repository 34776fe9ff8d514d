package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The people of the journeys, and what they send. */
@Singleton
public class Customs {
    static final String EXPORTER = TestTokens.of("wang.fang", "cn-baotou-re", OrganisationKind.COMPANY, Roles.EXPORTER)
            .signed();
    static final String OTHER_EXPORTER = TestTokens.of(
                    "chen.hao", "cn-ganzhou-re", OrganisationKind.COMPANY, Roles.EXPORTER)
            .signed();
    static final String BUYER = TestTokens.of("anna.weber", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER)
            .signed();
    static final String OFFICER = TestTokens.of(
                    "zhao.ming", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER)
            .signed();
    static final String SECOND_OFFICER = TestTokens.of(
                    "sun.lei", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER)
            .signed();
    static final String THIRD_OFFICER = TestTokens.of(
                    "qian.wen", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER)
            .signed();
    /** The first officer again, in another session and with another role. */
    static final String OFFICER_AS_ANALYST = TestTokens.of(
                    "zhao.ming", "cn-gacc", OrganisationKind.AUTHORITY, Roles.LAB_ANALYST)
            .signed();

    static final String LICENCE = "CN-2026-000017";

    private final Neighbours neighbours;
    private final Copies copies;

    Customs(Neighbours neighbours, Copies copies) {
        this.neighbours = neighbours;
        this.copies = copies;
    }

    /** A declaration and the lot that is on it. */
    record Lodged(String id, String lot) {}

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
        return given().auth().oauth2(token).get(path);
    }

    static String form(String mrn, String exporter, String lot) {
        return form(mrn, exporter, "de-rheinwerk-auto", lot);
    }

    static String form(String mrn, String exporter, String consignee, String lot) {
        return """
                {"mrn":"%s","exporterOrg":"%s","consigneeOrg":"%s","destination":"DE","port":"CNSHA",
                 "lines":[{"licenceNumber":"%s","line":1,"lotId":"%s","massMg":25000000,
                           "value":{"currency":"EUR","minor":200000},"hsCode":"8505111000"}]}""".formatted(mrn, exporter, consignee, LICENCE, lot);
    }

    static String mrn() {
        return "26CN"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 14).toUpperCase(java.util.Locale.ROOT);
    }

    Lodged lodge() {
        return lodge(LICENCE);
    }

    Lodged lodge(String licence) {
        var lot = UUID.randomUUID().toString();
        var form = form(mrn(), "cn-baotou-re", lot).replace(LICENCE, licence);
        // Under a heading of its own: where such goods fail, the goods of other tests are no siblings of theirs.
        if (!licence.equals(LICENCE)) form = form.replace("8505111000", "2805301100");
        var answer = post(EXPORTER, "/v1/declarations", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Lodged(answer.path("declarationId"), lot);
    }

    /** Lodged, answered by both, with a licence and a lot that are known and good. */
    Lodged reserved() {
        return reserved(LICENCE);
    }

    Lodged reserved(String licence) {
        neighbours.licence(licence, 1, "ISSUED");
        var lodged = answered(lodge(licence));
        // One in twenty is drawn to be inspected: that one is taken back, and another is lodged.
        while (!proposed(lodged.id()).isEmpty()) {
            post(EXPORTER, "/v1/declarations/" + lodged.id() + ":cancel", "{\"reason\":\"Drawn\"}");
            lodged = answered(lodge(licence));
        }
        return lodged;
    }

    /** Lodged, answered by both, and picked or not as selection will have it. */
    Lodged answered(Lodged lodged) {
        neighbours.licensingIsHeard();
        neighbours.lot(lodged.lot(), 1, "");
        neighbours.answer(
                lodged.id(),
                neighbours.licensing("reservation-held", lodged.id(), 1),
                neighbours.tracking("lots-locked", lodged.id(), 1));
        awaitStatus(lodged.id(), "RESERVED");
        return lodged;
    }

    /** The order that selection has proposed; empty if it has not. */
    static List<String> proposed(String declaration) {
        return get(OFFICER, "/v1/orders?status=PROPOSED&declarationId=" + declaration)
                .path("items.orderId");
    }

    Lodged released() {
        var lodged = reserved();
        release(lodged);
        return lodged;
    }

    /** What was told of a licence has been read: whoever asks for a release before gets what was true before. */
    void awaitLicence(String number, long version) {
        var wanted = new LicenceNumber(number);
        Eventually.asserted(() -> assertThat(copies.licences(List.of(wanted)))
                .hasEntrySatisfying(wanted, copy -> assertThat(copy.version()).isEqualTo(version)));
        neighbours.licensingIsHeard();
    }

    /** What was told of a lot has been read. */
    void awaitLot(String id, long version) {
        var wanted = LotId.of(id);
        Eventually.asserted(() -> assertThat(copies.lots(List.of(wanted)))
                .hasEntrySatisfying(wanted, copy -> assertThat(copy.version()).isEqualTo(version)));
        neighbours.licensingIsHeard();
    }

    void release(Lodged lodged) {
        Eventually.asserted(() -> {
            neighbours.licensingIsHeard();
            assertThat(requestRelease(lodged.id()).statusCode()).isEqualTo(200);
        });
    }

    static Response requestRelease(String id) {
        return post(OFFICER, "/v1/declarations/" + id + "/release-requests", "{}");
    }

    static Response hold(String id) {
        return post(OFFICER, "/v1/holds", """
                {"declarationId":"%s","ground":"SUSPICION","reason":"The seals do not match"}""".formatted(id));
    }

    static Response lift(String hold) {
        return post(OFFICER, "/v1/holds/" + hold + ":lift", "{\"reason\":\"The papers were found\"}");
    }

    /** Taken and sealed by the officer. */
    static String sample(String declaration) {
        return post(OFFICER, "/v1/samples", """
                {"declarationId":"%s","description":"200 g from the third bag","sealNumber":"HLG0000000","place":"CNSHA",
                 "takenAt":"2026-01-05T09:00:00Z"}""".formatted(declaration)).path("sampleId");
    }

    /** A statement in the declaration's case; the hash of its file. */
    static String filed(String declaration) {
        return given().auth()
                .oauth2(OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("declarationId", declaration)
                .queryParam("description", "What the officer saw")
                .contentType("text/plain")
                .body("The seal was broken " + declaration)
                .post("/v1/evidence")
                .path("sha256");
    }

    static String order(String id) {
        return post(OFFICER, "/v1/orders", """
                {"declarationId":"%s","lane":"RED","reason":"Iron oxide from a magnet maker"}""".formatted(id)).path("orderId");
    }

    /** An order with a result that nobody has verified yet. */
    static String inspected(String declaration, String outcome) {
        var order = order(declaration);
        assertThat(post(OFFICER, "/v1/orders/" + order + ":assign", "{}").statusCode())
                .isEqualTo(200);
        assertThat(post(OFFICER, "/v1/orders/" + order + ":start", "{}").statusCode())
                .isEqualTo(200);
        assertThat(result(order, outcome).statusCode()).isEqualTo(200);
        return order;
    }

    static Response result(String order, String outcome) {
        return post(OFFICER, "/v1/orders/" + order + ":result", """
                {"outcome":"%s","finding":"Seen and weighed","shares":{"Dy":"2.50"}}""".formatted(outcome));
    }

    static String status(String id) {
        return get(OFFICER, "/v1/declarations/" + id).path("status");
    }

    static void awaitStatus(String id, String status) {
        Eventually.asserted(() -> assertThat(status(id)).isEqualTo(status));
    }
}
